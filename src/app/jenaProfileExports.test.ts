import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type PublicFigures,
  readPublicFigures,
  type SeenCount,
} from '../../data/build/attack/publicFigures.ts';
import { compilePackage } from '../../data/build/compilePackage.ts';
import { publicForm } from '../../data/build/disclosure/publicForm.ts';
import { readFolder } from '../../data/build/folderFiles.ts';
import { fetchBytesFromMap, outputFiles } from '../../data/build/outputFiles.ts';
import { pyramidTwin } from '../charts/pyramid/pyramidModel.ts';
import { createAtlasLoader } from '../data/package/loadAtlas.ts';
import { readSourcePackage } from '../data/package/source/readSourcePackage.ts';
import type { AreaId, IndicatorId, PeriodId } from '../domain/model/ids.ts';
import type { Indicator } from '../domain/model/indicator.ts';
import type { FigureReport } from '../export/figureReport.ts';
import type { SeriesContext } from '../export/profile/seriesContext.ts';
import { writeSeriesPptx } from '../export/profile/slides/writeSeriesPptx.ts';
import { writeSeriesXlsx } from '../export/profile/xlsx/writeSeriesXlsx.ts';
import { columnId, type ProfileFigureContext } from '../export/profileFigure.ts';
import { changesReport } from '../features/profileChanges/changesReport.ts';
import { keyFiguresReport } from '../features/profileKeyFigures/keyFiguresReport.ts';
import { offersReport } from '../features/profileOffers/offersReport.tsx';
import { stackReport } from '../features/profilePanels/stackReport.tsx';
import { pyramidReport } from '../features/profilePyramid/pyramidReport.tsx';
import { pyramidShown } from '../features/profilePyramid/pyramidShown.ts';
import { spineReport } from '../features/profileSpine/spineReport.ts';
import { standoutReport } from '../features/profileStandout/standoutReport.ts';
import type { Atlas } from '../state/atlas.ts';
import type { ProfileContent } from '../state/profile/profileShown.ts';
import { firstProfileView } from '../state/profile/profileView.ts';
import { profileOfArea } from '../state/profile/selectProfile.ts';
import { encodeView } from '../state/url/encodeView.ts';
import { defaultView } from '../state/viewState.ts';
import {
  changeFigure,
  chartOf,
  latestDensities,
  numbersOf,
  type ReadFigure,
  readReport,
  sentenceFigure,
  spineRowsOf,
  toldOf,
  valueRows,
} from '../testing/profileFiles.ts';
import { profileTextIn } from '../testing/renderInProfile.tsx';
import { reportWordsOf } from '../testing/reportWords.ts';
import { openAtlas } from './openAtlas.ts';

const folder = fileURLToPath(new URL('../../data/jena/', import.meta.url));
const MINUTE = 60_000;

let atlas: Atlas;
let context: Omit<ProfileFigureContext, 'report'>;
let open: PublicFigures;
let known: ReadonlyMap<string, SeenCount>;
let indicators: ReadonlyMap<string, Indicator>;
let pages: readonly ProfileContent[];

beforeAll(async () => {
  const reading = readSourcePackage(readFolder(folder));
  if (reading.package === null) throw new Error(JSON.stringify(reading.errors));
  const source = reading.package;
  const published = publicForm(source, source.suppressions ?? []);
  const files = outputFiles([compilePackage(published)]);
  const loader = createAtlasLoader({ fetchBytes: fetchBytesFromMap(files), baseUrl: '' });
  open = await readPublicFigures(loader);
  known = new Map(open.counts.map((count) => [seenKey(count), count]));
  indicators = new Map(source.atlas.catalogue.indicators.map((one) => [one.id, one]));
  const city = source.atlas.areas.find(({ role }) => role === 'city')!;
  const view = defaultView(source.atlas);
  const asked = { ...view, view: 'profile' as const, profile: firstProfileView(city.id) };
  const opened = await openAtlas(loader, encodeView(asked));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  atlas = opened.value.atlas;
  pages = source.atlas.areas
    .filter(({ role, level, parent }, index) => {
      const isFew = parent === 'ortschaften' || level !== 'district';
      return role === 'city' || (role === 'area' && (isFew || index % 4 === 0));
    })
    .map(({ id }) => profileOfArea(atlas, firstProfileView(id)));
  context = await contextOf(atlas);
}, 2 * MINUTE);

async function contextOf(of: Atlas): Promise<typeof context> {
  const { format, exportText } = await reportWordsOf(of);
  const { package: city } = of.source;
  const text = profileTextIn('de');
  return {
    atlas: city,
    exportText,
    language: 'de',
    link: 'https://atlas.example/#v=1',
    words: {
      text,
      format,
      indicator: (id) => indicators.get(id)!,
      areaName: (id) => city.areas.find((area) => area.id === id)?.name ?? id,
    },
  };
}

