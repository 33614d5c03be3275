import { describe, expect, it } from 'vitest';
import { plainColour } from './plainColour.ts';

describe('plainColour', () => {
  it.each([
    ['rgb(27, 31, 36)', '#1b1f24', 1],
    ['rgba(27, 31, 36, 0.5)', '#1b1f24', 0.5],
    ['color(srgb 1 0 0.5)', '#ff0080', 1],
    ['color(srgb 1 0 0.5 / 0.25)', '#ff0080', 0.25],
    ['color(srgb 1.2 -0.1 5e-7)', '#ff0000', 1],
    ['url("#picture-masked")', 'url(#picture-masked)', 1],
    ['url("https://atlas.example/#picture-masked")', 'url(#picture-masked)', 1],
    ['none', 'none', 1],
  ])('%s is %s with an opacity of %s', (computed, paint, opacity) => {
    expect(plainColour(computed)).toEqual({ paint, opacity });
  });
});
