import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from './contentHash.ts';
import { digestOf } from './digestOf.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const abc = new TextEncoder().encode('abc');

describe('contentHash', () => {
  it('agrees with the published digest of "abc" (FIPS 180-4, example 1)', () => {
    expect(contentHash(abc)).toBe('ba7816bf8f01cfea');
  });

  it('is what the browser computes, too', async () => {
    expect(await digestOf(abc)).toBe('ba7816bf8f01cfea');
  });

  it('is computed where the browser cannot, as on plain-http pages', async () => {
    vi.stubGlobal('crypto', {});
    expect(await digestOf(abc)).toBe('ba7816bf8f01cfea');
  });
});
