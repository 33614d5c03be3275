import { failed, ok, type Result } from '../../domain/model/result.ts';

/** Why a file gives nothing at all. */
export type FileProblem =
  | { readonly code: 'too_large'; readonly megabytes: number }
  /** Moved, changed or taken away since it was chosen, or the device does not allow it. */
  | { readonly code: 'unreadable' };

/** The bytes of a file. One that is too large is refused before it fills the memory. Never rejects. */
export async function readFileBytes(
  file: Blob,
  mostMegabytes: number,
): Promise<Result<Uint8Array, FileProblem>> {
  if (file.size > mostMegabytes * 1_000_000) {
    return failed({ code: 'too_large', megabytes: mostMegabytes });
  }
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failed({ code: 'unreadable' });
  }
}

/** The text of a file in UTF-8, otherwise as `readFileBytes`. */
export async function readFileText(
  file: Blob,
  mostMegabytes: number,
): Promise<Result<string, FileProblem>> {
  const bytes = await readFileBytes(file, mostMegabytes);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}
