import { barLayout, guideLayout } from '../../charts/bar/barLayout.ts';
import { NO_CLASS } from '../../domain/classify/classification.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { CELL_FLAGS, type Cell } from '../../domain/model/cell.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { FigureReport, ReportColumn, ReportTable } from '../../export/figureReport.ts';
import {
  areaColumns,
  areaDimension,
  changeColumn,
  type IndicatorView,
  indicatorHead,
  type ReportWords,
  shownColumn,
} from '../../export/indicatorReport.ts';
import { type BarTable, type BarTableRow, drawBarTable } from '../../export/picture/barTable.ts';
import type { Atlas } from '../../state/atlas.ts';
import { factsOfShown } from '../../state/selectors/factsOfShown.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { viewLink } from '../../state/url/viewLink.ts';
import { barScaleOf } from './barScale.ts';
import { lineTexts } from './lineTexts.ts';
import { besideRows, changeBaseOf, type RankingRow, rankedRows } from './rankingRows.ts';

/** The ranking as a report: areas by rank with value and change, then city, Land and the rest. */
export function rankingReport(
  atlas: Atlas,
  words: ReportWords & { readonly page: string },
): FigureReport {
  const shown = atlas.select.shown(atlas.store.getState());
  const view: IndicatorView = {
    package: atlas.source.package,
    shown,
    link: viewLink(atlas, words.page),
    facts: factsOfShown(shown),
  };
  const ranked = rankedRows(shown);
  const beside = besideRows(shown, atlas.source.package.areas);
  return {
    ...indicatorHead(view, 'ranking', words),
    table: rankingTable([...ranked, ...beside], view, { shown, words }),
    geography: { geometry: shown.base.geometry, areaColumn: 'area_id' },
    picture: async (scheme) => drawBarTable(barTableOf(ranked, beside, { shown, words }), scheme),
  };
}

interface Context {
  readonly shown: Shown;
  readonly words: ReportWords;
}

function rankingTable(
  rows: readonly RankingRow[],
  view: IndicatorView,
  { shown, words }: Context,
): ReportTable {
  const { format, exportText } = words;
  const since = changeBaseOf(shown);
  const rank: ReportColumn = {
    id: 'rank',
    heading: exportText('export.column.rank'),
    unit: null,
    definition: exportText('export.column.rank.definition'),
    decimals: 0,
    role: 'figure',
    isOptional: true,
  };
  return {
    rowDimension: areaDimension(view, words),
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      rank,
      ...areaColumns(format.local(shown.base.level.name), exportText),
      shownColumn(view, words),
      ...(since === null ? [] : [changeColumn(since, view, words)]),
    ],
    rows: rows.map((row) => [
      rankCell(row.rank),
      row.area.id,
      row.area.name,
      row.cell,
      ...(since === null ? [] : [row.change ?? NOTHING]),
    ]),
  };
}

const NOTHING: Cell = { kind: 'not_applicable', flags: [] };

function rankCell(rank: number | null): Cell {
  return rank === null ? NOTHING : { kind: 'number', value: rank, flags: [] };
}

function barTableOf(
  ranked: readonly RankingRow[],
  beside: readonly RankingRow[],
  context: Context,
): BarTable {
  const { shown, words } = context;
  const { text, format } = words;
  const { base, view, classification } = shown;
  const scale = barScaleOf(shown);
  const since = changeBaseOf(shown);
  const flags = CELL_FLAGS.filter((flag) =>
    [...ranked, ...beside].some(({ cell }) => cell.flags.includes(flag)),
  );
  return {
    heads: {
      name: format.local(base.level.name),
      bar: scale.city === null ? '' : text('ranking.cityLine', { value: cityValue(context) }),
      value:
        view.compareWith === null
          ? format.period(view.period)
          : text('ranking.difference', {
              from: format.period(view.compareWith),
              to: format.period(view.period),
            }),
      change: since === null ? null : text('ranking.since', { period: format.period(since) }),
    },
    rows: [
      ...ranked.map((row) => barRow(row, false, context)),
      ...beside.map((row) => barRow(row, true, context)),
    ],
    ramp: {
      kind: classification.method === 'diverging' ? 'diverging' : 'sequential',
      size: Math.max(1, classification.classCount),
    },
    guides: guideLayout(scale.domain, scale.city),
    legend: [
      {
        title: null,
        entries: flags.map((flag) => ({
          swatch: null,
          text: `${text(`figureTable.mark.${flag}`)} ${text(`flag.${flag}`)}`,
        })),
      },
    ],
  };
}

function barRow(row: RankingRow, isBeside: boolean, { shown, words }: Context): BarTableRow {
  const { text, format } = words;
  const texts = lineTexts(row, {
    text,
    format,
    indicator: shown.base.indicator,
    mode: shown.mode,
    rankedCount: shown.ranking.rankedCount,
    since: changeBaseOf(shown),
  });
  const marks = CELL_FLAGS.filter((flag) => row.cell.flags.includes(flag)).map((flag) =>
    text(`figureTable.mark.${flag}`),
  );
  const hasClass = !drawsSymbols(shown.base) && row.classIndex !== NO_CLASS;
  return {
    rank: texts.rank,
    name: row.area.name,
    bar: barLayout(row.cell, barScaleOf(shown).domain),
    classIndex: hasClass ? row.classIndex : null,
    value: [texts.value, ...marks].join(' '),
    change: texts.change,
    slot: row.slot,
    isBeside,
  };
}

function cityValue({ shown, words }: Context): string {
  const { base, values, periodIndex, mode } = shown;
  const row = base.rowOf.get(base.city.id)!;
  const cell = cellAt(values, row * base.figures.periods.length + periodIndex);
  return mode === 'difference'
    ? words.format.change(cell, base.indicator)
    : words.format.cell(cell, base.indicator);
}
