import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readSourcePackage } from '../../data/package/source/readSourcePackage.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { LevelId } from '../../domain/model/ids.ts';
import { EMPTY_WORKSPACE, emptyDataset } from '../atlasStore.ts';
import { createAssessor } from './createAssessor.ts';
import { demandSites } from './demandSites.ts';
import { questionOf } from './questionOf.ts';

/*
 * The first question of Jena, „Wo fehlen Angebote für Jugendliche?“, answered twice: by the atlas, and by
 * plain arithmetic over the CSV files that shares no line with it.
 */

const FOLDER = 'data/jena';
type Row = Readonly<Record<string, string>>;

function rows(file: string): readonly Row[] {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const QUESTION = rows('questions.csv')[0]!;
const YEAR = '2017';
const REACH_M = 1000;
const DETOUR = 1.3;

/** Known counts of the year by area and indicator; masked ones are not there. */
const counts = new Map(
  readdirSync(`${FOLDER}/values`)
    .flatMap((file) => rows(`values/${file}`))
    .filter(({ period, value }) => period === YEAR && value !== '')
    .map((row) => [`${row.area_id} ${row.indicator_id}`, Number(row.value)]),
);
const count = (area: string, indicator: string) => counts.get(`${area} ${indicator}`) ?? Number.NaN;
const districts = rows('areas.csv')
  .filter(({ level, role }) => level === 'district' && role === 'area')
  .map(({ area_id }) => area_id!);

/** A sum of counts such as "a + b"; a masked count is taken for `masked`. */
const sum = (area: string, formula: string, masked = Number.NaN) =>
  formula.split(' + ').reduce((total, term) => {
    const known = count(area, term);
    return total + (Number.isNaN(known) ? masked : known);
  }, 0);
const formulaOf = (id: string) => rows('indicators.csv').find((row) => row.indicator_id === id)!;
const youthFormula = rows('target_groups.csv').find(
  ({ group_id }) => group_id === QUESTION.target_group,
)!.population!;

/** Per cent of a rate from its own columns. */
function rate(area: string, indicator: string): number {
  const { numerator, denominator } = formulaOf(indicator);
  return (100 * sum(area, numerator!)) / sum(area, denominator!);
}

/** Great circle on a sphere with the radius of curvature of WGS 84 at Jena: under 0.3 % off the geodesic. */
function haversineM(one: readonly [number, number], other: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const radius = 6_382_500;
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
  const a =
    Math.sin((dy * radians) / 2) ** 2 +
    Math.cos(one[1] * radians) * Math.cos(other[1] * radians) * Math.sin((dx * radians) / 2) ** 2;
  return 2 * radius * Math.asin(Math.sqrt(a));
}

const INDICATORS = ['unemp_rate_16_64', 'sgb2_unemp_rate_16_64', 'single_parent_share'];

/** Mean z-scores of the districts with at least 300 inhabitants and all three rates. */
function independentNeed() {
  const considered = districts.filter(
    (area) =>
      count(area, 'pop_total') >= 300 && INDICATORS.every((id) => Number.isFinite(rate(area, id))),
  );
  const scores = considered.map(() => 0);
  for (const id of INDICATORS) {
    const values = considered.map((area) => rate(area, id));
    const mean = values.reduce((a, b) => a + b) / values.length;
    const deviation = Math.sqrt(
      values.reduce((a, value) => a + (value - mean) ** 2, 0) / values.length,
    );
    values.forEach((value, area) => {
      scores[area]! += (value - mean) / deviation / 3;
    });
  }
  return new Map(
    considered.map((area, position) => [
      area,
      {
        score: scores[position]!,
        rank: 1 + scores.filter((other) => other > scores[position]!).length,
      },
    ]),
  );
}

/** Ways from every address to the nearest youth club, by district. */
function independentWays() {
  const categories = QUESTION.categories!.split('|');
  const clubs = [...rows('offers.csv'), ...rows('offers_osm.csv')].filter(
    ({ category, lon, status, age_from, age_to }) =>
      categories.includes(category!) &&
      lon !== '' &&
      !['closed', 'moved', 'planned'].includes(status!) &&
      (age_from === '' || Number(age_from) <= 17) &&
      (age_to === '' || Number(age_to) >= 10),
  );
  const ways = new Map<string, number[]>(districts.map((area) => [area, []]));
  for (const { lon, lat, area_id } of rows('addresses.csv')) {
    const here = [Number(lon), Number(lat)] as const;
    const nearest = Math.min(
      ...clubs.map((club) => haversineM(here, [Number(club.lon), Number(club.lat)])),
    );
    ways.get(area_id!)?.push(nearest * DETOUR);
  }
  return { ways, clubs: clubs.length };
}

function asAtlas() {
  const files = new Map(
    readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = `${entry.parentPath}/${entry.name}`;
        return [path.slice(FOLDER.length + 1), new Uint8Array(readFileSync(path))];
      }),
  );
  const { package: source, errors } = readSourcePackage(files);
  if (source === null || source.inventory === null) throw new Error(JSON.stringify(errors));
  const { atlas, series, geometry, inventory, addresses } = source;
  const areaIds = geometry.get('district' as LevelId)!.areas;
  const { assessed } = createAssessor()(
    {
      dataset: { ...emptyDataset(atlas), series, geometries: geometry, inventory, addresses },
      inventory,
      question: questionOf(inventory.presets[0]!, inventory),
      areaIds,
      sites: demandSites(atlas, areaIds, addresses),
      tables: EMPTY_WORKSPACE.tables,
    },
    { offers: inventory.offers, stock: inventory.offers },
  );
  if (assessed === null) throw new Error('too large for the page');
  return { areaIds, question: assessed.input.coverage.question, ...assessed.assessment };
}

