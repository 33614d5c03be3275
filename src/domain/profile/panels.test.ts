import { describe, expect, it } from 'vitest';
import {
  type InventedFigures,
  type InventedIndicator,
  profileCity,
} from '../../testing/profileCity.ts';
import { areaId, periodId } from '../../testing/tinyPackage.ts';
import type { Cell } from '../model/cell.ts';
import type { IndicatorId } from '../model/ids.ts';
import { panelIndicators, themePanel } from './panels.ts';
import { confirmPartition, partitionPlans } from './partition.ts';

const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

/** Homes by rooms: one, two, three and more; the last also as three and four_plus. */
const PARTS = ['one', 'two', 'three_plus', 'three', 'four_plus'];

const part = (id: string, kind: 'count' | 'area' = 'count'): InventedIndicator[] => [
  { id, concept: 'rooms', kind, facets: [{ dimension: 'rooms', category: id }] },
  {
    id: `${id}_share`,
    concept: 'rooms',
    rate: [id, 'homes'],
    facets: [{ dimension: 'rooms', category: id }],
  },
];

const FIGURES: InventedFigures = {
  homes: { a: [100, 200], b: [50, 50], city: [150, 250] },
  one: { a: [10, 20], b: [5, 6], city: [15, 26] },
  two: { a: [30, 60], b: [20, 19], city: [50, 79] },
  three_plus: { a: [60, 120], b: [25, 25], city: [85, 145] },
  three: { a: [40, 50], b: [25, 20], city: [65, 70] },
  four_plus: { a: [20, 70], b: [0, 5], city: [20, 75] },
};

function homes(
  figures: InventedFigures = FIGURES,
  parts = PARTS,
  kind: 'count' | 'area' = 'count',
) {
  return profileCity({
    periods: ['2016', '2017'],
    concepts: [
      { id: 'stock', standard: 'homes', theme: 'housing' },
      { id: 'rooms', standard: 'one_share', theme: 'housing' },
      { id: 'crowding', standard: 'crowded', theme: 'housing' },
      { id: 'else', standard: 'homes', theme: 'empty' },
    ],
    indicators: [
      { id: 'homes', concept: 'stock', kind },
      ...parts.flatMap((id) => part(id, kind)),
      { id: 'crowded', concept: 'crowding', rate: ['one', 'homes'] },
    ],
    figures,
  });
}

const panelOf = (of: ReturnType<typeof homes>, subject: string, rest = {}) =>
  themePanel({
    catalogue: of.catalogue,
    theme: 'housing',
    readers: of.readers,
    scope: of.scope(subject),
    until: null,
    ...rest,
  });

describe('themePanel(input)', () => {
  it('stacks the finest parts that add up to their total, for the area and the city', () => {
    const [stack] = panelOf(homes(), 'a')!.stacks;
    expect(stack).toMatchObject({
      concept: 'rooms',
      dimension: 'rooms',
      total: 'homes',
      period: '2017',
    });
    expect(stack!.rows.map(({ area }) => area)).toEqual(['a', 'city']);
    expect(stack!.rows[0]!.parts.map(({ category }) => category)).toEqual([
      'one',
      'two',
      'three',
      'four_plus',
    ]);
    expect(stack!.rows[0]!.parts.map(({ share }) => share)).toMatchObject(
      [10, 30, 25, 35].map((value) => ({ value })),
    );
  });

  it('gives concepts without a stack a row beside the city', () => {
    const { rows } = panelOf(homes(), 'a')!;
    expect(rows).toMatchObject([
      { indicator: 'crowded', period: '2017', city: { area: 'city' }, parent: null },
    ]);
    expect(panelOf(homes(), 'city')!.rows[0]!.city).toBeNull();
  });

  it('shows another year, and the parent where there is one', () => {
    const of = homes();
    const scope = { ...of.scope('a'), parent: areaId('b') };
    const panel = panelOf(of, 'a', { scope, until: periodId('2016') })!;
    expect(panel.stacks[0]).toMatchObject({ period: '2016', rows: [{}, { area: 'b' }, {}] });
    expect(panel.rows[0]!.parent).toMatchObject({ area: 'b' });
    expect(panelOf(of, 'a', { until: periodId('2001') })).toBeNull();
  });

  it('keeps a withheld part withheld', () => {
    const of = homes({ ...FIGURES, four_plus: { ...FIGURES.four_plus, b: [masked, masked] } });
    const last = panelOf(of, 'b')!.stacks[0]!.rows[0]!.parts.at(-1)!;
    expect(last).toMatchObject({ count: masked, share: { kind: 'interval', low: 0, high: 4 } });
  });

  it('makes rows of parts that do not add up', () => {
    const of = homes({ ...FIGURES, two: { a: [30, 61], b: [20, 19], city: [50, 79] } });
    const panel = panelOf(of, 'a')!;
    expect(panel.stacks).toEqual([]);
    expect(panel.rows.map(({ indicator }) => indicator)).toEqual(['one_share', 'crowded']);
  });

  it('is silent about a theme without figures, and about an area without any', () => {
    const of = homes();
    expect(panelOf(of, 'a', { theme: 'empty' })).toBeNull();
    const absent = homes({ ...FIGURES, homes: { ...FIGURES.homes, c: [1, 1] } });
    expect(panelOf(absent, 'c')).toBeNull();
    expect(panelOf(of, 'a', { readers: [] })).toBeNull();
  });

  it('says what must be loaded', () => {
    expect(panelIndicators(homes().catalogue, 'housing')).toEqual(['homes', ...PARTS]);
  });
});

