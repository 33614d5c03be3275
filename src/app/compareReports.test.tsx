import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scatterPoints } from '../charts/scatter/scatterTwin.ts';
import { twinOf } from '../charts/smallLines/SmallLines.tsx';
import { bivariateClasses } from '../domain/compare/bivariateClasses.ts';
import type { Cell } from '../domain/model/cell.ts';
import { type Column, cellAt, columnOf } from '../domain/model/column.ts';
import type { OwnArea } from '../domain/ownAreas/ownArea.ts';
import type { CompareReportWords } from '../export/compare/comparedView.ts';
import type { FigureReport, ReportCell } from '../export/figureReport.ts';
import { figureColumns, textColumns } from '../export/table/columnParts.ts';
import { bivariateReport } from '../features/compareBivariate/bivariateReport.tsx';
import { orderedRows } from '../features/compareBivariate/bivariateRows.ts';
import { CompareBivariate } from '../features/compareBivariate/CompareBivariate.tsx';
import { CompareLines } from '../features/compareLines/CompareLines.tsx';
import { linePanels } from '../features/compareLines/linePanels.ts';
import { linesReport } from '../features/compareLines/linesReport.tsx';
import { mapsReport } from '../features/compareMaps/mapsReport.tsx';
import { createSmallMaps } from '../features/compareMaps/smallMaps.ts';
import { pairReport } from '../features/compareScatter/pairReport.tsx';
import { scatterAreas, splitByPoint } from '../features/compareScatter/scatterAreas.ts';
import { DeviationTable } from '../features/compareTable/DeviationTable.tsx';
import { deviationMarks } from '../features/compareTable/deviationMarks.ts';
import { deviationReport } from '../features/compareTable/deviationReport.ts';
import { tableRows } from '../features/compareTable/tableRows.ts';
import type { Atlas } from '../state/atlas.ts';
import { createAtlasStore } from '../state/atlasStore.ts';
import type { CompareShown } from '../state/compare/compareShown.ts';
import { type CompareView, firstCompareView } from '../state/compare/compareView.ts';
import { measuresOfLevel } from '../state/compare/readMeasure.ts';
import { reportedComparison } from '../state/compare/reportedComparison.ts';
import { selectCompare } from '../state/compare/selectCompare.ts';
import type { ViewState } from '../state/viewState.ts';
import { anyFigure } from '../testing/anyReport.ts';
import { openTinyAtlas } from '../testing/openTinyAtlas.ts';
import { readableText } from '../testing/renderInAtlas.tsx';
import { compareTextIn, renderInCompare } from '../testing/renderInCompare.tsx';
import { reportWordsOf } from '../testing/reportWords.ts';
import { areaId, indicatorId, periodId } from '../testing/tinyPackage.ts';

const PAGE = 'https://atlas.example/';
const picked = firstCompareView({
  kind: 'picked',
  indicators: ['unemp_rate', 'pop_female_share', 'pop_total'].map(indicatorId),
});
const own: OwnArea = {
  id: areaId('own-1'),
  name: '=1+1 am Bach',
  members: ['d1', 'd2'].map(areaId),
  shape: { kind: 'radius', centre: [10.1, 50.1], metres: 400 },
};

interface Opened {
  readonly atlas: Atlas;
  readonly shown: CompareShown;
  readonly words: CompareReportWords;
  readonly view: Awaited<ReturnType<typeof reportedComparison>>;
}

async function open(
  compare: Partial<CompareView> = {},
  view: Partial<ViewState> = {},
  cells: readonly Cell[] = [],
): Promise<Opened> {
  const opened = await openTinyAtlas({
    view: {
      view: 'compare',
      areas: ['d1', 'd6', 'west'].map(areaId),
      compare: { ...picked, ...compare },
      ...view,
    },
  });
  const atlas = cells.length > 0 ? withStates(opened, cells) : opened;
  const shown = selectCompare(atlas.store.getState(), atlas)!;
  return {
    atlas,
    shown,
    words: { ...(await reportWordsOf(atlas)), compare: compareTextIn('de') },
    view: await reportedComparison(atlas, shown, PAGE),
  };
}

