import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkLayout } from './scatterLayout.ts';
import { exactly } from './scatterModel.ts';
import { firstPoint, pointAt, scatterMove } from './scatterNavigation.ts';

const mark = (id: string, x: number, y: number, slot: number | null = null): MarkLayout => ({
  point: {
    id,
    name: id,
    x: exactly(x),
    y: exactly(y),
    size: null,
    classIndex: null,
    isDoubtful: false,
    slot,
  },
  x,
  y,
  radius: 4,
  xSpan: null,
  ySpan: null,
});
const marks = [mark('left', 10, 90), mark('middle', 50, 10), mark('right', 90, 50)];

describe('scatterMove', () => {
  it('goes to the next point to the right and stops at the last', () => {
    expect(scatterMove(marks, 'left', 'ArrowRight')).toEqual({ kind: 'focus', id: 'middle' });
    expect(scatterMove(marks, 'right', 'ArrowRight')).toEqual({ kind: 'focus', id: 'right' });
  });

  it('goes up by height on the screen', () => {
    expect(scatterMove(marks, 'left', 'ArrowUp')).toEqual({ kind: 'focus', id: 'right' });
  });

  it('picks with Enter, leaves with Escape and lets other keys alone', () => {
    expect(scatterMove(marks, 'middle', 'Enter')).toEqual({ kind: 'pick', id: 'middle' });
    expect(scatterMove(marks, 'middle', 'Escape')).toEqual({ kind: 'leave' });
    expect(scatterMove(marks, 'middle', 'a')).toBeNull();
  });

  it('reaches every point from the left end, also points that lie on each other', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
        const all = places.map(([x, y], index) => mark(`p${index}`, x, y));
        const start = scatterMove(all, 'p0', 'Home');
        const visited = new Set<string>();
        let at = start?.kind === 'focus' ? start.id : '';
        while (!visited.has(at)) {
          visited.add(at);
          const move = scatterMove(all, at, 'ArrowRight');
          if (move?.kind === 'focus') at = move.id;
        }
        expect(visited.size).toBe(all.length);
      }),
    );
  });
});

describe('firstPoint', () => {
  it('is the selected point, else the one with the greatest need', () => {
    expect(firstPoint([...marks, mark('chosen', 20, 20, 0)])).toBe('chosen');
    expect(firstPoint(marks)).toBe('right');
    expect(firstPoint([])).toBeNull();
  });
});

describe('pointAt', () => {
  it('is the nearest point, and none far from all', () => {
    expect(pointAt(marks, { x: 52, y: 14 })).toBe('middle');
    expect(pointAt(marks, { x: 30, y: 50 })).toBeNull();
  });
});
