import { countCells } from '../../domain/compare/bivariateClasses.ts';
import type { MapCamera } from '../../domain/geo/camera.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { ComparedView, CompareReportWords } from '../../export/compare/comparedView.ts';
import { compareHead } from '../../export/compare/compareHead.ts';
import type { FigureReport, ReportColumn, ReportTable } from '../../export/figureReport.ts';
import { areaColumns, figureColumn } from '../../export/indicatorReport.ts';
import { type DrawnLegendGroup, drawPicture } from '../../export/picture/drawPicture.ts';
import { measureWords } from '../../i18n/compare/measureWords.ts';
import { areaLabels } from '../../map/areaLabels.ts';
import { CELL_RAMP } from '../../map/cells/CellGrid.tsx';
import { FadeSwatch } from '../../map/cells/FadeSwatch.tsx';
import { ClassSwatch, SelectionSwatch } from '../../map/picture/LegendSwatches.tsx';
import { MapPicture } from '../../map/picture/MapPicture.tsx';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import { outlinesOfPlaces } from '../../state/compare/outlinesOfPlaces.ts';
import {
  type BivariateFigures,
  bivariateFills,
  countWithoutCell,
  reasonWithoutCell,
  WITHOUT_CELL,
} from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { wordCell, wordCellOf } from './wordCell.ts';
import { wordLimits, wordReading } from './wordLegend.ts';

const WIDTH = 720;
const HEIGHT = 640;

/** The map of two indicators and its list as they are on the screen. */
export interface DrawnBivariate {
  readonly shown: CompareShown;
  readonly pair: IndicatorPair;
  readonly figures: BivariateFigures;
  /** Positions of the listed areas, in the order of the list: those of a picked cell only. */
  readonly rows: readonly number[];
  readonly camera: MapCamera;
}

/** The listed areas with both figures, their cell and how reliable that is; the picture is the map. */
export function bivariateReport(
  view: ComparedView,
  drawn: DrawnBivariate,
  words: CompareReportWords,
): FigureReport {
  const { shown, pair, figures, rows } = drawn;
  const { compare, format } = words;
  const measure = measureWords(compare, format);
  const said = { text: compare, format };
  const { pickedCell } = shown.compare;
  const [across, up] = pair;
  return {
    ...compareHead(
      view,
      {
        figure: 'bivariate',
        title: compare('compareScatter.title', {
          across: measure.name(across),
          up: measure.name(up),
        }),
        stem: [...pair.map(({ indicator }) => format.local(indicator.shortName)), across.period],
        subtitle: [format.local(shown.level.namePlural), measure.dates(pair)],
        sentence: wordReading(said, {
          figures,
          pair,
          areas: shown.areas,
          asked: shown.view.compareWith,
        }),
        notes: [
          pickedCell === null
            ? ''
            : compare('compareBivariate.picked', {
                cell: wordCell(said, pickedCell, pair),
                count: rows.length,
              }),
          wordLimits(said, figures.classes.across, across),
          wordLimits(said, figures.classes.up, up),
          compare('compareBivariate.thirds'),
          figures.reliability === null ? '' : compare('compareBivariate.reliability.aid'),
        ],
        indicators: pair,
      },
      words,
    ),
    table: bivariateTable(drawn, words),
    geography: { geometry: shown.geometry, areaColumn: 'area_id' },
    picture: (scheme) =>
      drawPicture(
        {
          item: {
            node: (
              <MapPicture
                model={{
                  geometry: shown.geometry,
                  fills: bivariateFills(figures, pickedCell),
                  ramp: CELL_RAMP,
                  symbols: null,
                  selection: outlinesOfPlaces(shown.places, shown.dataset),
                  labels: areaLabels(shown.areas, shown.view.areas),
                  context: [],
                  offers: null,
                }}
                camera={drawn.camera}
                texture="colour"
                width={WIDTH}
                height={HEIGHT}
              />
            ),
            width: WIDTH,
            height: HEIGHT,
          },
          legend: legendOf(drawn, words),
          legendPlace: 'beside',
        },
        scheme,
      ),
  };
}

type Step = 0 | 1 | 2 | 255;

function bivariateTable(
  { shown, pair: [across, up], pair, figures, rows }: DrawnBivariate,
  words: CompareReportWords,
): ReportTable {
  const { compare, format, exportText } = words;
  const heading = exportText('export.column.area');
  const { reliability } = figures;
  const text = { unit: null, definition: null, decimals: null, role: 'text' } as const;
  return {
    rowDimension: { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' },
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      ...areaColumns(heading, exportText),
      measureColumn('across', across, words),
      measureColumn('up', up, words),
      { id: 'cell', heading: compare('compareBivariate.column.cell'), ...text },
      ...(reliability === null
        ? []
        : [
            { id: 'reliability', heading: compare('compareBivariate.column.reliability'), ...text },
          ]),
    ],
    rows: rows.map((row) => [
      shown.areas[row]!.id,
      shown.areas[row]!.name,
      cellAt(figures.across, row),
      cellAt(figures.up, row),
      wordCellOf({ text: compare, format }, figures, row, pair),
      ...(reliability === null
        ? []
        : [compare(`compareBivariate.reliability.short.${reliability[row] as Step}`)]),
    ]),
  };
}

function measureColumn(
  id: string,
  figures: IndicatorFigures,
  { format, compare }: CompareReportWords,
): ReportColumn {
  const measure = measureWords(compare, format);
  return figureColumn(
    { id, heading: `${measure.name(figures)}, ${measure.date(figures)}` },
    figures,
    { format, mode: figures.against === null ? 'value' : 'difference' },
  );
}

const STEPS = [0, 1, 2] as const;

/** Cells and patterns with how often they occur, steps of reliability, compared areas. */
function legendOf(
  { shown, pair, figures }: DrawnBivariate,
  { compare, format, exportText }: CompareReportWords,
): readonly DrawnLegendGroup[] {
  const counts = countCells(figures.classes.cell);
  const missing = countWithoutCell(figures);
  const steps = (figures.reliability ?? new Uint8Array()).filter(
    (_, area) => reasonWithoutCell(figures, area) === null,
  );
  return [
    {
      title: null,
      entries: counts.map((count, cell) => ({
        swatch: <ClassSwatch ramp={CELL_RAMP} index={cell} texture="colour" />,
        text: compare('compareBivariate.cell.count', {
          cell: wordCell({ text: compare, format }, cell, pair),
          count,
        }),
      })),
    },
    {
      title: null,
      entries: WITHOUT_CELL.filter((reason) => missing[reason] > 0).map((reason) => ({
        swatch: <StateSwatch pattern={reason === 'not_applicable' ? 'none' : reason} />,
        text: compare(`compareBivariate.key.${reason}`, { count: missing[reason] }),
      })),
    },
    {
      title: null,
      entries:
        figures.reliability === null
          ? []
          : STEPS.map((step) => ({
              swatch: <FadeSwatch step={step} />,
              text: compare(`compareBivariate.reliability.${step}`, {
                count: steps.filter((one) => one === step).length,
              }),
            })),
    },
    {
      title: exportText('export.legend.selection'),
      entries: shown.places.map(({ name }, slot) => ({
        swatch: <SelectionSwatch slot={slot} />,
        text: name,
      })),
    },
  ];
}