describe('confirmPartition(plan, readers, shown)', () => {
  const confirm = (of: ReturnType<typeof homes>, areas = ['a', 'b', 'city']) => {
    const readers = new Map(
      of.readers.map((one) => [one.figures.indicator.id as IndicatorId, one]),
    );
    const [plan] = partitionPlans(of.catalogue);
    return confirmPartition(plan!, readers, {
      areas: areas.map((id) => areaId(id)),
      period: periodId('2017'),
    });
  };

  it('tolerates a slip of an earlier year in one area of many', () => {
    const many = Array.from({ length: 30 }, (_, index) => `x${index}`);
    const rows = (values: readonly number[]) => Object.fromEntries(many.map((id) => [id, values]));
    const slipped = homes(
      {
        homes: { ...rows([10, 10]), x0: [11, 10] },
        one: rows([4, 4]),
        two: rows([6, 6]),
      },
      ['one', 'two'],
    );
    expect(confirm(slipped, many)?.parts).toHaveLength(2);
    const recent = homes(
      {
        homes: { ...rows([10, 10]), x0: [10, 11] },
        one: rows([4, 4]),
        two: rows([6, 6]),
      },
      ['one', 'two'],
    );
    expect(confirm(recent, many)).toBeNull();
  });

  it('allows areas of land half a unit of rounding for each part', () => {
    const land = { homes: { a: [10, 11] }, one: { a: [4, 4] }, two: { a: [6, 6] } };
    expect(confirm(homes(land, ['one', 'two'], 'area'), ['a'])?.parts).toHaveLength(2);
    expect(confirm(homes(land, ['one', 'two']), ['a'])).toBeNull();
  });

  it('confirms nothing without figures', () => {
    const unknown = homes({ ...FIGURES, homes: { a: [masked, masked] } });
    expect(confirm(unknown, ['a'])).toBeNull();
    const of = homes();
    const [plan] = partitionPlans(of.catalogue);
    const shown = { areas: [areaId('a')], period: periodId('2017') };
    expect(confirmPartition(plan!, new Map(), shown)).toBeNull();
  });

  it('stacks very many parts only if all of them add up', () => {
    const ids = Array.from({ length: 17 }, (_, index) => (index === 0 ? 'one' : `p${index}`));
    const cells = Object.fromEntries(ids.map((id) => [id, { a: [1, 1] }]));
    expect(confirm(homes({ homes: { a: [17, 17] }, ...cells }, ids), ['a'])?.parts).toHaveLength(
      17,
    );
    expect(confirm(homes({ homes: { a: [16, 16] }, ...cells }, ids), ['a'])).toBeNull();
  });
});

describe('partitionPlans(catalogue)', () => {
  it('needs shares of all parts by one and the same total', () => {
    const { catalogue } = homes();
    const without = catalogue.indicators.filter(({ id }) => id !== 'two_share');
    expect(partitionPlans({ ...catalogue, indicators: without })).toEqual([]);
    const alone = catalogue.indicators.filter(({ id }) => !PARTS.slice(1).includes(id));
    expect(partitionPlans({ ...catalogue, indicators: alone })).toEqual([]);
  });
});
