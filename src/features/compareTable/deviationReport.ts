import type { DeviationMark } from '../../domain/compare/layerDeviations.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { ComparedView, CompareReportWords } from '../../export/compare/comparedView.ts';
import { compareHead, compareTitle, placeKeys } from '../../export/compare/compareHead.ts';
import type {
  FigureReport,
  ReportCell,
  ReportColumn,
  ReportTable,
} from '../../export/figureReport.ts';
import { deviationPicture } from './deviationPicture.ts';
import type { DrawnDeviations } from './drawnDeviations.ts';
import { referenceName, referenceNameOf } from './referenceName.ts';
import type { TableRow } from './tableRows.ts';
import { wordMark } from './wordMark.ts';

/** A row per indicator: what is compared with, then value, deviation, change and sign of each place. */
export function deviationReport(
  view: ComparedView,
  drawn: DrawnDeviations,
  words: CompareReportWords,
): FigureReport {
  const { shown, rows, marks } = drawn;
  const { format, compare, exportText } = words;
  const caption = compare('compareTable.caption', {
    count: shown.areas.length,
    level: format.local(shown.level.namePlural),
  });
  const { period, compareWith } = shown.view;
  const hasFew = [...(marks?.values() ?? [])]
    .flat()
    .some(({ cautions }) => cautions.includes('few_cases'));
  const order = compare(`compareTable.order.${shown.compare.order}`);
  return {
    ...compareHead(
      view,
      {
        figure: 'table',
        title: compareTitle(compare('compare.face.table'), view, words),
        stem: [...view.places.map(({ name }) => name), period],
        subtitle: [
          caption,
          compareWith === null
            ? format.period(period)
            : compare('compareHead.subtitle.periods', {
                period: format.period(period),
                against: format.period(compareWith),
              }),
        ],
        sentence: '',
        notes: [
          exportText('export.compare.reference', { reference: referenceName(shown, words) }),
          exportText('export.compare.order', { order }),
          ...(marks === null
            ? []
            : [
                `${compare('compareLayers.marks.aid')} ${compare('comparison.caution.no_sampling_error')}`,
              ]),
          ...(hasFew ? [compare('comparison.caution.few_cases')] : []),
        ],
        indicators: rows.map(({ figures }) => figures),
      },
      words,
    ),
    table: deviationTable(drawn, words),
    geography: null,
    picture: async (scheme) => deviationPicture(drawn, words, scheme),
  };
}

const TEXT = { unit: null, definition: null, decimals: null, role: 'text' } as const;
const MISSING: Cell = { kind: 'missing', flags: [] };

function deviationTable(drawn: DrawnDeviations, words: CompareReportWords): ReportTable {
  const { exportText, format } = words;
  const heading = exportText('export.compare.indicator');
  return {
    rowDimension: {
      id: 'indicator',
      heading,
      role: 'metric',
      key: 'indicator_id',
      label: 'indicator',
    },
    columnDimension: { id: 'place', heading: exportText('export.compare.area'), role: null },
    columns: [
      { id: 'indicator_id', heading: exportText('export.compare.indicatorId'), ...TEXT },
      { id: 'indicator', heading, ...TEXT },
      { id: 'unit_name', heading: exportText('export.compare.unit'), ...TEXT },
      { id: 'period', heading: exportText('export.column.period'), ...TEXT },
      ...placeColumns(drawn, words),
    ],
    rows: drawn.rows.map((row) => {
      const { indicator, period } = row.figures;
      return [
        indicator.id,
        format.local(indicator.name),
        format.unitName(indicator, 'value'),
        format.period(period),
        ...placeCells(row, drawn, words),
      ];
    }),
    rowFormats: drawn.rows.map(({ figures: { indicator } }) => ({
      unit: format.unitName(indicator, 'value') || null,
      differenceUnit: format.unitName(indicator, 'difference') || null,
      decimals: indicator.decimals,
    })),
  };
}

function placeColumns(
  { shown, marks }: DrawnDeviations,
  words: CompareReportWords,
): readonly ReportColumn[] {
  const { exportText, format } = words;
  const figure = { unit: null, definition: null, decimals: null, role: 'figure' } as const;
  const definition = exportText('export.compare.reference.definition');
  const against = shown.view.compareWith;
  const hasParents = shown.compare.reference.kind === 'parent';
  const keys = placeKeys(shown.places);
  const ofPlaces = shown.places.flatMap((place, index): readonly ReportColumn[] => {
    const named = { place: place.name };
    const since = against === null ? '' : format.period(against);
    const own = `${exportText('export.compare.reference.of', named)} (${referenceNameOf(shown, place)})`;
    return [
      { ...figure, id: `${keys[index]}_value`, heading: place.name },
      ...(hasParents
        ? [{ ...figure, id: `${keys[index]}_reference`, heading: own, definition }]
        : []),
      {
        ...figure,
        id: `${keys[index]}_deviation`,
        heading: exportText('export.compare.difference', named),
        definition: exportText('export.compare.difference.definition'),
        isSigned: true,
      },
      ...(against === null
        ? []
        : [
            {
              ...figure,
              id: `${keys[index]}_change`,
              heading: exportText('export.compare.change', { ...named, since }),
              definition: exportText('export.compare.change.definition', { since }),
              isSigned: true,
            },
          ]),
      ...(marks === null
        ? []
        : [
            {
              id: `${keys[index]}_sign`,
              heading: exportText('export.compare.sign', named),
              ...TEXT,
            },
          ]),
    ];
  });
  return hasParents
    ? ofPlaces
    : [
        { ...figure, id: 'reference', heading: referenceName(shown, words), definition },
        ...ofPlaces,
      ];
}

function placeCells(
  row: TableRow,
  { shown, marks }: DrawnDeviations,
  { compare }: CompareReportWords,
): readonly ReportCell[] {
  const hasChange = shown.view.compareWith !== null;
  const signs = marks?.get(row.figures.indicator.id);
  const ofPlaces = row.deviations.flatMap(
    ({ value, reference, difference }, index): readonly ReportCell[] => [
      value,
      ...(row.reference === null ? [reference] : []),
      difference,
      // An indicator may not have the period compared with: the screen then says nothing of it.
      ...(hasChange ? [row.changes[index] ?? MISSING] : []),
      ...(marks === null ? [] : [signOf(signs?.[index], difference, compare)]),
    ],
  );
  return row.reference === null ? ofPlaces : [row.reference, ...ofPlaces];
}

/** The screen has a sign only beside a deviation. */
function signOf(
  mark: DeviationMark | undefined,
  { kind }: Cell,
  compare: CompareReportWords['compare'],
): string {
  return mark === undefined || (kind !== 'number' && kind !== 'interval')
    ? ''
    : wordMark(mark, compare);
}
