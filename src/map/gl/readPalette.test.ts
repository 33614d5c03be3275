import { describe, expect, it } from 'vitest';
import { parseColour } from './readPalette.ts';

describe('parseColour(computed)', () => {
  it('reads both ways in which browsers report a computed colour', () => {
    expect(parseColour('rgb(255, 0, 51)')).toEqual([1, 0, 0.2]);
    expect(parseColour('rgba(0, 255, 0, 0.5)').slice(0, 3)).toEqual([0, 1, 0]);
    expect(parseColour('color(srgb 0.25 0.5 1)')).toEqual([0.25, 0.5, 1]);
  });
});
