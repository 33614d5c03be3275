import fc from 'fast-check';
import type { Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSourcePackage } from '../../../src/data/package/source/readSourcePackage.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { Cell } from '../../../src/domain/model/cell.ts';
import { columnOf } from '../../../src/domain/model/column.ts';
import type { Series } from '../../../src/domain/model/dataset.ts';
import { indicatorId, tinySeries } from '../../../src/testing/tinyPackage.ts';
import { bytesOf, tinySource } from '../../../src/testing/tinySource.ts';
import { auditDay } from './auditDay.ts';
import { dayInputs } from './auditPackage.ts';
import { loadSolver } from './linearProgram.ts';
import { proposeForDay, proposeForPackage } from './protectPackage.ts';
import { publicForm } from './publicForm.ts';
import { smallCounts } from './smallCounts.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

const UNEMPLOYED = indicatorId('unemp_total');

/** Unemployed of d1 to d6 and of no district, each once per year; small counts are masked. */
const countsOfYears = fc.array(fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }), {
  minLength: 3,
  maxLength: 3,
});

function packageWith(years: readonly (readonly number[])[]): SourcePackage {
  const own = tinySeries.find(({ indicator }) => indicator === UNEMPLOYED);
  if (own === undefined) throw new Error('no series');
  const cellOf = (area: string, year: number): Cell => {
    const districts = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', '999'];
    const counts = years[year]!;
    const isCity = area === '0';
    const count = isCity
      ? counts.reduce((sum, one) => sum + one, 0)
      : (counts[districts.indexOf(area)] ?? 50);
    return count < 3 && !isCity
      ? { kind: 'masked', low: 0, high: 2, flags: [] }
      : { kind: 'number', value: count, flags: [] };
  };
  const cells = own.areas.flatMap((area) => own.periods.map((_, year) => cellOf(area, year)));
  const series: readonly Series[] = tinySeries.map((one) =>
    one === own ? { ...own, cells: columnOf(cells) } : one,
  );
  const { package: source } = readSourcePackage(bytesOf(tinySource(series)));
  if (source === null) throw new Error('not sound');
  return source;
}

describe('proposeForPackage(toProtect, run)', () => {
  const propose = (source: SourcePackage) =>
    proposeForPackage({ source, relations: [] }, async (toProtect, days) =>
      days.map((day) => ({ day, suppressions: proposeForDay(highs, toProtect, day) })),
    );

  it('protects any counts, so that the audit of the result finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(countsOfYears, async (years) => {
        const source = packageWith(years);
        const published = publicForm(source, await propose(source));
        const audits = dayInputs({ source, published }, []).map((day) => auditDay(highs, day));
        const open = audits.map(({ verdicts }) => verdicts.recovered + verdicts.exposed);
        expect(open).toEqual(open.map(() => 0));
        expect(smallCounts(published)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('proposes nothing where nothing can be recovered', async () => {
    const year = [5, 1, 0, 7, 8, 2, 4];
    expect(await propose(packageWith([year, year, year]))).toEqual([]);
  });

  it('is the same when made twice', async () => {
    const source = packageWith([
      [5, 1, 6, 7, 8, 9, 4],
      [5, 0, 6, 7, 8, 9, 1],
      [5, 5, 6, 7, 8, 9, 4],
    ]);
    expect(await propose(source)).toEqual(await propose(source));
  });

  it('marks it as inapplicable where the sums say that there is no case without an area', async () => {
    const year = [5, 5, 6, 7, 8, 9, 0];
    const proposed = await propose(packageWith([year, year, year]));
    expect(proposed.map(({ area, status }) => `${area} ${status}`)).toEqual([
      '999 not_applicable',
      '999 not_applicable',
      '999 not_applicable',
    ]);
  });
});