describe('the question about youth clubs in Jena', () => {
  const product = asAtlas();
  const need = independentNeed();
  const { ways, clubs } = independentWays();

  it('is the one that is worked out here', () => {
    expect(product.question).toMatchObject({
      targetGroup: QUESTION.target_group,
      period: YEAR,
      measure: 'share_within',
      reach: REACH_M,
      travel: { kind: 'straight', detour: DETOUR },
    });
    expect(QUESTION.parts).toBe(INDICATORS.map((id) => `${id}*1`).join('|'));
    expect(product.areaIds.length).toBe(41);
    expect([...product.areaIds].sort()).toEqual([...districts].sort());
    expect(product.coverage.takesPart.reduce((sum, one) => sum + one, 0)).toBe(clubs);
    expect(clubs).toBeGreaterThan(10);
  });

  it('ranks all 41 districts by need as plain arithmetic does', () => {
    const { ranks, index } = product.need;
    product.areaIds.forEach((area, position) => {
      expect([area, ranks[position]]).toEqual([area, need.get(area)?.rank ?? 0]);
      const place = [...index!.considered].indexOf(position);
      if (place !== -1) expect(index!.scores[place]).toBeCloseTo(need.get(area)!.score, 9);
    });
    expect(index!.considered.length).toBe(need.size);
  });

  it('finds the same share of young people within reach in all 41 districts', () => {
    product.areaIds.forEach((area, position) => {
      const own = ways.get(area)!;
      const share = (limit: number) =>
        (100 * own.filter((way) => way <= limit).length) / own.length;
      const cell = cellAt(product.coverage.value, position);
      expect([area, cell.kind]).toEqual([area, 'number']);
      // A sphere is not the ellipsoid: only addresses within 3 m of the limit may fall on either side.
      expect(product.coverage.value.low[position]).toBeGreaterThanOrEqual(
        share(REACH_M - 3) - 1e-9,
      );
      expect(product.coverage.value.low[position]).toBeLessThanOrEqual(share(REACH_M + 3) + 1e-9);
    });
  });

  it('finds the same way of half of the young people in all 41 districts', () => {
    product.areaIds.forEach((area, position) => {
      const sorted = ways.get(area)!.toSorted((one, other) => one - other);
      const median = sorted[Math.ceil(sorted.length / 2) - 1]!;
      const found = product.coverage.nearest.low[position]!;
      expect([area, Math.abs(found / median - 1) < 0.003]).toEqual([area, true]);
    });
  });

  it('counts the young people of the year, and of them those within reach', () => {
    product.areaIds.forEach((area, position) => {
      const heads = sum(area, youthFormula);
      const cell = cellAt(product.population, position);
      if (Number.isNaN(heads)) {
        expect(cell.kind).not.toBe('number');
        return;
      }
      expect(cell).toMatchObject({ kind: 'number', value: heads });
      const share = product.coverage.value.low[position]! / 100;
      expect(product.coverage.reached.low[position]).toBeCloseTo(share * heads, 9);
    });
  });

  it('covers the city by the mean of its districts, whatever their masked counts may be', () => {
    const { city } = product.coverage;
    if (city.kind !== 'number' && city.kind !== 'interval') throw new Error(city.kind);
    const [low, high] = city.kind === 'number' ? [city.value, city.value] : [city.low, city.high];
    for (const masked of [0, 1, 2]) {
      const heads = product.areaIds.map((area) => sum(area, youthFormula, masked));
      const people = heads.reduce((total, one) => total + one, 0);
      const reached = heads.reduce(
        (total, one, area) => total + (one * product.coverage.value.low[area]!) / 100,
        0,
      );
      expect(low).toBeLessThanOrEqual((100 * reached) / people + 1e-9);
      expect(high).toBeGreaterThanOrEqual((100 * reached) / people - 1e-9);
    }
    expect(high - low).toBeLessThan(1);
  });
});
