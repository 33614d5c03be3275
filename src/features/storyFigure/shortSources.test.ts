import { describe, expect, it } from 'vitest';
import { shortSources } from './shortSources.ts';

describe('sources on a slide', () => {
  it('are all named where they fit', () => {
    expect(shortSources(['Melderegister', 'Zensus'])).toEqual(['Melderegister', 'Zensus']);
  });

  it('are named in their order as far as two lines hold them', () => {
    expect(shortSources(['a'.repeat(50), 'b'.repeat(50), 'c'.repeat(50)])).toHaveLength(2);
  });

  it('are never none, however long the first one is', () => {
    expect(shortSources(['a'.repeat(200), 'b'])).toEqual(['a'.repeat(200)]);
  });
});
