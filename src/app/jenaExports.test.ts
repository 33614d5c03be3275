import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { attackByElimination } from '../../data/build/attack/attackByElimination.ts';
import { equationsOf } from '../../data/build/attack/equations.ts';
import {
  type PublicFigures,
  readPublicFigures,
  type SeenCount,
} from '../../data/build/attack/publicFigures.ts';
import { compilePackage } from '../../data/build/compilePackage.ts';
import { publicForm } from '../../data/build/disclosure/publicForm.ts';
import { readFolder } from '../../data/build/folderFiles.ts';
import { fetchBytesFromMap, outputFiles } from '../../data/build/outputFiles.ts';
import { type AtlasLoader, createAtlasLoader } from '../data/package/loadAtlas.ts';
import { readSourcePackage } from '../data/package/source/readSourcePackage.ts';
import type { SourcePackage } from '../data/package/source/sourcePackage.ts';
import type { LevelId } from '../domain/model/ids.ts';
import type { Indicator } from '../domain/model/indicator.ts';
import { createRandom } from '../domain/random/createRandom.ts';
import { writeMachineCsv } from '../export/csv/writeMachineCsv.ts';
import { readStatus } from '../export/table/cellStatus.ts';
import { tableModelOf } from '../features/figureTable/tableModel.ts';
import { tableReport } from '../features/figureTable/tableReport.ts';
import { rankingReport } from '../features/ranking/rankingReport.ts';
import type { Atlas } from '../state/atlas.ts';
import { encodeView } from '../state/url/encodeView.ts';
import { defaultView } from '../state/viewState.ts';
import { reportWordsOf } from '../testing/reportWords.ts';
import { openAtlas } from './openAtlas.ts';

const folder = fileURLToPath(new URL('../../data/jena/', import.meta.url));
const MINUTE = 60_000;
const LEVELS = ['district', 'planning_area'] as LevelId[];

let source: SourcePackage;
let loader: AtlasLoader;
let open: PublicFigures;
let indicators: readonly Indicator[];
beforeAll(async () => {
  const reading = readSourcePackage(readFolder(folder));
  if (reading.package === null) throw new Error(JSON.stringify(reading.errors));
  source = reading.package;
  const published = publicForm(source, source.suppressions ?? []);
  const files = outputFiles([compilePackage(published)]);
  loader = createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' });
  open = await readPublicFigures(loader);
  indicators = source.atlas.catalogue.indicators;
}, MINUTE);

interface Exported extends SeenCount {
  readonly kind: string;
}

const seenKey = ({ indicator, area, day }: SeenCount) => `${indicator} ${area} ${day}`;

/** All periods of an indicator as somebody reads them who was handed the file and nothing else. */
async function exportedTable(indicator: Indicator, level: LevelId): Promise<readonly Exported[]> {
  const atlas = await openView(indicator, level);
  const words = await reportWordsOf(atlas);
  const shown = atlas.select.shown(atlas.store.getState());
  const model = tableModelOf(shown, atlas.source.package.areas);
  const report = tableReport(atlas, { model, rows: model.rows }, words);
  const context = { text: words.exportText, madeOn: new Date(0) };
  const lines = Papa.parse<Record<string, string>>(writeMachineCsv(report, context), {
    header: true,
    skipEmptyLines: true,
  }).data;
  return lines
    .filter(({ figure = '' }) => figure.startsWith('period_'))
    .map((line) => {
      const period = line.figure!.slice('period_'.length).replaceAll('_', '-');
      const { kind } = readStatus(line.status ?? '');
      const day = period.length === 4 ? `${period}-${indicator.referenceDay}` : period;
      return { indicator: indicator.id, area: line.area_id!, day, kind, ...boundsOf(line, kind) };
    });
}

function boundsOf(line: Record<string, string>, kind: string) {
  if (kind === 'number') return { low: Number(line.value), high: Number(line.value) };
  if (kind === 'interval') return { low: Number(line.low), high: Number(line.high) };
  const below = source.atlas.maskedBelow - 1;
  return { low: 0, high: kind === 'masked' ? below : Number.POSITIVE_INFINITY };
}

async function openView(indicator: Indicator, level: LevelId): Promise<Atlas> {
  const period = indicator.periods.at(-1)!;
  const view = { ...defaultView(source.atlas), indicator: indicator.id, level, period };
  const opened = await openAtlas(loader, encodeView(view));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value.atlas;
}

