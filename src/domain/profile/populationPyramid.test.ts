import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type InventedFigures,
  type InventedIndicator,
  profileCity,
} from '../../testing/profileCity.ts';
import { areaId, indicatorId } from '../../testing/tinyPackage.ts';
import { boundsOf } from '../indicators/addCells.ts';
import type { Cell } from '../model/cell.ts';
import type { ConceptId } from '../model/ids.ts';
import type { Dimension } from '../model/indicator.ts';
import { populationPyramid } from './populationPyramid.ts';
import { pyramidIndicators, pyramidPlan } from './pyramidPlan.ts';

const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

const dimension = (
  id: string,
  categories: Readonly<Record<string, readonly [number, number | null] | null>>,
): Dimension => ({
  id,
  name: { de: id, en: id },
  categories: Object.entries(categories).map(([category, ages]) => ({
    id: category,
    name: { de: category, en: category },
    ...(ages === null ? {} : { ages: { from: ages[0], to: ages[1] } }),
  })),
});

const sex = dimension('sex', { male: null, female: null });
const age = dimension('age', {
  under_18: [0, 17],
  under_6: [0, 5],
  from_6: [6, 17],
  adult: [18, 64],
  unknown: null,
  old: [65, null],
});

const counts = (concept: string, groups: readonly string[]): InventedIndicator[] =>
  ['male', 'female'].flatMap((side) =>
    groups.map((group) => ({
      id: `${concept}_${side}_${group}`,
      concept,
      facets: [
        { dimension: 'age', category: group },
        { dimension: 'sex', category: side },
      ],
    })),
  );

const GROUPS = ['under_18', 'under_6', 'from_6', 'adult', 'old'];

function cityOf(groups: readonly string[], cellOf: (id: string) => readonly (number | Cell)[]) {
  const indicators = [...counts('jobs', ['adult']), ...counts('people', groups)];
  const figures: InventedFigures = Object.fromEntries(
    indicators.map(({ id }) => [id, { a: cellOf(id), city: cellOf(id) }]),
  );
  return profileCity({
    periods: ['2016', '2017'],
    concepts: [
      { id: 'jobs', standard: 'jobs_male_adult' },
      { id: 'people', standard: 'people_male_old' },
    ],
    indicators,
    figures,
    dimensions: [sex, age],
  });
}

describe('pyramidPlan(catalogue)', () => {
  it('finds counts by two dimensions that cover every age, in the finest way', () => {
    const plan = pyramidPlan(cityOf(GROUPS, () => [1, 1]).catalogue)!;
    expect(plan).toMatchObject({ concept: 'people', sexDimension: 'sex', ageDimension: 'age' });
    expect(plan.sides).toEqual(['male', 'female']);
    expect(plan.bands.map(({ category }) => category)).toEqual([
      'under_6',
      'from_6',
      'adult',
      'old',
    ]);
    expect(plan.indicators[1]![3]).toBe('people_female_old');
    expect(pyramidIndicators(plan)).toHaveLength(8);
  });

  it('takes a coarser band where the finer ones leave a gap', () => {
    const plan = pyramidPlan(cityOf(['under_18', 'under_6', 'adult', 'old'], () => [1]).catalogue);
    expect(plan?.bands.map(({ category }) => category)).toEqual(['under_18', 'adult', 'old']);
  });

  it('takes the concept with the most bands of several', () => {
    const { catalogue } = cityOf(GROUPS, () => [1]);
    const others = counts('guests', ['under_18', 'adult', 'old']).map((one) => ({
      ...catalogue.indicators[0]!,
      id: indicatorId(one.id),
      concept: 'guests' as ConceptId,
      facets: one.facets!,
    }));
    const guests = { ...catalogue.concepts[0]!, id: 'guests' as ConceptId };
    const both = { ...catalogue, indicators: [...catalogue.indicators, ...others] };
    for (const concepts of [
      [...both.concepts, guests],
      [guests, ...both.concepts],
    ]) {
      expect(pyramidPlan({ ...both, concepts })?.concept).toBe('people');
    }
  });

  it('finds none where an age is missing, a side lacks a group, or no ages are known', () => {
    const gap = cityOf(['under_18', 'old'], () => [1]).catalogue;
    expect(pyramidPlan(gap)).toBeNull();
    const whole = cityOf(GROUPS, () => [1]).catalogue;
    const lacking = whole.indicators.filter(({ id }) => id !== 'people_female_old');
    expect(pyramidPlan({ ...whole, indicators: lacking })).toBeNull();
    const oneSide = whole.indicators.filter(({ id }) => !id.includes('female'));
    expect(pyramidPlan({ ...whole, indicators: oneSide })).toBeNull();
    const plain = dimension('age', Object.fromEntries(GROUPS.map((id) => [id, null])));
    expect(pyramidPlan({ ...whole, dimensions: [sex, plain] })).toBeNull();
  });
});

