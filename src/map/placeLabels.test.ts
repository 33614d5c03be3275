import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels, textWidth } from './placeLabels.ts';

const space = { width: 600, height: 400, fontSize: 13 };
const wish = (text: string, x: number, y: number, priority = 0, room = 500): LabelWish => ({
  text,
  x,
  y,
  priority,
  room,
});

describe('placeLabels(wishes, space)', () => {
  it('never lets two labels overlap or leave the map', () => {
    const wishes = fc.array(
      fc.record({
        text: fc.constantFrom('Winzerla', 'Lobeda-West', 'Nord', 'Drackendorf / Lobeda-Ost'),
        x: fc.integer({ min: -20, max: 620 }),
        y: fc.integer({ min: -20, max: 420 }),
        priority: fc.integer({ min: 0, max: 5 }),
        room: fc.constant(500),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const boxes = placeLabels(all, space).map(({ index, x, y }) => ({
          x,
          y,
          half: textWidth(all[index]!.text, 13) / 2,
        }));
        boxes.forEach((a, index) => {
          expect(a.x - a.half).toBeGreaterThanOrEqual(0);
          expect(a.x + a.half).toBeLessThanOrEqual(600);
          for (const b of boxes.slice(index + 1)) {
            const apart = Math.abs(a.x - b.x) >= a.half + b.half || Math.abs(a.y - b.y) >= 13;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });

  it('prefers the more important of two labels that cannot both stand', () => {
    const crowd = [-2, -1, 0, 1, 2].map((step) => wish('Lobeda-Ost', 300, 200 + step * 9, 1));
    const placed = placeLabels([...crowd, wish('Winzerla', 300, 200, 9)], space);
    expect(placed[0]).toEqual({ index: 5, x: 300, y: 200 });
    expect(placed.length).toBeLessThan(6);
  });

  it('moves a label up or down before it gives it up', () => {
    const [first, second] = placeLabels([wish('Nord', 300, 200, 2), wish('West', 300, 202)], space);
    expect(first!.y).toBe(200);
    expect(Math.abs(second!.y - 202)).toBeGreaterThan(8);
  });

  it('leaves out a name that would dwarf the area it names', () => {
    expect(placeLabels([wish('Drackendorf / Lobeda-Ost', 300, 200, 9, 40)], space)).toEqual([]);
  });
});

describe('textWidth(text, fontSize)', () => {
  it('grows with the size and with every letter', () => {
    expect(textWidth('Winzerla', 26)).toBeCloseTo(2 * textWidth('Winzerla', 13), 9);
    expect(textWidth('Mühlenstraße', 13)).toBeGreaterThan(textWidth('Mühlen', 13));
  });
});
