import type { Result } from '../../domain/model/result.ts';
import { failed, ok } from '../../domain/model/result.ts';

export type FetchFailure = 'not_found' | 'network';

/** Gets a file; expected failures are values. A test or a prerenderer reads from elsewhere. */
export type FetchBytes = (url: string) => Promise<Result<Uint8Array, FetchFailure>>;

/** From the page's own origin. Names with a hash never change, so any cached copy will do. */
export const fetchBytesFromWeb: FetchBytes = async (url) => {
  try {
    const response = await fetch(url);
    if (!response.ok) {
      return failed(response.status === 404 || response.status === 410 ? 'not_found' : 'network');
    }
    return ok(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return failed('network');
  }
};