describe('populationPyramid(plan, figures, area)', () => {
  const PEOPLE: Readonly<Record<string, number>> = {
    under_6: 60,
    from_6: 120,
    adult: 470,
    old: 300,
  };
  const countOf = (id: string) => PEOPLE[id.replace(/^people_(?:fe)?male_/, '')] ?? 1;
  const build = (cellOf: (id: string) => readonly (number | Cell)[]) => {
    const of = cityOf(GROUPS, cellOf);
    const figures = new Map(of.readers.map((one) => [one.figures.indicator.id, one.figures]));
    return { of, figures, plan: pyramidPlan(of.catalogue)! };
  };

  it('makes the area of a bar the persons, however many years its band has', () => {
    const { plan, figures } = build((id) => [countOf(id), countOf(id)]);
    const pyramid = populationPyramid(plan, figures, areaId('a'));
    const [male] = pyramid.years[1]!.sides;
    expect(pyramid.bands.map(({ years }) => years)).toEqual([6, 12, 47, 30]);
    expect(pyramid.bands.map(({ isOpen }) => isOpen)).toEqual([false, false, false, true]);
    expect(pyramid.years[1]!.total).toMatchObject({ value: 1900 });
    expect(male!.total).toMatchObject({ value: 950 });
    const densities = male!.cells.map(({ density }) =>
      density.kind === 'number' ? density.value : 0,
    );
    // 10 persons of each year of age in all bands.
    for (const density of densities) expect(density).toBeCloseTo((10 / 1900) * 100, 12);
    expect(pyramid.largestDensity).toBeCloseTo((10 / 1900) * 100, 12);
  });

  it('keeps a withheld count withheld and makes shares ranges', () => {
    const { plan, figures } = build((id) => [
      1,
      id === 'people_male_under_6' ? masked : countOf(id),
    ]);
    const year = populationPyramid(plan, figures, areaId('a')).years[1]!;
    expect(year.sides[0]!.cells[0]!.count).toEqual(masked);
    expect(year.sides[0]!.cells[0]!.share).toMatchObject({ kind: 'interval', low: 0 });
    expect(year.total.kind).toBe('interval');
  });

  it('has shares whose bounds hold all persons, for any counts', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant(masked));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 10, maxLength: 10 }), (cells) => {
        let next = 0;
        const { plan, figures } = build(() => {
          next += 1;
          return [10, cells[next % 10]!];
        });
        const year = populationPyramid(plan, figures, areaId('city')).years[1]!;
        const shares = year.sides.flatMap((side) => side.cells.map(({ share }) => boundsOf(share)));
        if (shares.some((bounds) => bounds === null)) return;
        const sum = (end: 'low' | 'high') =>
          shares.reduce((total, bounds) => total + bounds![end], 0);
        expect(sum('low')).toBeLessThanOrEqual(100 + 1e-9);
        expect(sum('high')).toBeGreaterThanOrEqual(100 - 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses figures that are not there', () => {
    const { plan, figures } = build(() => [1, 1]);
    expect(() => populationPyramid(plan, new Map(), areaId('a'))).toThrow();
    expect(() => populationPyramid(plan, figures, areaId('x'))).toThrow(RangeError);
    const none = { ...plan, sides: [], indicators: [] };
    expect(populationPyramid(none, figures, areaId('a')).years).toEqual([]);
  });

  it('draws an open band that begins beyond the oldest age as one year', () => {
    const { plan, figures } = build(() => [1, 1]);
    const bands = plan.bands.map((band) => (band.to === null ? { ...band, from: 99 } : band));
    expect(populationPyramid({ ...plan, bands }, figures, areaId('a')).bands.at(-1)?.years).toBe(1);
  });

  it('shows withheld totals as what they are', () => {
    const suppressed: Cell = { kind: 'suppressed', flags: [] };
    const { plan, figures } = build((id) => [1, id.endsWith('old') ? suppressed : 5]);
    const pyramid = populationPyramid(plan, figures, areaId('a'));
    expect(pyramid.years[1]!.total.kind).toBe('suppressed');
    expect(pyramid.years[1]!.sides[0]!.cells[0]!.share.kind).toBe('suppressed');
  });
});
