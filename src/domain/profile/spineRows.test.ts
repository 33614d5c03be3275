import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InventedFigures, profileCity } from '../../testing/profileCity.ts';
import { areaId } from '../../testing/tinyPackage.ts';
import type { Cell } from '../model/cell.ts';
import { spineIndicators, spineRows } from './spineRows.ts';

const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

function cityOf(poor: Readonly<Record<string, readonly (number | Cell)[]>>) {
  const pop = Object.fromEntries(Object.keys(poor).map((id) => [id, [1000]]));
  const figures: InventedFigures = {
    pop: { ...pop, city: [1000 * Object.keys(poor).length] },
    poor: { ...poor, city: [100 * Object.keys(poor).length] },
  };
  return profileCity({
    periods: ['2017'],
    concepts: [
      { id: 'people', standard: 'pop', field: 'steering', theme: 'people' },
      { id: 'poverty', standard: 'poor', field: 'money', theme: 'work' },
      { id: 'faith', standard: 'faith_share', field: null, theme: 'people' },
    ],
    indicators: [
      { id: 'pop', concept: 'people' },
      { id: 'poor', concept: 'poverty' },
      { id: 'poor_share', concept: 'poverty', rate: ['poor', 'pop'], polarity: 'high_need' },
      { id: 'faith_share', concept: 'faith', rate: ['poor', 'pop'] },
    ],
    figures,
  });
}

const rowsOf = (of: ReturnType<typeof cityOf>, subject: string) =>
  spineRows({
    catalogue: of.catalogue,
    readers: of.readers,
    scope: of.scope(subject),
    until: null,
  });

describe('spineRows(input)', () => {
  const of = cityOf({ a: [200], b: [60], c: [80], d: [100], e: [40] });

  it('groups rates by Handlungsfeld and theme, what belongs to none last', () => {
    const fields = rowsOf(of, 'a');
    expect(fields.map(({ field, themes }) => [field, themes.map(({ theme }) => theme)])).toEqual([
      ['money', ['work']],
      [null, ['people']],
    ]);
    expect(fields[0]!.themes[0]!.rows.map(({ indicator }) => indicator)).toEqual(['poor_share']);
  });

  it('places the area between the lowest and the highest, with quartiles of all areas', () => {
    const row = rowsOf(of, 'b')[0]!.themes[0]!.rows[0]!;
    expect(row.spread).toMatchObject({
      min: 4,
      lowerQuartile: 6,
      median: 8,
      upperQuartile: 10,
      max: 20,
      numbers: 5,
      areas: 5,
      mayBeExceeded: false,
    });
    expect(row.position).toBeCloseTo(2 / 16, 12);
    expect(row.comparatorPosition).toBeCloseTo(6 / 16, 12);
    expect(row.parentPosition).toBeNull();
    expect(row.significance).toBe('distinguishable');
    expect(row.comparator).toMatchObject({ area: 'city', standing: 'below', tone: 'strength' });
    expect(row.series.periods).toEqual(['2017']);
  });

  it('says which differences chance explains', () => {
    const close = cityOf({ a: [101], b: [60], c: [80], d: [100], e: [159] });
    expect(rowsOf(close, 'a')[0]!.themes[0]!.rows[0]!.significance).toBe('not_distinguishable');
  });

  it('gives a withheld figure no place, and says that it may lie beyond the others', () => {
    const hidden = cityOf({ a: [masked], b: [60], c: [80], d: [100], e: [40] });
    const row = rowsOf(hidden, 'a')[0]!.themes[0]!.rows[0]!;
    expect(row).toMatchObject({
      position: null,
      significance: 'not_tested',
      spread: { numbers: 4, areas: 5, mayBeExceeded: true },
    });
    const suppressed = cityOf({
      a: [{ kind: 'suppressed', flags: [] }],
      b: [60],
      c: [80],
      d: [100],
      e: [40],
    });
    expect(rowsOf(suppressed, 'b')[0]!.themes[0]!.rows[0]!.spread?.mayBeExceeded).toBe(true);
  });

  it('has no spread of three areas, and no place where all are the same', () => {
    const few = cityOf({ a: [60], b: [80], c: [90] });
    expect(rowsOf(few, 'a')[0]!.themes[0]!.rows[0]).toMatchObject({ spread: null, position: null });
    const same = cityOf({ a: [60], b: [60], c: [60], d: [60] });
    expect(rowsOf(same, 'a')[0]!.themes[0]!.rows[0]!.position).toBeNull();
  });

  it('compares the city with nothing where there is no reference', () => {
    const row = rowsOf(of, 'city')[0]!.themes[0]!.rows[0]!;
    expect(row).toMatchObject({ comparator: null, comparatorPosition: null, rank: null });
  });

  it('has a row for the parent where there is one', () => {
    const scope = { ...of.scope('a'), parent: areaId('e') };
    const [first] = spineRows({ catalogue: of.catalogue, readers: of.readers, scope, until: null });
    expect(first!.themes[0]!.rows[0]).toMatchObject({ parent: { area: 'e' }, parentPosition: 0 });
  });

  it('keeps places within 0 and 1 and quartiles in order, for any figures', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(masked));
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell, cell), (values) => {
        const any = cityOf(
          Object.fromEntries(values.map((value, index) => [`x${index}`, [value]])),
        );
        const row = rowsOf(any, 'x0')[0]!.themes[0]!.rows[0]!;
        for (const place of [row.position, row.comparatorPosition]) {
          if (place !== null) expect(place >= 0 && place <= 1).toBe(true);
        }
        if (row.cell.kind !== 'number') expect(row.position).toBeNull();
        if (row.spread !== null) {
          const { min, lowerQuartile, median, upperQuartile, max } = row.spread;
          const order = [min, lowerQuartile, median, upperQuartile, max];
          expect(order.toSorted((one, other) => one - other)).toEqual(order);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('spineIndicators(catalogue)', () => {
  it('takes the default rate of every concept, or the rate a default count is mapped as', () => {
    const of = cityOf({ a: [1], b: [2] });
    expect(spineIndicators(of.catalogue).map(({ id }) => id)).toEqual(['faith_share']);
    const indicators = of.catalogue.indicators.map((one) =>
      one.id === 'poor' ? { ...one, mappedAs: of.catalogue.indicators[2]!.id } : one,
    );
    expect(spineIndicators({ ...of.catalogue, indicators }).map(({ id }) => id)).toEqual([
      'poor_share',
      'faith_share',
    ]);
  });
});
