import { describe, expect, it } from 'vitest';
import { readFileBytes, readFileText } from './readFile.ts';

describe('reading a file', () => {
  it('gives its bytes, and its text without a byte order mark', async () => {
    expect(await readFileBytes(new Blob(['ä']), 1)).toEqual({
      ok: true,
      value: Uint8Array.of(0xc3, 0xa4),
    });
    expect(await readFileText(new Blob(['\uFEFFä']), 1)).toEqual({ ok: true, value: 'ä' });
  });

  it('refuses one that is too large without reading it', async () => {
    const file = { size: 1_000_001, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await readFileBytes(file as unknown as Blob, 1)).toEqual({
      ok: false,
      problems: [{ code: 'too_large', megabytes: 1 }],
    });
  });

  it('says so where the file is gone, instead of rejecting', async () => {
    const gone = {
      size: 1,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    };
    expect(await readFileText(gone as unknown as Blob, 1)).toEqual({
      ok: false,
      problems: [{ code: 'unreadable' }],
    });
  });
});
