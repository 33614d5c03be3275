import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import { createRandom } from '../random/createRandom.ts';
import { permuteLocalMoran } from '../space/localMoran.ts';
import { neighbourListOf } from '../space/neighbourList.ts';
import { clusterGround, clusterVerdicts } from './layerClusters.ts';
import { neighbourLists, smoothedColumn } from './layerSmoothing.ts';

const SIDE = 8;

/** A chessboard of areas; those with a common corner touch. */
const board = neighbourListOf(
  Array.from({ length: SIDE * SIDE }, (_, area) => {
    const [row, column] = [Math.floor(area / SIDE), area % SIDE];
    return Array.from({ length: SIDE * SIDE }, (__, other) => other).filter((other) => {
      const away = [Math.abs(Math.floor(other / SIDE) - row), Math.abs((other % SIDE) - column)];
      return other !== area && Math.max(...away) === 1;
    });
  }),
);

const number = (value: number, flags: Cell['flags'] = []): Cell => ({
  kind: 'number',
  value,
  flags,
});

/** High in the west, low in the east, with a ripple. */
const halves = Array.from({ length: SIDE * SIDE }, (_, area) =>
  number((area % SIDE < SIDE / 2 ? 20 : 5) + (area % 3) / 10),
);

function verdictsOf(cells: readonly Cell[]) {
  const ground = clusterGround(columnOf(cells), board);
  if (!ground.ok) throw new Error('no ground');
  const { sample, permutations } = ground.value;
  const counts = permuteLocalMoran(sample.values[0]!, sample.weights, {
    permutations,
    random: createRandom('test'),
  });
  return { ground: ground.value, verdicts: clusterVerdicts(ground.value, counts, cells.length) };
}

describe('the map of clusters', () => {
  it('finds high among high within one half and low among low within the other', () => {
    const { verdicts } = verdictsOf(halves);
    expect(verdicts[SIDE + 1]).toBe('HH');
    expect(verdicts[2 * SIDE - 2]).toBe('LL');
  });

  it('finds nothing of note where values are dealt at random', () => {
    const random = createRandom('noise');
    const { verdicts } = verdictsOf(halves.map(() => number(random())));
    expect(verdicts.filter((one) => one !== 'not_significant').length).toBeLessThan(4);
  });

  it('does not test withheld figures, nor rates on a low base', () => {
    const cells = halves.with(0, { kind: 'masked', low: 0, high: 2, flags: [] });
    const { ground, verdicts } = verdictsOf(cells.with(1, number(90, ['low_denominator'])));
    expect(verdicts.slice(0, 2)).toEqual(['undefined_here', 'undefined_here']);
    expect(ground.lowBases).toBe(1);
    expect(ground.sample.areas).toHaveLength(halves.length - 2);
  });

  it('draws more arrangements than it takes for one area of a city to stand out', () => {
    const { permutations, needed } = verdictsOf(halves).ground;
    expect(needed).toBe(2 * SIDE * SIDE * 20 - 1);
    expect(permutations).toBeGreaterThan(needed);
  });

  it('refuses where all areas are equal', () => {
    const ground = clusterGround(columnOf(halves.map(() => number(7))), board);
    expect(ground).toEqual({ ok: false, problems: [{ code: 'no_variation' }] });
  });
});

describe('smoothed figures', () => {
  it('stand in the unit of the indicator and keep what is withheld as it is', () => {
    const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
    const column = smoothedColumn(
      columnOf([number(8, ['provisional']), masked]),
      [0.05, null],
      100,
    );
    expect(cellAt(column, 0)).toEqual(number(5, ['provisional']));
    expect(cellAt(column, 1)).toEqual(masked);
  });

  it('never leave a figure unsmoothed among smoothed ones', () => {
    const column = smoothedColumn(columnOf([number(8)]), [null], 100);
    expect(cellAt(column, 0).kind).toBe('missing');
  });

  it('take every neighbour of an area once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SIDE * SIDE - 1 }), (area) => {
        const list = neighbourLists(board)[area]!;
        expect(new Set(list).size).toBe(list.length);
        expect(list).not.toContain(area);
      }),
    );
  });
});
