import { cellAt } from '../../domain/model/column.ts';
import type { CompareReportWords } from '../../export/compare/comparedView.ts';
import type { ReportCell, ReportColumn, ReportTable } from '../../export/figureReport.ts';
import { areaColumns, figureColumn } from '../../export/indicatorReport.ts';
import type { DrawnMaps, DrawnSmallMap } from './drawnMaps.ts';
import { wordFinding } from './wordFinding.ts';

const TEXT = { unit: null, definition: null, decimals: null, role: 'text' } as const;

/** A row per area; of each map its figure and, where it has a layer, the smoothed figure or finding. */
export function mapsTable({ shown, maps }: DrawnMaps, words: CompareReportWords): ReportTable {
  const { exportText, format } = words;
  const heading = format.local(shown.level.name);
  const captions = captionsOf(maps, words);
  const keys = columnKeys(maps);
  return {
    rowDimension: { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' },
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      ...areaColumns(heading, exportText),
      ...maps.flatMap((map, index) =>
        mapColumns(map, { key: keys[index]!, caption: captions[index]!, words }),
      ),
    ],
    rows: shown.areas.map(({ id, name }, area) => [
      id,
      name,
      ...maps.flatMap((map) => mapCells(map, area, words)),
    ]),
  };
}

/** What stands above each map: the period where all are of one indicator, else the indicator too. */
export function captionsOf(
  maps: readonly DrawnSmallMap[],
  { format, compare, exportText }: CompareReportWords,
): readonly string[] {
  const isOne = new Set(maps.map(({ map }) => map.figures.indicator.id)).size === 1;
  return maps.map(({ map, asked, layer }) => {
    const { base, view } = map.shown;
    const period = format.period(view.period);
    const name = format.local(base.indicator.name);
    const title =
      view.compareWith === null
        ? isOne
          ? period
          : `${name}, ${period}`
        : compare('compareMaps.title.change', {
            indicator: name,
            period,
            against: format.period(view.compareWith),
          });
    return asked === 'values' || (layer.kind !== 'smoothed' && layer.kind !== 'categories')
      ? title
      : exportText('export.compare.finding', {
          map: title,
          layer: compare(`compareLayers.layer.${asked}`),
        });
  });
}

function mapColumns(
  { map, asked, layer }: DrawnSmallMap,
  {
    key,
    caption,
    words,
  }: { readonly key: string; readonly caption: string; readonly words: CompareReportWords },
): readonly ReportColumn[] {
  const { format, exportText, compare } = words;
  const { base, mode, view } = map.shown;
  const plain = `${format.local(base.indicator.name)}, ${format.period(view.period)}`;
  const isLayer = layer.kind === 'smoothed' || layer.kind === 'categories';
  const value = figureColumn(
    { id: key, heading: mode === 'difference' ? caption : plain },
    { indicator: base.indicator },
    { format, mode },
  );
  if (!isLayer || asked === 'values') return [value];
  const method = exportText(`export.compare.method.${asked}`);
  const definition = exportText('export.compare.smoothed.definition', {
    method,
    aid: compare(`compareLayers.aid.${asked}`),
  });
  const heading = exportText('export.compare.finding', {
    map: plain,
    layer: compare(`compareLayers.layer.${asked}`),
  });
  return layer.kind === 'smoothed'
    ? [
        value,
        {
          ...figureColumn(
            { id: `${key}_smoothed`, heading },
            { indicator: base.indicator },
            { format, mode: 'value' },
          ),
          definition,
        },
      ]
    : [value, { id: `${key}_finding`, heading, ...TEXT, definition }];
}

function mapCells(
  { map, asked, layer }: DrawnSmallMap,
  area: number,
  { compare }: CompareReportWords,
): readonly ReportCell[] {
  const value = cellAt(map.shown.current, area);
  if (asked === 'values') return [value];
  if (layer.kind === 'smoothed') return [value, cellAt(layer.shown.current, area)];
  return layer.kind === 'categories'
    ? [value, wordFinding(compare, layer.layer.id, layer.layer.findings[area] ?? null)]
    : [value];
}

/** `unemp_rate_2017`, each different: two swiped maps may show the same figure. */
function columnKeys(maps: readonly DrawnSmallMap[]): readonly string[] {
  const taken = new Set<string>();
  return maps.map(({ map }) => {
    const { base, view } = map.shown;
    const plain = `${base.indicator.id}_${view.period}`.toLowerCase().replace(/[^a-z0-9]+/g, '_');
    const key = taken.has(plain) ? `${plain}_2` : plain;
    taken.add(key);
    return key;
  });
}