/** All figures of a report, as they are read. */
const read = (report: FigureReport) => readReport(report, context.exportText);

const seenKey = ({ indicator, area, day }: Pick<SeenCount, 'indicator' | 'area' | 'day'>) =>
  `${indicator} ${area} ${day}`;

function dayOf(indicator: string, period: string): string {
  return period.length === 4 ? `${period}-${indicators.get(indicator)!.referenceDay}` : period;
}

/** What a file says of a count, against what the public package says of it. */
function isCloser(at: {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly figure: Pick<ReadFigure, 'low' | 'high'>;
}): boolean {
  const { indicator, area, period, figure } = at;
  const publicly = known.get(seenKey({ indicator, area, day: dayOf(indicator, period) } as never));
  if (publicly === undefined) return false;
  return figure.low > publicly.low || figure.high < publicly.high;
}

/** Whether a count of a place, or one of those that it is the sum of, is withheld by the package. */
function isWithheld(indicator: IndicatorId, area: AreaId, period: PeriodId): boolean {
  const day = dayOf(indicator, period.slice(0, 4));
  const publicly = known.get(seenKey({ indicator, area, day } as never));
  if (publicly !== undefined) return publicly.low !== publicly.high;
  const parts = context.atlas.areas.filter(({ parent }) => parent === area);
  return parts.some(({ id, role }) => role === 'area' && isWithheld(indicator, id, period));
}

/** Numbers that are computed from a withheld count: none may be told. */
function leaksOf(rate: Indicator, area: AreaId, period: PeriodId): readonly string[] {
  const terms = [...(rate.formula?.numerator ?? []), ...(rate.formula?.denominator ?? [])];
  return terms
    .filter(({ id }) => isWithheld(id, area, period))
    .map(({ id }) => `${rate.id} of ${area} in ${period} rests on ${id}`);
}

