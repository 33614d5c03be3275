import type { ComparedView, CompareReportWords } from '../../export/compare/comparedView.ts';
import { compareHead } from '../../export/compare/compareHead.ts';
import type { FigureReport } from '../../export/figureReport.ts';
import { drawPictureGrid } from '../../export/picture/drawPictureGrid.ts';
import { MapPicture } from '../../map/picture/MapPicture.tsx';
import { outlinesOfPlaces } from '../../state/compare/outlinesOfPlaces.ts';
import type { DrawnMaps, DrawnSmallMap } from './drawnMaps.ts';
import { mapsLegend } from './mapsLegend.tsx';
import { captionsOf, mapsTable } from './mapsTable.ts';
import { drawingOf } from './useSmallMapProps.ts';
import { wordBasis } from './wordBasis.ts';

const SMALL = { columns: 3, width: 300, height: 270 };
/** Two maps that lie over each other on the screen stand side by side. */
const LARGE = { columns: 2, width: 460, height: 420 };

/** All areas with their figure in each map, and the finding of its layer; the picture has all maps. */
export function mapsReport(
  view: ComparedView,
  drawn: DrawnMaps,
  words: CompareReportWords,
): FigureReport {
  const { shown, maps } = drawn;
  const { compare, format } = words;
  const indicators = [...new Map(maps.map(({ map }) => [map.figures.indicator.id, map])).values()];
  const periods = [...new Set(maps.map(({ map }) => format.period(map.shown.view.period)))];
  const [only, ...others] = indicators;
  const name =
    only !== undefined && others.length === 0
      ? format.local(only.figures.indicator.name)
      : compare('compare.face.maps');
  return {
    ...compareHead(
      view,
      {
        figure: 'maps',
        title: name,
        stem: [name, ...(periods.length > 2 ? [periods[0]!, periods.at(-1)!] : periods)],
        subtitle: [
          others.length === 0 && only !== undefined
            ? format.local(only.figures.indicator.measure)
            : indicators.map(({ figures }) => format.local(figures.indicator.shortName)).join(', '),
          periods.length > 2 ? `${periods[0]}–${periods.at(-1)}` : periods.join(', '),
          format.local(shown.level.namePlural),
        ],
        sentence: '',
        notes: layerNotes(maps, words),
        indicators: maps.map(({ map }) => ({
          indicator: map.figures.indicator,
          period: map.shown.view.period,
        })),
      },
      words,
    ),
    table: mapsTable(drawn, words),
    geography: { geometry: shown.geometry, areaColumn: 'area_id' },
    picture: (scheme) => drawMaps(drawn, words, scheme),
  };
}

/** Every layer with its method and what must be said of it, once. */
function layerNotes(
  maps: readonly DrawnSmallMap[],
  { compare, exportText, format }: CompareReportWords,
): readonly string[] {
  const notes = maps.flatMap(({ map, asked, layer }) => {
    if (asked === 'values' || (layer.kind !== 'smoothed' && layer.kind !== 'categories')) return [];
    const method = exportText(`export.compare.method.${asked}`);
    const basis = layer.kind === 'categories' ? wordBasis(compare, layer.basis) : [];
    const { base, view } = map.shown;
    const label = `${format.local(base.indicator.shortName)} ${format.period(view.period)}`;
    return [
      exportText('export.compare.method', {
        layer: compare(`compareLayers.layer.${asked}`),
        method,
      }),
      compare(`compareLayers.aid.${asked}`),
      ...(asked === 'significance' ? [compare('comparison.caution.no_sampling_error')] : []),
      ...(basis.length === 0
        ? []
        : [exportText('export.compare.note', { indicators: label, note: basis.join(' ') })]),
    ];
  });
  return [...new Set(notes)];
}

function drawMaps(
  { shown, maps, camera }: DrawnMaps,
  words: CompareReportWords,
  scheme: Parameters<NonNullable<FigureReport['picture']>>[0],
) {
  const size = shown.compare.arrangement === 'swipe' ? LARGE : SMALL;
  const { width, height } = size;
  const selection = outlinesOfPlaces(shown.places, shown.dataset);
  const captions = captionsOf(maps, words);
  return drawPictureGrid(
    {
      ...size,
      items: maps.map(({ map, layer }, index) => ({
        caption: captions[index]!,
        item: {
          node: (
            <MapPicture
              key={map.key}
              model={{
                ...drawingOf(map.shown, layer),
                selection,
                labels: [],
                context: [],
                offers: null,
              }}
              camera={camera}
              texture="colour"
              width={width}
              height={height}
            />
          ),
          width,
          height,
        },
      })),
      legend: mapsLegend(shown, maps, words),
    },
    scheme,
  );
}
