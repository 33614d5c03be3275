import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaId,
  indicatorId,
  periodId,
  tinyAreas,
  tinyIndicators,
  tinyPeriods,
  tinySeries,
} from '../../testing/tinyPackage.ts';
import { evaluateIndicator } from '../indicators/evaluate.ts';
import type { Cell } from '../model/cell.ts';
import { cellAt, columnOf } from '../model/column.ts';
import type { Series } from '../model/dataset.ts';
import type { AreaId } from '../model/ids.ts';
import { placeOfOwnArea } from './placeOfOwnArea.ts';

const districts = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map(areaId);
const published = new Set(['0', ...districts].map(areaId));
const context = { areas: tinyAreas, published };
const unions: readonly (readonly AreaId[])[] = Array.from({ length: 63 }, (_, at) =>
  districts.filter((__, index) => (at + 1) & (1 << index)),
);

function figureOf(members: readonly AreaId[], series: readonly Series[], id = 'unemp_total'): Cell {
  const place = placeOfOwnArea({ id: areaId('own-1'), members }, context);
  const figures = evaluateIndicator({
    indicator: tinyIndicators.find((one) => one.id === id)!,
    series: new Map(series.map((one) => [one.indicator, one])),
    places: [place],
  });
  return cellAt(figures.values, figures.periods.indexOf(periodId('2021')));
}

/** What a source publishes of true counts: those under 3 masked, and one more cell suppressed. */
function publish(counts: readonly number[], suppressed: number): readonly Series[] {
  const cells = counts.map((value, at): Cell => {
    if (at === suppressed) return { kind: 'suppressed', flags: [] };
    if (value < 3) return { kind: 'masked', low: 0, high: 2, flags: [] };
    return { kind: 'number', value, flags: [] };
  });
  const city = counts.reduce((sum, value) => sum + value, 0);
  const whole: Cell = { kind: 'number', value: city, flags: [] };
  const rows = [whole, ...cells].map((cell) => tinyPeriods.map(() => cell));
  return [
    {
      indicator: indicatorId('unemp_total'),
      periods: tinyPeriods,
      areas: ['0', ...districts].map(areaId),
      cells: columnOf(rows.flat()),
    },
  ];
}

const counts = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });

describe('placeOfOwnArea(ownArea, { areas, published })', () => {
  it('adds up its districts, counts first and then the rate', () => {
    expect(figureOf([districts[0]!, districts[3]!], tinySeries)).toMatchObject({ value: 79 });
    expect(figureOf([districts[0]!, districts[3]!], tinySeries, 'unemp_rate')).toMatchObject({
      value: (100 * 79) / 1860,
    });
  });

  it('takes a member that has no figures of its own by its parts, each once', () => {
    const place = placeOfOwnArea(
      { id: areaId('own-1'), members: [areaId('west'), districts[0]!] },
      context,
    );
    expect(place).toEqual({ id: 'own-1', members: ['d1', 'd4'] });
  });

  it('of all districts is the sum over the districts of the city', () => {
    const figures = districts.map((district) => figureOf([district], tinySeries, 'pop_total'));
    const sum = figures.reduce(
      (total, cell) => total + (cell.kind === 'number' ? cell.value : 0),
      0,
    );
    expect(figureOf(districts, tinySeries, 'pop_total')).toMatchObject({ value: sum });
  });

  it('with a withheld district is a range, with a suppressed one suppressed', () => {
    const series = publish([5, 1, 6, 7, 8, 9], 5);
    expect(figureOf([districts[0]!, districts[1]!], series)).toMatchObject({
      kind: 'interval',
      low: 5,
      high: 7,
    });
    expect(figureOf([districts[0]!, districts[5]!], series).kind).toBe('suppressed');
  });

  it('is, for every union of districts, what anyone adds up from the published cells', () => {
    fc.assert(
      fc.property(counts, fc.nat(5), (truth, suppressed) => {
        const series = publish(truth, suppressed);
        for (const members of unions) {
          expect(told(figureOf(members, series))).toEqual(byHand(members, truth, suppressed));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('tells an attacker who asks for every union no more than the published cells do', () => {
    fc.assert(
      fc.property(counts, fc.nat(5), (truth, suppressed) => {
        const series = publish(truth, suppressed);
        const city = truth.reduce((sum, value) => sum + value, 0);
        const cells = districts.map((district) => told(figureOf([district], series)));
        const figures = unions.map((members) => ({
          members: members.map((member) => districts.indexOf(member)),
          bounds: told(figureOf(members, series)),
        }));
        const before = attack(cells, city, []);
        const after = attack(cells, city, figures);
        expect(after).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('does not change with the count behind a withheld cell', () => {
    fc.assert(
      fc.property(counts, fc.nat(2), fc.nat(2), (truth, one, other) => {
        // Two cities that publish the same: a case more in d1 is a case less in d2, both withheld.
        const first = [one, other, ...truth.slice(2)];
        const second = [other, one, ...truth.slice(2)];
        for (const members of unions) {
          expect(figureOf(members, publish(first, 5))).toEqual(
            figureOf(members, publish(second, 5)),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

type Bounds = readonly [low: number, high: number];
const OPEN = Number.POSITIVE_INFINITY;

function told(cell: Cell): Bounds {
  if (cell.kind === 'number') return [cell.value, cell.value];
  return cell.kind === 'masked' || cell.kind === 'interval' ? [cell.low, cell.high] : [0, OPEN];
}

function byHand(members: readonly AreaId[], truth: readonly number[], suppressed: number): Bounds {
  const bounds = members.map((member): Bounds => {
    const at = districts.indexOf(member);
    if (at === suppressed) return [0, OPEN];
    return truth[at]! < 3 ? [0, 2] : [truth[at]!, truth[at]!];
  });
  const high = bounds.reduce((sum, [, most]) => sum + most, 0);
  return high === OPEN ? [0, OPEN] : [bounds.reduce((sum, [least]) => sum + least, 0), high];
}

/** Tries every city that agrees with what was published; the smallest and largest count of each district. */
function attack(
  cells: readonly Bounds[],
  city: number,
  figures: readonly { readonly members: readonly number[]; readonly bounds: Bounds }[],
): readonly Bounds[] {
  const seen = cells.map((): [number, number] => [OPEN, -OPEN]);
  const guess = cells.map(() => 0);
  const fits = () =>
    figures.every(({ members, bounds: [low, high] }) => {
      const sum = members.reduce((total, member) => total + guess[member]!, 0);
      return low <= sum && sum <= high;
    });
  const tryFrom = (at: number, left: number): void => {
    if (at === cells.length) {
      if (left !== 0 || !fits()) return;
      guess.forEach((count, index) => {
        seen[index] = [Math.min(seen[index]![0], count), Math.max(seen[index]![1], count)];
      });
      return;
    }
    const [low, high] = cells[at]!;
    for (let count = low; count <= Math.min(high, left); count += 1) {
      guess[at] = count;
      tryFrom(at + 1, left - count);
    }
  };
  tryFrom(0, city);
  return seen;
}
