import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME_CAMERA } from '../domain/geo/camera.ts';
import { clampCamera, panCamera, zoomCamera } from './camera.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

describe('clampCamera(camera)', () => {
  it('never lets the map be smaller than the city or larger than sixteen times', () => {
    expect(clampCamera({ scale: 0.2, centreX: 0.5, centreY: 0.5 }).scale).toBe(1);
    expect(clampCamera({ scale: 99, centreX: 0.5, centreY: 0.5 }).scale).toBe(16);
  });

  it('returns to the whole city at scale 1, wherever the centre was', () => {
    fc.assert(
      fc.property(unit, unit, (centreX, centreY) => {
        expect(clampCamera({ scale: 1, centreX, centreY })).toEqual(HOME_CAMERA);
      }),
    );
  });
});

describe('zoomCamera(camera, { factor, anchor })', () => {
  it('keeps the point under the pointer in place while no edge is reached', () => {
    const before = { scale: 4, centreX: 0.5, centreY: 0.5 };
    const after = zoomCamera(before, { factor: 2, anchor: [0.55, 0.45] });
    expect((0.55 - before.centreX) * before.scale).toBeCloseTo((0.55 - after.centreX) * 8, 9);
    expect((0.45 - before.centreY) * before.scale).toBeCloseTo((0.45 - after.centreY) * 8, 9);
  });

  it('always gives an allowed camera', () => {
    const factors = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(factors, unit, unit, (factor, x, y) => {
        const camera = zoomCamera(HOME_CAMERA, { factor, anchor: [x, y] });
        expect(clampCamera(camera)).toEqual(camera);
      }),
    );
  });
});

describe('panCamera(camera, move)', () => {
  it('moves against the drag and stops at the edge of the city', () => {
    const camera = { scale: 2, centreX: 0.5, centreY: 0.5 };
    expect(panCamera(camera, [0.1, 0]).centreX).toBeCloseTo(0.4, 9);
    expect(panCamera(camera, [0.9, 0]).centreX).toBe(0.25);
  });
});
