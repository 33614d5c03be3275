import { describe, expect, it } from 'vitest';
import { SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';
import { scatterShape } from './scatterShape.ts';

/** Area within a path of relative lines, by the shoelace formula. */
function areaOf(path: string): number {
  const steps = [...path.matchAll(/([Mmlhv])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?/g)];
  let [x, y] = [0, 0];
  const corners: [number, number][] = [];
  for (const [, command, first = '0', second = '0'] of steps) {
    if (command === 'h') x += Number(first);
    else if (command === 'v') y += Number(first);
    else {
      x += Number(first);
      y += Number(second);
    }
    if (command !== 'M') corners.push([x, y]);
  }
  const doubled = corners.reduce((sum, [ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length]!;
    return sum + ax * by - bx * ay;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Lines that repeat without their letter, written out. */
const written = (path: string) =>
  path.replace(/l([^a-z]+)/g, (_, numbers: string) =>
    [...numbers.matchAll(/-?[\d.]+/g)]
      .map(([number]) => number)
      .reduce((text, number, index) => text + (index % 2 === 0 ? `l${number}` : ` ${number}`), ''),
  );

describe('scatterShape(slot)', () => {
  it.each([...SELECTION_STYLES.keys()])('of slot %i is as large in area as a circle', (slot) => {
    const { path, scale } = scatterShape(slot);
    const radius = 10;
    const area = path === null ? Math.PI * radius ** 2 : areaOf(written(path)) * scale(radius) ** 2;
    expect(area / (Math.PI * radius ** 2)).toBeCloseTo(1, 2);
  });

  it('is a circle where nothing is selected', () => {
    expect(scatterShape(null)).toMatchObject({ path: null });
    expect(scatterShape(null).reach(7)).toBe(7);
  });
});