/** The atlas with other states and values in its counts, one after the other. */
function withStates(atlas: Atlas, cells: readonly Cell[]): Atlas {
  const { dataset, view } = atlas.store.getState();
  let next = 0;
  const mixed = (column: Column) =>
    columnOf(Array.from(column.state, () => cells[next++ % cells.length]!));
  const series = [...dataset.series].map(
    ([id, one]) => [id, { ...one, cells: mixed(one.cells) }] as const,
  );
  // A store of its own: markup is rendered from the first state of a store.
  const store = createAtlasStore({ view, dataset: { ...dataset, series: new Map(series) } });
  return { ...atlas, store };
}

const anyCounts = fc.array(anyFigure(fc.integer({ min: 0, max: 900 })), {
  minLength: 7,
  maxLength: 40,
});

function rowsOf({ shown, words }: Opened) {
  return tableRows(
    shown,
    ({ indicator }) => words.format.local(indicator.name),
    (a, b) => a.localeCompare(b, 'de'),
  );
}

function deviations(opened: Opened): FigureReport {
  const { shown, words, view } = opened;
  const marks = shown.compare.significance ? deviationMarks(shown) : null;
  return deviationReport(view, { shown, rows: rowsOf(opened), marks }, words);
}

/** Where the texts stand in `content`, each after the one before; null where one is missing. */
function inOrder(content: string, texts: readonly string[]): string | null {
  let from = 0;
  for (const text of texts.map(readableText)) {
    const at = content.indexOf(text, from);
    if (at < 0) return text;
    from = at + text.length;
  }
  return null;
}

/** Rows of the only table in the markup as a person reads them, without their head. */
function tableLines(markup: string): readonly string[] {
  return markup
    .slice(markup.lastIndexOf('<tbody'))
    .split('<tr')
    .slice(1)
    .map((line) => readableText(`<tr${line}`));
}

/** Many views are opened; slow machines may take their time. */
const MINUTE = 60_000;

describe('the deviation table that is taken away', () => {
  it(
    'has the rows, figures and states of the screen in their order, whatever their states',
    async () => {
      const views: readonly [Partial<CompareView>, Partial<ViewState>][] = [
        [{ significance: true }, {}],
        [{ order: 'deviation', ownAreas: [own] }, { compareWith: periodId('2019') }],
        [{ reference: { kind: 'parent' }, order: 'name' }, {}],
      ];
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...views), anyCounts, async ([compare, view], cells) => {
          const opened = await open(compare, view, cells);
          const { table } = deviations(opened);
          const lines = tableLines(renderInCompare(opened.atlas, <DeviationTable />));
          expect(lines).toHaveLength(table.rows.length);
          table.rows.forEach((row, at) => {
            const { indicator } = rowsOf(opened)[at]!.figures;
            const { format } = opened.words;
            const figures = table.columns.flatMap((column, index) => {
              const cell = row[index] as ReportCell;
              // A reference of one place is said by name only, an absent deviation not at all.
              if (typeof cell === 'string' || column.id.endsWith('_reference')) return [];
              if (column.isSigned !== true) return [format.cell(cell, indicator)];
              const isSaid =
                'low' in cell || cell.kind === 'number' || column.id.endsWith('_change');
              return isSaid ? [format.change(cell, indicator)] : [];
            });
            const missing =
              opened.shown.view.compareWith !== null &&
              rowsOf(opened)[at]!.figures.against === null;
            const texts = [String(row[1]), ...figures];
            if (!missing) expect(inOrder(lines[at]!, texts)).toBeNull();
          });
        }),
        { numRuns: 20 },
      );
    },
    MINUTE,
  );

  it('rounds every figure in the digits of its own indicator', async () => {
    const { table } = deviations(await open());
    for (const { cells } of figureColumns(table)) {
      cells.forEach((cell, row) => {
        const { decimals } = table.rowFormats![row]!;
        const ends =
          cell.kind === 'number' ? [cell.value] : 'low' in cell ? [cell.low, cell.high] : [];
        for (const end of ends) expect(end).toBe(Number(end.toFixed(decimals)));
      });
    }
  });

  it('is a picture with every name and figure, and nothing for a place without a value', async () => {
    const opened = await open({}, {}, [{ kind: 'suppressed', flags: [] }]);
    const picture = await deviations(opened).picture!('light');
    for (const { figures } of rowsOf(opened)) {
      expect(picture.markup).toContain(opened.words.format.local(figures.indicator.name));
    }
    expect(picture.markup).toContain('geschützt');
    expect(picture.markup).not.toContain('<circle');
    expect(picture.markup).not.toMatch(/NaN|undefined|Infinity/);
    const drawn = await deviations(await open({ ownAreas: [own] })).picture!('dark');
    expect(drawn.markup).toContain('<circle');
    expect(drawn.markup).toContain('=1+1');
    expect(drawn.markup).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says the members of own areas and the rule by which they count', async () => {
    const { notes } = deviations(await open({ ownAreas: [own] }));
    const said = notes.join(' ');
    expect(said).toContain(
      'Eigenes Gebiet „=1+1 am Bach“: Umkreis 400 m; 2 Bezirke (Altstadt, Bahnhof).',
    );
    expect(said).toContain('mindestens die Hälfte der Adressen');
    const without = deviations(await open()).notes.join(' ');
    expect(without).not.toMatch(/Eigenes Gebiet|Hälfte/);
  });
});

