import { describe, expect, it } from 'vitest';
import { nearestPosition, positionForKey, settleOn } from './sliderPositions.ts';

const positions = [2007, 2012, 2013, 2017].map((at) => ({ id: `${at}`, label: `${at}`, at }));

describe('nearestPosition', () => {
  it('snaps to an existing period, never between two', () => {
    expect(nearestPosition(positions, 2009.4)).toBe(0);
    expect(nearestPosition(positions, 2009.6)).toBe(1);
    expect(nearestPosition(positions, 2030)).toBe(3);
  });

  it('finds nothing where there is nothing', () => {
    expect(nearestPosition([], 2010)).toBe(-1);
  });
});

describe('settleOn', () => {
  it('stays while dragging within the reach of the same period', () => {
    expect(settleOn(positions, { index: 0, at: 2008, dragging: true })).toBe(0);
  });

  it('moves one on when a small step comes from assistive technology', () => {
    expect(settleOn(positions, { index: 0, at: 2007.5, dragging: false })).toBe(1);
    expect(settleOn(positions, { index: 3, at: 2016.9, dragging: false })).toBe(2);
  });
});

describe('positionForKey', () => {
  it('moves by one period with the arrows and stops at the ends', () => {
    expect(positionForKey('ArrowRight', 1, 4)).toBe(2);
    expect(positionForKey('ArrowLeft', 0, 4)).toBe(0);
    expect(positionForKey('End', 0, 4)).toBe(3);
  });

  it('leaves other keys alone', () => {
    expect(positionForKey('Tab', 1, 4)).toBeNull();
    expect(positionForKey('a', 1, 4)).toBeNull();
  });
});
