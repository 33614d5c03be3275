import { NO_CLASS } from '../../domain/classify/classification.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { FigureReport, ReportColumn, ReportTable } from '../../export/figureReport.ts';
import {
  areaColumns,
  areaDimension,
  type IndicatorView,
  indicatorHead,
  type ReportWords,
  shownColumn,
} from '../../export/indicatorReport.ts';
import { drawPicture } from '../../export/picture/drawPicture.ts';
import { MapPicture } from '../../map/picture/MapPicture.tsx';
import type { Atlas } from '../../state/atlas.ts';
import { factsOfShown } from '../../state/selectors/factsOfShown.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { viewLink } from '../../state/url/viewLink.ts';
import type { DrawnMap } from './drawnMap.ts';
import { pictureLegend } from './pictureLegend.tsx';

const USUAL_SIZE = { width: 720, height: 640 } as const;

/** The map of Erkunden as a report: its areas with value and class, its section, its legend. */
export function mapReport(
  atlas: Atlas,
  drawn: DrawnMap,
  words: ReportWords & { readonly page: string },
): FigureReport {
  const shown = atlas.select.shown(atlas.store.getState());
  const { size = USUAL_SIZE, ...map } = drawn;
  const view: IndicatorView = {
    package: atlas.source.package,
    shown,
    link: viewLink(atlas, words.page),
    facts: factsOfShown(shown),
  };
  return {
    ...indicatorHead(view, 'map', words),
    table: mapTable(shown, view, words),
    geography: { geometry: shown.base.geometry, areaColumn: 'area_id' },
    picture: (scheme) =>
      drawPicture(
        {
          item: {
            node: <MapPicture {...map} {...size} />,
            ...size,
          },
          legend: pictureLegend(atlas, shown, { ...words, ...drawn }),
          legendPlace: 'beside',
        },
        scheme,
      ),
  };
}

/** Areas in the order of their ids in the package, then the city. */
function mapTable(shown: Shown, view: IndicatorView, words: ReportWords): ReportTable {
  const { base, current, classes, values, periodIndex } = shown;
  const { format, exportText } = words;
  const hasClasses = shown.classification.classCount > 0 && !drawsOnlySize(shown);
  const cityRow = base.rowOf.get(base.city.id)!;
  const city = cellAt(values, cityRow * base.figures.periods.length + periodIndex);
  const classColumn: ReportColumn = {
    id: 'class',
    heading: exportText('export.column.class'),
    unit: null,
    definition: exportText('export.column.class.definition'),
    decimals: 0,
    role: 'figure',
    isOptional: true,
  };
  const rowOf = (
    area: { readonly id: string; readonly name: string },
    cell: Cell,
    index: number,
  ) => [area.id, area.name, cell, ...(hasClasses ? [classCell(classes[index] ?? NO_CLASS)] : [])];
  return {
    rowDimension: areaDimension(view, words),
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      ...areaColumns(format.local(base.level.name), exportText),
      shownColumn(view, words),
      ...(hasClasses ? [classColumn] : []),
    ],
    rows: [
      ...base.areas.map((area, index) => rowOf(area, cellAt(current, index), index)),
      rowOf(base.city, city, -1),
    ],
  };
}

function drawsOnlySize(shown: Shown): boolean {
  return drawsSymbols(shown.base) && shown.mode === 'value';
}

function classCell(index: number): Cell {
  return index === NO_CLASS
    ? { kind: 'not_applicable', flags: [] }
    : { kind: 'number', value: index + 1, flags: [] };
}