function lines({ shown, words, view }: Opened): FigureReport {
  const panels = linePanels(shown, { format: words.format, say: words.text });
  return linesReport(view, { shown, panels }, words);
}

describe('the small lines that are taken away', () => {
  it(
    'have the figures of the tables behind the panels, whatever their states',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyCounts, async (cells) => {
          const opened = await open({ ownAreas: [own] }, {}, cells);
          const { shown, words } = opened;
          const panels = linePanels(shown, { format: words.format, say: words.text });
          const { table } = lines(opened);
          const exported = table.rows.map((row) => {
            const panel = panels.find(({ id }) => id === row[2])!;
            const own = new Set(panel.series.map(({ name }) => name));
            return table.columns.flatMap(({ heading, role }, index) =>
              role === 'figure' && own.has(heading) ? [panel.formatCell(row[index] as Cell)] : [],
            );
          });
          const behind = panels.flatMap((panel) =>
            twinOf(panel, { periodColumn: '' }).rows.map((row) => row.cells),
          );
          expect(exported).toEqual(behind);
        }),
        { numRuns: 20 },
      );
    },
    MINUTE,
  );

  it('leave a line out of the file that the picture leaves out', async () => {
    const opened = await open({ set: { kind: 'picked', indicators: [indicatorId('pop_total')] } });
    expect(renderInCompare(opened.atlas, <CompareLines />)).not.toContain('Quellstadt');
    expect(lines(opened).table.columns.map(({ heading }) => heading)).not.toContain('Quellstadt');
  });
});

function bivariate({ shown, words, view, atlas }: Opened): FigureReport {
  const [across, up] = shown.pair!.map(measuresOfLevel) as [Column, Column];
  const figures = { across, up, classes: bivariateClasses(across, up), reliability: null };
  const rows = orderedRows({
    names: shown.areas.map(({ name }) => name),
    figures,
    order: { key: 'name', isDescending: false },
    picked: shown.compare.pickedCell,
    compare: (a, b) => a.localeCompare(b, 'de'),
  });
  const { camera } = atlas.store.getState().session;
  return bivariateReport(view, { shown, pair: shown.pair!, figures, rows, camera }, words);
}

