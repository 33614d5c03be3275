import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScatterLayoutOptions, scatterLayout } from './scatterLayout.ts';
import { exactly, type ScatterPoint } from './scatterModel.ts';

const point = (
  id: string,
  x: number,
  y: number,
  rest: Partial<ScatterPoint> = {},
): ScatterPoint => ({
  id,
  name: id,
  x: exactly(x),
  y: exactly(y),
  size: 100,
  classIndex: 0,
  isDoubtful: false,
  slot: null,
  ...rest,
});
const names = {
  topLeft: 'wenig Bedarf, gut erreichbar',
  topRight: 'hoher Bedarf, gut erreichbar',
  bottomLeft: 'wenig Bedarf, wenig erreichbar',
  bottomRight: 'hoher Bedarf, wenig erreichbar',
};
const options: ScatterLayoutOptions = {
  width: 440,
  height: 280,
  x: { title: 'Bedarf', split: exactly(0) },
  y: {
    title: 'erreicht',
    split: exactly(50),
    startAtZero: true,
    formatTick: (value) => `${value} %`,
  },
  quadrants: names,
  labelled: [],
};

describe('scatterLayout', () => {
  it('puts more need to the right and better coverage up', () => {
    const { marks } = scatterLayout([point('a', -1, 0), point('b', 1, 100)], options);
    expect(marks[1]!.x).toBeGreaterThan(marks[0]!.x);
    expect(marks[1]!.y).toBeLessThan(marks[0]!.y);
  });

  it('turns an axis of which less is better', () => {
    const y = { ...options.y, isReversed: true };
    const { marks } = scatterLayout([point('a', 0, 200), point('b', 0, 900)], { ...options, y });
    expect(marks[0]!.y).toBeLessThan(marks[1]!.y);
  });

  it('gives marks areas in proportion to what they stand for', () => {
    const points = [point('a', 0, 0, { size: 400 }), point('b', 1, 1, { size: 100 })];
    const [large, small] = scatterLayout(points, options).marks;
    expect(large!.radius ** 2 / small!.radius ** 2).toBeCloseTo(4);
  });

  it('draws a range from its lower to its upper end and none for an exact figure', () => {
    const ranged = point('a', 0, 30, { y: { at: 30, low: 10, high: 50 } });
    const [a, b] = scatterLayout([ranged, point('b', 1, 40)], options).marks;
    expect(a!.ySpan!.from).toBeLessThan(a!.y);
    expect(a!.ySpan!.to).toBeGreaterThan(a!.y);
    expect(b!.ySpan).toBeNull();
  });

  it('has no quadrants where one of the axes is not split', () => {
    const y = { ...options.y, split: null };
    expect(scatterLayout([point('a', 0, 1)], { ...options, y }).quadrants).toEqual([]);
  });

  it('keeps the name of a quadrant inside it, or leaves it out', () => {
    for (const width of [240, 440, 900]) {
      const points = [point('a', -3, 4), point('b', 1, 90)];
      for (const one of scatterLayout(points, { ...options, width }).quadrants) {
        if (one.lines.length === 0) continue;
        expect(one.textBox.left).toBeGreaterThanOrEqual(one.area.left);
        expect(one.textBox.right).toBeLessThanOrEqual(one.area.right);
        expect(one.textBox.top).toBeGreaterThanOrEqual(one.area.top);
        expect(one.textBox.bottom).toBeLessThanOrEqual(one.area.bottom);
      }
    }
  });

  it('keeps the marks clear of the names of the quadrants', () => {
    const points = [point('a', -3, 0), point('b', 1, 100), point('c', 2, 0)];
    const { marks, quadrants } = scatterLayout(points, options);
    for (const { textBox, lines } of quadrants) {
      expect(lines.length).toBeGreaterThan(0);
      for (const { y, radius } of marks) {
        expect(y + radius <= textBox.top || y - radius >= textBox.bottom).toBe(true);
      }
    }
  });

  it('always names a selected point, beside it where others are in the way', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => point(`p${index}`, index % 6, index));
    const selected = point('Lobeda-Ost', 2.5, 15, { slot: 0 });
    const { labels } = scatterLayout([...crowd, selected], { ...options, labelled: ['p3', 'p4'] });
    expect(labels.map(({ id }) => id)).toContain('Lobeda-Ost');
  });

  it('keeps every mark inside the plot and no label over a mark or another label, whatever the figures', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const anyPoint = fc.record({ x: figure, y: figure, size: fc.option(fc.nat(5000)) });
    fc.assert(
      fc.property(
        fc.array(anyPoint, { maxLength: 25 }),
        fc.integer({ min: 220, max: 900 }),
        (all, width) => {
          const points = all.map(({ x, y, size }, index) =>
            point(`Gebiet ${index}`, x, y, { size }),
          );
          const labelled = points.map(({ id }) => id);
          const { marks, labels, plot } = scatterLayout(points, { ...options, width, labelled });
          for (const { x, y, radius } of marks) {
            expect(x - radius).toBeGreaterThanOrEqual(plot.left);
            expect(x + radius).toBeLessThanOrEqual(plot.right);
            expect(y - radius).toBeGreaterThanOrEqual(plot.top);
            expect(y + radius).toBeLessThanOrEqual(plot.bottom);
          }
          for (const { box } of labels) {
            for (const { x, y, radius } of marks) {
              const acrossX = Math.max(box.left - x, 0, x - box.right);
              const acrossY = Math.max(box.top - y, 0, y - box.bottom);
              expect(Math.hypot(acrossX, acrossY)).toBeGreaterThanOrEqual(radius - 1e-6);
            }
          }
          labels.forEach(({ box }, index) => {
            for (const other of labels.slice(index + 1)) {
              const apart =
                box.right <= other.box.left ||
                other.box.right <= box.left ||
                box.bottom <= other.box.top ||
                other.box.bottom <= box.top;
              expect(apart).toBe(true);
            }
          });
        },
      ),
    );
  });
});
