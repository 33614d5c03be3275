import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAtlasLoader } from '../src/data/package/loadAtlas.ts';
import { readSourcePackage } from '../src/data/package/source/readSourcePackage.ts';
import type { SourcePackage } from '../src/data/package/source/sourcePackage.ts';
import { cellReader } from '../src/domain/indicators/evaluate.ts';
import { createRandom } from '../src/domain/random/createRandom.ts';
import { attackByCombination } from './build/attack/attackByCombination.ts';
import { attackByElimination } from './build/attack/attackByElimination.ts';
import { equationsOf } from './build/attack/equations.ts';
import { type PublicFigures, readPublicFigures } from './build/attack/publicFigures.ts';
import { compilePackage } from './build/compilePackage.ts';
import { packageRelations } from './build/disclosure/packageRelations.ts';
import { pairCounts } from './build/disclosure/pairCounts.ts';
import { publicForm } from './build/disclosure/publicForm.ts';
import { readFolder } from './build/folderFiles.ts';
import { fetchBytesFromMap, outputFiles } from './build/outputFiles.ts';

const folder = fileURLToPath(new URL('./jena/', import.meta.url));
const MINUTE = 60_000;

let source: SourcePackage;
let published: SourcePackage;
beforeAll(() => {
  const reading = readSourcePackage(readFolder(folder));
  if (reading.package === null) throw new Error(JSON.stringify(reading.errors));
  source = reading.package;
  published = publicForm(source, source.suppressions ?? []);
});

/** Compiled to the bytes that are published, and read back as the atlas reads them. */
function readBack(one: SourcePackage): Promise<PublicFigures> {
  const files = outputFiles([compilePackage(one)]);
  return readPublicFigures(
    createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' }),
  );
}

/** Sums of larger areas are no secret unless small; everything else must not be found out. */
function harmful(
  figures: PublicFigures,
  recovered: ReadonlyMap<number, number>,
): readonly string[] {
  const parents = new Set(figures.areas.map(({ parent }) => parent as string | null));
  const city = figures.areas.find(({ role }) => role === 'city')?.id;
  return [...recovered].flatMap(([cell, value]) => {
    const { indicator, area, day } = figures.counts[cell]!;
    const isSum = area !== city && parents.has(area);
    return isSum && value >= figures.maskedBelow ? [] : [`${indicator} ${area} ${day}`];
  });
}

describe('an attacker who has nothing but the compiled form of Jena', () => {
  it(
    'finds thousands of withheld counts before protection',
    async () => {
      const figures = await readBack(source);
      const equations = equationsOf(figures, source.relations);
      const random = createRandom('before');
      const eliminated = attackByElimination(figures.counts, equations, { orders: 1, random });
      expect(harmful(figures, eliminated).length).toBeGreaterThan(5000);
      const drawn = attackByCombination(figures.counts, equations, { tries: 20_000, random });
      expect(harmful(figures, drawn).length).toBeGreaterThan(500);
    },
    2 * MINUTE,
  );

  it(
    'finds none in what is published',
    async () => {
      const figures = await readBack(published);
      const equations = equationsOf(figures, source.relations);
      const random = createRandom('after');
      const eliminated = attackByElimination(figures.counts, equations, { orders: 5, random });
      expect(harmful(figures, eliminated)).toEqual([]);
      const drawn = attackByCombination(figures.counts, equations, { tries: 100_000, random });
      expect(harmful(figures, drawn)).toEqual([]);
    },
    2 * MINUTE,
  );
});

describe('the public form of Jena', () => {
  it('has no number where the source withholds one', () => {
    for (const [id, own] of source.series) {
      const read = cellReader(own);
      const readPublished = cellReader(published.series.get(id) ?? own);
      for (const area of own.areas) {
        for (const period of own.periods) {
          const kind = read(area, period).kind;
          if (kind !== 'masked' && kind !== 'suppressed') continue;
          expect(readPublished(area, period).kind).not.toBe('number');
        }
      }
    }
  });

  it.each([
    ['unemp_total', '0', '2017'],
    ['unemp_total', '62', '2017'],
    ['unemp_total', '63', '2017'],
    ['unemp_total', '90', '2017'],
    ['unemp_total', 'winzerla', '2017'],
    ['pop_65plus', 'winzerla', '2007'],
    ['pop_65plus', '90', '2007'],
    ['pop_65plus', '90', '2017'],
  ])('still has the figure that first views rest on: %s in %s, %s', (indicator, area, period) => {
    const series = [...published.series.values()].find((one) => one.indicator === indicator);
    expect(series?.areas).toContain(area);
    const read = series === undefined ? null : cellReader(series);
    expect(read?.(area as never, period as never).kind).toBe('number');
  });

  it('still has the residents of every area in the newest year', () => {
    const series = [...published.series.values()].find(
      ({ indicator }) => indicator === 'pop_total',
    );
    const read = series === undefined ? null : cellReader(series);
    const shown = source.atlas.areas.filter(({ role }) => role === 'area' || role === 'city');
    const newest = series?.periods.at(-1);
    const lost = shown.filter(({ id }) => read?.(id, newest!).kind !== 'number');
    expect(lost).toEqual([]);
  });
});

describe('subtraction in the source of Jena', () => {
  const SEVEN = [
    ['unemp_total', 'unemp_male', 'unemp_female'],
    ['unemp_total', 'unemp_german', 'unemp_foreign'],
    ['sgb2_unemp_total', 'sgb2_unemp_male', 'sgb2_unemp_female'],
    ['pop_total', 'pop_german', 'pop_foreign'],
    ['hh_single_parent', 'hh_single_parent_male', 'hh_single_parent_female'],
    ['pop_foreign', 'pop_foreign_male', 'pop_foreign_female'],
    ['hh_1p', 'hh_1p_male', 'hh_1p_female'],
  ];

  it('resolves 412 of 918 masked counts of seven pairs to exactly 1 or 2, and none once published', () => {
    const relations = packageRelations(source, source.relations);
    const pairsOf = (one: SourcePackage) =>
      pairCounts(one, relations).filter(({ whole, parts }) =>
        SEVEN.some((ids) => ids.join() === [whole, ...parts].join()),
      );
    const sum = (pairs: ReturnType<typeof pairsOf>, key: 'withheld' | 'bySubtraction') =>
      pairs.reduce((total, pair) => total + pair[key], 0);
    const before = pairsOf(source);
    expect([sum(before, 'bySubtraction'), sum(before, 'withheld')]).toEqual([412, 918]);
    expect(sum(pairsOf(published), 'bySubtraction')).toBe(0);
  });
});

describe('the report on the confidentiality of Jena', () => {
  const report = fileURLToPath(new URL('../docs/vertraulichkeit-jena.md', import.meta.url));

  it('is there', () => {
    expect(existsSync(report)).toBe(true);
  });
});
