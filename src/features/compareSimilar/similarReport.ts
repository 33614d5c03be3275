import type { SimilarAreas } from '../../domain/similar/similarAreas.ts';
import type { ComparedView, CompareReportWords } from '../../export/compare/comparedView.ts';
import { compareHead } from '../../export/compare/compareHead.ts';
import type { FigureReport } from '../../export/figureReport.ts';
import { areaColumns } from '../../export/indicatorReport.ts';
import { wordNeighbour, wordSimilarMethod } from '../../i18n/profile/wordSimilar.ts';
import type { ComparedPlace, CompareShown } from '../../state/compare/compareShown.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { DISTANCE_DECIMALS, neighbourNames } from './neighbourNames.ts';

/** The list of similar areas as it is on the screen. */
export interface DrawnSimilar {
  readonly shown: CompareShown;
  readonly target: ComparedPlace;
  readonly found: SimilarAreas;
}

/** Similar areas, the most similar first, with distance and reasons. */
export function similarReport(
  view: ComparedView,
  { shown, target, found }: DrawnSimilar,
  words: CompareReportWords,
): FigureReport {
  const { format, compare, exportText } = words;
  const { areas, level, indicators, geometry } = shown;
  const nameOf = neighbourNames(shown, compare);
  const about = {
    text: compare,
    format,
    indicator: (id: Parameters<typeof indicatorById>[1]) => indicatorById(view.package, id),
  };
  const unit = areas.length === 1 ? level.name : level.namePlural;
  const text = { unit: null, definition: null, decimals: null, role: 'text' } as const;
  const heading = format.local(level.name);
  return {
    ...compareHead(
      // Only the area that is sought for matters here, not all that are compared.
      { ...view, ownAreas: target.own === null ? [] : [target.own] },
      {
        figure: 'similar',
        title: exportText('export.compare.similar.title', { area: target.name }),
        stem: [target.name, shown.view.period],
        subtitle: [
          indicators.map(({ indicator }) => format.local(indicator.shortName)).join(', '),
          format.period(shown.view.period),
        ],
        sentence: '',
        notes: [
          compare('compareSimilar.lead', { count: areas.length, level: format.local(unit) }),
          ...wordSimilarMethod(found, { text: compare }),
        ],
        indicators,
      },
      words,
    ),
    table: {
      rowDimension: { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' },
      columnDimension: {
        id: 'figure',
        heading: exportText('export.column.figure'),
        role: 'metric',
      },
      columns: [
        ...areaColumns(heading, exportText),
        {
          id: 'distance',
          heading: exportText('export.compare.distance'),
          unit: null,
          definition: exportText('export.compare.distance.definition'),
          decimals: DISTANCE_DECIMALS,
          role: 'figure',
        },
        { id: 'reasons', heading: exportText('export.compare.reasons'), ...text },
      ],
      rows: found.neighbours.map((neighbour) => [
        neighbour.area,
        nameOf(neighbour),
        { kind: 'number', value: neighbour.distance, flags: [] },
        wordNeighbour(neighbour, nameOf(neighbour), about).join(' '),
      ]),
    },
    geography: { geometry, areaColumn: 'area_id' },
    picture: null,
  };
}