describe('an attacker who collects what can be downloaded of the Steckbriefe of Jena', () => {
  it(
    'reads no count of a pyramid closer than the public package has it',
    () => {
      const closer: string[] = [];
      let count = 0;
      let withheld = 0;
      for (const report of pages) {
        const { plan, own } = report.pyramid!;
        const bands = new Map(plan.bands.map(({ category }, index) => [category, index]));
        for (const year of [own.years[0]!, own.years.at(-1)!]) {
          for (const figure of read(pyramidReport({ ...context, report }, year))) {
            const side = plan.sides.findIndex((id) => figure.column === columnId('count', id));
            if (side < 0) continue;
            count += 1;
            withheld += Number(figure.kind === 'masked' || figure.kind === 'suppressed');
            const indicator = plan.indicators[side]![bands.get(figure.row.band!)!]!;
            const at = { indicator, area: report.area.id, period: year.period, figure };
            if (isCloser(at)) closer.push(JSON.stringify(at));
          }
        }
      }
      expect(count).toBeGreaterThan(500);
      expect(withheld).toBeGreaterThan(20);
      expect(closer).toEqual([]);
    },
    MINUTE,
  );

  it(
    'reads no part of a whole closer than the public package has it',
    () => {
      const closer: string[] = [];
      let count = 0;
      for (const report of pages) {
        for (const stack of report.panels.flatMap(({ stacks }) => stacks)) {
          const byColumn = new Map(
            stack.rows[0]!.parts.map((part) => [columnId('count', part.category), part.indicator]),
          ).set('total', stack.total);
          for (const figure of read(stackReport({ ...context, report }, stack))) {
            const indicator = byColumn.get(figure.column);
            if (indicator === undefined) continue;
            count += 1;
            const at = { indicator, area: figure.row.area_id!, period: stack.period, figure };
            if (isCloser(at)) closer.push(JSON.stringify(at));
          }
        }
      }
      expect(count).toBeGreaterThan(500);
      expect(closer).toEqual([]);
    },
    MINUTE,
  );

  it(
    'finds no number among key figures, rows, changes and sentences that rests on a withheld count',
    () => {
      const leaks: string[] = [];
      let count = 0;
      for (const report of pages) {
        const figured = { ...context, report };
        const told = [
          ...toldOf(read(keyFiguresReport(figured)), report, report.keyFigures),
          ...toldOf(read(spineReport(figured)), report, report.spine.flatMap(spineRowsOf)),
          ...read(standoutReport(figured)).flatMap((figure) => sentenceFigure(figure, report)),
          ...(report.changes === null
            ? []
            : read(changesReport(figured)).flatMap((figure) => changeFigure(figure, report))),
        ];
        count += told.length;
        for (const { indicator, area, period } of told) {
          leaks.push(...leaksOf(indicators.get(indicator)!, area, period));
        }
      }
      expect(count).toBeGreaterThan(1_000);
      expect(leaks).toEqual([]);
    },
    MINUTE,
  );

  it(
    'finds no withheld figure in a row whose state says that it is withheld',
    () => {
      for (const report of pages) {
        const figured = { ...context, report };
        const reports = [keyFiguresReport(figured), spineReport(figured), standoutReport(figured)];
        for (const { row, kind } of reports.flatMap(read)) {
          if (kind === 'number') continue;
          expect(row.value).toBe('');
          if (kind !== 'interval') expect([row.low, row.high]).toEqual(['', '']);
        }
      }
    },
    MINUTE,
  );

  it(
    'gets every offer that the page counts, with its source, and no figure of people',
    () => {
      for (const report of pages) {
        const { offers } = report;
        if (offers === null || offers.records.length === 0) continue;
        const written = offersReport({ ...context, report }, { context: [], offers });
        expect(written.table.rows).toHaveLength(offers.records.length);
        expect(written.sources.length).toBeGreaterThan(0);
      }
    },
    MINUTE,
  );

  it(
    'reads no count closer in the workbook of the whole series, and no figure of a withheld one',
    async () => {
      const fewPeople = pages.filter(
        ({ area }, index) => area.level !== 'district' || index % 3 === 0,
      );
      const { sheets } = await readXlsx(await writeSeriesXlsx(fewPeople, seriesContext()));
      const rows = valueRows(sheets, context.words.text);
      expect(rows.length).toBeGreaterThan(20_000);
      const problems: string[] = [];
      for (const row of rows) {
        const { indicator: id, area, period, value, low, high, numerator, denominator } = row;
        const indicator = indicators.get(id)!;
        if (indicator.formula === null) {
          const figure =
            value !== null
              ? { low: value, high: value }
              : { low: low ?? 0, high: high ?? context.atlas.maskedBelow - 1 };
          const hasWord = value === null && low === null;
          if (!hasWord && isCloser({ indicator: id, area, period, figure })) {
            problems.push(JSON.stringify(row));
          }
        } else if (value !== null) {
          problems.push(...leaksOf(indicator, area as AreaId, period as PeriodId));
        }
        const parts = [
          ['numerator', numerator],
          ['denominator', denominator],
        ] as const;
        for (const [part, told] of parts) {
          if (told === null || indicator.formula === null) continue;
          const terms = indicator.formula[part];
          if (terms.some((term) => isWithheld(term.id, area as AreaId, period as PeriodId))) {
            problems.push(`${part} of ${JSON.stringify(row)}`);
          }
        }
      }
      expect(problems.slice(0, 5)).toEqual([]);
    },
    5 * MINUTE,
  );

  it(
    'finds no bar and no point of a line in the slides that is drawn for a withheld figure',
    async () => {
      const few = pages.filter((_, index) => index % 3 === 0);
      const files = unzipSync(await writeSeriesPptx(few, seriesContext()));
      const charts = Object.entries(files).filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
      const drawn = charts.map(([, bytes]) => chartOf(strFromU8(bytes)));
      const bars = drawn.filter(({ isBar }) => isBar).flatMap(({ values }) => values);
      const densities = few.flatMap(({ pyramid }) => latestDensities(pyramid!));
      const known = densities.filter(({ kind }) => kind === 'number');
      expect(known.length).toBeLessThan(densities.length);
      expect(bars).toHaveLength(known.length);
      const told = new Set(few.flatMap(numbersOf));
      const points = drawn.filter(({ isBar }) => !isBar).flatMap(({ values }) => values);
      expect(points.length).toBeGreaterThan(100);
      expect(points.filter((value) => !told.has(value))).toEqual([]);
    },
    MINUTE,
  );

  it(
    'reads in the files what the tables of the charts say, and no more',
    () => {
      for (const report of pages) {
        const figured = { ...context, report };
        const year = report.pyramid!.own.years.at(-1)!;
        const shown = pyramidShown({ ...report, pyramid: report.pyramid! }, year, context);
        const twin = pyramidTwin(shown, shown.words);
        const figures = read(pyramidReport(figured, year));
        const width = figures.length / twin.rows.length;
        twin.rows.forEach(({ cells }, row) => {
          for (const [column, words] of cells.entries()) {
            expectSame(words, figures[row * width + column]!);
          }
        });
      }
    },
    MINUTE,
  );
});

function seriesContext(): SeriesContext {
  return {
    atlas: context.atlas,
    language: 'de',
    words: context.words,
    states: context.exportText,
    until: null,
    madeOn: new Date(0),
    link: null,
  };
}

/** Words of a table on the page against a line of a file. */
function expectSame(words: string, { row, kind }: ReadFigure): void {
  const digits =
    words
      .replace(/\./g, '')
      .replace(',', '.')
      .match(/^\d+(?:\.\d+)?/)?.[0] ?? '';
  if (kind === 'number') expect(Number(row.value)).toBe(Number(digits));
  else expect(row.value).toBe('');
  if (kind === 'interval') expect(Number(row.low)).toBe(Number(digits));
}
