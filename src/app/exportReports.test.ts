import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../domain/model/column.ts';
import { writeMachineCsv } from '../export/csv/writeMachineCsv.ts';
import type { FigureReport } from '../export/figureReport.ts';
import { cellStatus } from '../export/table/cellStatus.ts';
import { plainNumber } from '../export/table/plainNumber.ts';
import { shownCell } from '../export/table/shownCell.ts';
import { tableModelOf } from '../features/figureTable/tableModel.ts';
import { tableReport } from '../features/figureTable/tableReport.ts';
import { mapReport } from '../features/mapPanel/mapReport.tsx';
import { rankingReport } from '../features/ranking/rankingReport.ts';
import { rankedRows } from '../features/ranking/rankingRows.ts';
import { trendReport } from '../features/trendPanel/trendReport.tsx';
import type { ViewState } from '../state/viewState.ts';
import { openTinyAtlas } from '../testing/openTinyAtlas.ts';
import { reportWordsOf } from '../testing/reportWords.ts';
import { areaId, indicatorId, periodId } from '../testing/tinyPackage.ts';

const VIEWS: readonly [string, Partial<ViewState>][] = [
  ['a rate', {}],
  ['a rate with selected areas', { areas: [areaId('d1'), areaId('d2')] }],
  ['a count', { indicator: indicatorId('pop_total') }],
  ['a change', { compareWith: periodId('2019') }],
];

async function opened(view: Partial<ViewState>) {
  const atlas = await openTinyAtlas({ view });
  const words = await reportWordsOf(atlas);
  const shown = atlas.select.shown(atlas.store.getState());
  return { atlas, words, shown };
}

/** Lines of the machine-readable table, read back. */
function recordsOf(report: FigureReport, words: Awaited<ReturnType<typeof reportWordsOf>>) {
  const csv = writeMachineCsv(report, { text: words.exportText, madeOn: new Date(0) });
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe.each(VIEWS)('the report of %s', (_name, view) => {
  it('has exactly the areas and figures of the map, and the city', async () => {
    const { atlas, words, shown } = await opened(view);
    const { base, current } = shown;
    const drawn = { model: {} as never, camera: {} as never, texture: 'colour' } as const;
    const report = mapReport(atlas, drawn, words);
    const figure = view.compareWith === undefined ? 'value' : 'difference';
    const read = recordsOf(report, words).filter((line) => line.figure === figure);
    expect(read.map((line) => line.area_id)).toEqual([...base.areaIds, base.city.id]);
    base.areaIds.forEach((_, index) => {
      const cell = shownCell(cellAt(current, index), base.indicator.decimals);
      expect(read[index]!.status).toBe(cellStatus(cell));
      expect(read[index]!.value).toBe(
        cell.kind === 'number' ? plainNumber(cell.value, base.indicator.decimals) : '',
      );
    });
  });

  it('has the ranking in its order, with ranks where there are any', async () => {
    const { atlas, words, shown } = await opened(view);
    const report = rankingReport(atlas, words);
    const ranks = recordsOf(report, words).filter((line) => line.figure === 'rank');
    const rows = rankedRows(shown);
    expect(ranks.slice(0, rows.length).map(({ area_id, value }) => [area_id, value])).toEqual(
      rows.map(({ area, rank }) => [area.id, rank === null ? '' : String(rank)]),
    );
    const picture = await report.picture?.('light');
    for (const { area } of rows) expect(picture?.markup).toContain(area.name);
  });

  it('has every period of the table', async () => {
    const { atlas, words, shown } = await opened(view);
    const model = tableModelOf(shown, atlas.source.package.areas);
    const report = tableReport(atlas, { model, rows: model.rows }, words);
    const read = recordsOf(report, words);
    const cells = [...model.rows, ...model.beside].flatMap((row) => row.cells.map(cellOf));
    const periods = read.filter((line) => line.figure?.startsWith('period_'));
    expect(periods.map((line) => line.status)).toEqual(cells);
    function cellOf(cell: (typeof model.rows)[number]['cells'][number]) {
      return cellStatus(shownCell(cell, shown.base.indicator.decimals));
    }
  });

  it('has a column for every line of the trend and a row for every period', async () => {
    const { atlas, words, shown } = await opened(view);
    const report = trendReport(atlas, words);
    expect(report.table.rows.map(([period]) => period)).toEqual(shown.base.indicator.periods);
    expect(report.table.columns.length).toBeGreaterThan(2);
  });

  it('says what it is, where it is from and how it may be used', async () => {
    const { atlas, words } = await opened(view);
    const { id, title, subtitle, sources, asOf, link } = rankingReport(atlas, words);
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const part of [title, subtitle, asOf]) expect(part).not.toBe('');
    expect(sources.length).toBeGreaterThan(0);
    expect(link).toContain('https://atlas.example/#v=1');
  });
});
