import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { attackByElimination } from '../../data/build/attack/attackByElimination.ts';
import { type Equation, equationsOf } from '../../data/build/attack/equations.ts';
import type { PublicFigures, SeenCount } from '../../data/build/attack/publicFigures.ts';
import type { AtlasLoader } from '../data/package/loadAtlas.ts';
import type { SourcePackage } from '../data/package/source/sourcePackage.ts';
import type { Cell } from '../domain/model/cell.ts';
import type { AreaId, LevelId } from '../domain/model/ids.ts';
import type { Indicator } from '../domain/model/indicator.ts';
import type { OwnArea } from '../domain/ownAreas/ownArea.ts';
import { createRandom } from '../domain/random/createRandom.ts';
import { placeKeys } from '../export/compare/compareHead.ts';
import { writeMachineCsv } from '../export/csv/writeMachineCsv.ts';
import type { FigureReport } from '../export/figureReport.ts';
import { readStatus } from '../export/table/cellStatus.ts';
import { shownCell } from '../export/table/shownCell.ts';
import { deviationReport } from '../features/compareTable/deviationReport.ts';
import { tableModelOf } from '../features/figureTable/tableModel.ts';
import { tableReport } from '../features/figureTable/tableReport.ts';
import { rankingReport } from '../features/ranking/rankingReport.ts';
import { type ExportText, loadExportText } from '../i18n/export/exportWords.ts';
import type { Atlas } from '../state/atlas.ts';
import { encodeView } from '../state/url/encodeView.ts';
import { defaultView } from '../state/viewState.ts';
import {
  allReports,
  type Comparison,
  deviationInput,
  deviationRowsOf,
  linesOf,
  openComparison,
} from '../testing/comparedReports.ts';
import { publishJena } from '../testing/publishedJena.ts';
import { reportWordsOf } from '../testing/reportWords.ts';
import { openAtlas } from './openAtlas.ts';

const MINUTE = 60_000;
/** As many indicators as a person can pick. */
const PICKED = 12;
const LEVELS = ['district', 'planning_area'] as LevelId[];