describe('an attacker who collects every table that can be downloaded for Jena', () => {
  it(
    'knows no more of any count than the public package says',
    async () => {
      const known = new Map(open.counts.map((count) => [seenKey(count), count]));
      const counts = indicators.filter(({ formula, kind }) => formula === null && kind === 'count');
      const exported: Exported[] = [];
      for (const indicator of counts) {
        for (const level of LEVELS) exported.push(...(await exportedTable(indicator, level)));
      }
      expect(exported.length).toBeGreaterThan(10_000);
      const closer = exported.filter((cell) => {
        const publicly = known.get(seenKey(cell));
        return publicly !== undefined && (cell.low > publicly.low || cell.high < publicly.high);
      });
      expect(closer.map(seenKey)).toEqual([]);
      // Sums that the atlas works out are new to him: with them he goes on.
      const sums = exported.filter(
        (cell) =>
          !known.has(seenKey(cell)) &&
          !['missing', 'not_applicable'].includes(cell.kind) &&
          cell.area !== 'TH',
      );
      const added = new Map(sums.map((sum) => [seenKey(sum), sum]));
      expect(added.size).toBeGreaterThan(0);
      // Sums of planning areas that the package does not have are open to anybody who adds up: the
      // attack must end at the same place whether their ranges are read off or not.
      const unread = [...added.values()].map((sum) => ({
        ...sum,
        low: 0,
        high: Number.POSITIVE_INFINITY,
      }));
      const without = found([...open.counts, ...unread]);
      expect(found([...open.counts, ...added.values()])).toEqual(without);
      const ofPublished = new Set(open.counts.map(seenKey));
      expect(without.filter((key) => ofPublished.has(key))).toEqual([]);
    },
    5 * MINUTE,
  );

  it(
    'finds no number computed from a withheld count of the same area',
    async () => {
      const withheld = new Set(
        open.counts.filter(({ low, high }) => low !== high).map((count) => seenKey(count)),
      );
      const rates = indicators.filter(({ formula }) => formula !== null);
      const known = new Map(indicators.map((one) => [one.id, one]));
      const sample = rates.filter((_, index) => index % 6 === 0);
      for (const rate of sample) {
        const terms = [...rate.formula!.numerator, ...rate.formula!.denominator];
        for (const level of LEVELS) {
          for (const cell of await exportedTable(rate, level)) {
            if (cell.kind !== 'number') continue;
            for (const { id } of terms) {
              const { referenceDay } = known.get(id)!;
              const year = cell.day.slice(0, 4);
              const key = `${id} ${cell.area} ${year}-${referenceDay}`;
              expect(withheld.has(key), `${rate.id} rests on ${key}`).toBe(false);
            }
          }
        }
      }
    },
    5 * MINUTE,
  );

  it(
    'reads off the ranking what the table says, and nothing of areas without rank',
    async () => {
      for (const id of ['unemp_rate_16_64', 'unemp_total', 'pop_65plus']) {
        const indicator = indicators.find((one) => one.id === id)!;
        for (const level of LEVELS) {
          const atlas = await openView(indicator, level);
          const report = rankingReport(atlas, await reportWordsOf(atlas));
          const picture = await report.picture!('light');
          const value = report.table.columns.findIndex((column) => column.id === 'value');
          const hidden = report.table.rows.filter(
            (row) => typeof row[value] === 'object' && row[value].kind === 'suppressed',
          );
          for (const row of hidden) expect(row[0]).toMatchObject({ kind: 'not_applicable' });
          const bars = picture.markup.match(/<rect [^>]*height="13"/g) ?? [];
          const numbers = report.table.rows.filter(
            (row) => typeof row[value] === 'object' && row[value].kind === 'number',
          );
          expect(bars).toHaveLength(numbers.length);
        }
      }
    },
    MINUTE,
  );
});

/** What elimination recovers from these counts and should not, sorted. */
function found(counts: readonly SeenCount[]): readonly string[] {
  const figures = { ...open, counts };
  const equations = equationsOf(figures, source.relations);
  const random = createRandom('exports');
  return harmful(figures, attackByElimination(counts, equations, { orders: 2, random })).toSorted();
}

/** Sums of larger areas are no secret unless small; everything else must not be found out. */
function harmful(figures: PublicFigures, recovered: ReadonlyMap<number, number>) {
  const parents = new Set(figures.areas.map(({ parent }) => parent as string | null));
  const city = figures.areas.find(({ role }) => role === 'city')?.id;
  return [...recovered].flatMap(([cell, value]) => {
    const { indicator, area, day } = figures.counts[cell]!;
    const isSum = area !== city && parents.has(area);
    return isSum && value >= figures.maskedBelow ? [] : [`${indicator} ${area} ${day}`];
  });
}