describe('the map of two indicators that is taken away', () => {
  it(
    'lists the areas, figures and cells of the screen, of a picked cell only those',
    async () => {
      const periods = fc.constantFrom(null, periodId('2019'));
      const cell = fc.option(fc.integer({ min: 0, max: 8 }));
      await fc.assert(
        fc.asyncProperty(anyCounts, cell, periods, async (cells, pickedCell, compareWith) => {
          const opened = await open({ face: 'bivariate', pickedCell }, { compareWith }, cells);
          const { shown, words } = opened;
          const markup = renderInCompare(opened.atlas, <CompareBivariate />);
          const { table } = bivariate(opened);
          const read = tableLines(markup);
          expect(read).toHaveLength(table.rows.length);
          table.rows.forEach(([, name, x, y, said], at) => {
            const print = (value: ReportCell | undefined, one: 0 | 1) => {
              const { indicator, against } = shown.pair![one];
              const { cell: plain, change } = words.format;
              return (against === null ? plain : change)(value as Cell, indicator);
            };
            const texts = [name as string, print(x, 0), print(y, 1), said as string];
            expect(inOrder(read[at]!, texts)).toBeNull();
          });
        }),
        { numRuns: 20 },
      );
    },
    MINUTE,
  );
});

function scatter({ shown, words, view }: Opened): FigureReport {
  const areas = scatterAreas(shown, shown.pair!);
  const points = scatterPoints(splitByPoint(areas).drawn);
  const axis = { title: 'Achse', split: null, formatTick: String };
  const chart = { points, x: axis, y: axis, labelled: [], trend: null, sizes: null };
  const drawn = { shown, pair: shown.pair!, areas, trend: null, summary: '', chart };
  return pairReport(view, drawn, words);
}

function maps({ shown, words, view, atlas }: Opened): FigureReport {
  const drawn = createSmallMaps()(shown).map(
    (map) => ({ map, asked: 'values', layer: { kind: 'values' } }) as const,
  );
  const { camera } = atlas.store.getState().session;
  return mapsReport(view, { shown, maps: drawn, camera }, words);
}

describe('maps and scatter that are taken away', () => {
  it(
    'say of every area what the maps show, whatever its state',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          anyCounts,
          fc.constantFrom('periods' as const, 'indicators' as const, 'swipe' as const),
          async (cells, arrangement) => {
            const opened = await open({ face: 'maps', arrangement, ownAreas: [own] }, {}, cells);
            const drawn = createSmallMaps()(opened.shown);
            const { table, geography } = maps(opened);
            expect(table.rows.map(([id]) => id)).toEqual(geography?.geometry.areas);
            table.rows.forEach((row, area) => {
              expect(row.slice(2)).toEqual(drawn.map(({ shown }) => cellAt(shown.current, area)));
            });
          },
        ),
        { numRuns: 20 },
      );
    },
    MINUTE,
  );

  it(
    'name every area once, and say which of them the scatter cannot draw',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyCounts, async (cells) => {
          const opened = await open({ face: 'scatter', ownAreas: [own] }, {}, cells);
          const areas = scatterAreas(opened.shown, opened.shown.pair!);
          const { without } = splitByPoint(areas);
          const { table } = scatter(opened);
          const missing = table.rows.filter((row) => row.at(-1) === 'nicht gezeichnet');
          expect(table.rows.map(([id, , x, y]) => [id, x, y])).toEqual(
            areas.map(({ id, x, y }) => [id, x, y]),
          );
          expect(missing.map(([id]) => id)).toEqual(without.map(({ id }) => id));
        }),
        { numRuns: 20 },
      );
    },
    MINUTE,
  );
});

describe('every file made in Vergleichen', () => {
  const reports: Readonly<Record<string, (opened: Opened) => FigureReport>> = {
    deviations,
    lines,
    maps,
    scatter,
    bivariate,
  };

  it.each(Object.entries(reports))(
    'says what it is and where it is from: %s',
    async (_, report) => {
      const built = report(await open({ face: 'scatter', ownAreas: [own] }));
      expect(built.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const part of [built.title, built.subtitle, built.asOf]) expect(part).not.toBe('');
      expect(built.sources.length).toBeGreaterThan(0);
      expect(built.link).toContain(`${PAGE}#v=1`);
      const ids = built.table.columns.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      // Columns that every machine-readable table has.
      for (const id of ['figure', 'unit', 'value', 'status', 'source'])
        expect(textColumns(built.table).map(({ column }) => column.id)).not.toContain(id);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9_]+$/);
      for (const row of built.table.rows) expect(row).toHaveLength(ids.length);
      expect(textColumns(built.table).length).toBeGreaterThan(1);
      expect(built.picture).not.toBeNull();
    },
  );
});
