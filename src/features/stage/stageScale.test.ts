import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_SHARE, stageScale } from './stageScale.ts';

describe('the size of a slide', () => {
  it.each([
    [1920, 1080],
    [1024, 768],
    [1280, 720],
  ])('on a projector of %i × %i makes the smallest letters 3 %% of its height', (width, height) => {
    const { scale } = stageScale({ width, height });
    expect((13 * scale) / height).toBeCloseTo(SMALLEST_SHARE, 6);
  });

  it('always fills the screen', () => {
    const anySide = fc.integer({ min: 200, max: 4000 });
    fc.assert(
      fc.property(anySide, anySide, (width, height) => {
        const stage = stageScale({ width, height });
        expect(stage.width * stage.scale).toBeCloseTo(width, 6);
        expect(stage.height * stage.scale).toBeCloseTo(height, 6);
      }),
    );
  });
});