let source: SourcePackage;
let loader: AtlasLoader;
let open: PublicFigures;
let indicators: readonly Indicator[];
let words: { readonly exportText: ExportText };
beforeAll(async () => {
  ({ source, loader, open } = await publishJena());
  indicators = source.atlas.catalogue.indicators;
  words = { exportText: await loadExportText('de') };
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

describe('an attacker who also collects what is compared for Jena', () => {
  it(
    'learns nothing from own areas and deviations that the public package does not say',
    async () => {
      const known = new Map(open.counts.map((count) => [seenKey(count), count]));
      const counts = indicators.filter(({ formula, kind }) => formula === null && kind === 'count');
      const unemployed = counts.filter(({ id }) => id.startsWith('unemp'));
      const withheld = new Set(
        open.counts.filter(({ low, high }) => low !== high).map(({ area }) => area),
      );
      const districts = source.atlas.areas.filter(
        ({ level, role }) => level === 'district' && role === 'area',
      );
      const [hidden] = districts.filter(({ id }) => withheld.has(id));
      const beside = districts.filter(({ id }) => id !== hidden!.id).slice(0, 3);
      // With and without the area that has withheld counts: what is between them would be its own.
      const own = [[hidden!, ...beside], beside, [hidden!, beside[0]!]].map(
        (members, index): OwnArea => ({
          id: `own-${index + 1}` as AreaId,
          name: `Eigenes ${index + 1}`,
          members: members.map(({ id }) => id).toSorted(),
          shape: null,
        }),
      );
      const exported: Exported[] = [];
      for (let first = 0; first < unemployed.length; first += PICKED) {
        const indicatorsShown = unemployed.slice(first, first + PICKED);
        const opened = await openComparison(
          { loader, atlas: source.atlas },
          indicatorsShown,
          [hidden!.id],
          own,
        );
        exported.push(...comparedCounts(opened));
        for (const report of allReports(opened)) expectNoWithheldFigure(report);
      }
      expect(exported.length).toBeGreaterThan(200);
      const closer = exported.filter((cell) => {
        const publicly = known.get(seenKey(cell));
        return publicly !== undefined && (cell.low > publicly.low || cell.high < publicly.high);
      });
      expect(closer.map(seenKey)).toEqual([]);
      // Sums over own areas are open to whoever adds up: reading them off must not lead further.
      const sums = exported.filter(({ area, kind }) => area.startsWith('own-') && hasBounds(kind));
      expect(sums.length).toBeGreaterThan(0);
      const unread = sums.map((sum) => ({ ...sum, low: 0, high: Number.POSITIVE_INFINITY }));
      // Of the sums themselves there is nothing to be found out; of all other counts neither.
      const others = (keys: readonly string[]) => keys.filter((key) => !key.includes(' own-'));
      const ofTheme = open.counts.filter(({ indicator }) => indicator.startsWith('unemp'));
      expect(others(found([...ofTheme, ...unread], own))).toEqual([]);
      expect(others(found([...ofTheme, ...sums], own))).toEqual([]);
    },
    5 * MINUTE,
  );

  it(
    'finds no share, change or deviation computed from a withheld count',
    async () => {
      const hiddenCounts = new Set(
        open.counts.filter(({ low, high }) => low !== high).map(seenKey),
      );
      const known = new Map(indicators.map((one) => [one.id, one]));
      const rates = indicators
        .filter(({ formula }) => formula !== null)
        .filter((_, index) => index % 6 === 0)
        .slice(0, PICKED);
      const places = ['11', '61', '62'].filter((id) =>
        source.atlas.areas.some((area) => area.id === id),
      ) as AreaId[];
      const opened = await openComparison({ loader, atlas: source.atlas }, rates, places, []);
      const { rows } = deviationRowsOf(opened);
      for (const { figures, deviations } of rows) {
        const { formula } = figures.indicator;
        const terms = [...(formula?.numerator ?? []), ...(formula?.denominator ?? [])];
        deviations.forEach(({ value, difference }, index) => {
          const rests = terms.some(({ id }) => {
            const { referenceDay } = known.get(id)!;
            return hiddenCounts.has(
              `${id} ${places[index]} ${figures.period.slice(0, 4)}-${referenceDay}`,
            );
          });
          if (!rests) return;
          expect(value.kind).not.toBe('number');
          expect(difference.kind).not.toBe('number');
        });
      }
      for (const report of allReports(opened)) expectNoWithheldFigure(report);
      // A withheld value has no mark and no number in the picture.
      const picture = await deviationReport(...deviationInput(opened)).picture!('light');
      expect(picture.markup).not.toMatch(/NaN|Infinity|undefined/);
    },
    MINUTE,
  );
});

/** What elimination recovers from these counts and should not, sorted. */
function found(counts: readonly SeenCount[], ownAreas: readonly OwnArea[] = []): readonly string[] {
  const figures = { ...open, counts };
  const equations = [...equationsOf(figures, source.relations), ...sumsOf(ownAreas, counts)];
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

/** An own area is the sum of its members, which anybody can read in the file. */
function sumsOf(ownAreas: readonly OwnArea[], counts: readonly SeenCount[]): readonly Equation[] {
  const at = new Map(counts.map((count, cell) => [seenKey(count), cell]));
  return counts.flatMap((count, cell) => {
    const own = ownAreas.find(({ id }) => id === count.area);
    if (own === undefined) return [];
    const members = own.members.flatMap((area) => at.get(seenKey({ ...count, area })) ?? []);
    return members.length < own.members.length
      ? []
      : [
          {
            cells: [cell, ...members],
            coefficients: [-1, ...members.map(() => 1)],
            isBound: false,
          },
        ];
  });
}

const hasBounds = (kind: string) => kind !== 'missing' && kind !== 'not_applicable';

/** Values and bounds of whatever is withheld stand nowhere in the file, nor do more digits than shown. */
function expectNoWithheldFigure(report: FigureReport): void {
  const context = { text: words.exportText, madeOn: new Date(0) };
  const lines = Papa.parse<Record<string, string>>(writeMachineCsv(report, context), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const { kind } = readStatus(line.status ?? '');
    const isNumber = line.value !== '';
    expect(isNumber, JSON.stringify(line)).toBe(kind === 'number');
    expect(line.low !== '' && line.high !== '').toBe(kind === 'interval');
  }
}

/** Counts of all places of the small lines, as a file of them reads. */
function comparedCounts(opened: Comparison): readonly Exported[] {
  const { table } = linesOf(opened);
  const { shown } = opened;
  const keys = placeKeys([...shown.places, shown.city]);
  const ids = new Map(keys.map((key, index) => [key, [...shown.places, shown.city][index]!.id]));
  return table.rows.flatMap((row, at) =>
    table.columns.flatMap((column, index): Exported[] => {
      const area = ids.get(column.id);
      if (area === undefined) return [];
      const cell = shownCell(row[index] as Cell, table.rowFormats![at]!.decimals);
      const indicator = indicators.find(({ id }) => id === row[2])!;
      const period = String(row[0]).split(' ')[1]!;
      const day = period.length === 4 ? `${period}-${indicator.referenceDay}` : period;
      const line =
        cell.kind === 'number'
          ? { value: String(cell.value) }
          : cell.kind === 'interval'
            ? { low: String(cell.low), high: String(cell.high) }
            : {};
      return [
        { indicator: indicator.id, area, day, kind: cell.kind, ...boundsOf(line, cell.kind) },
      ];
    }),
  );
}
