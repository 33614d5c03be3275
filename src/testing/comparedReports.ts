import { openAtlas } from '../app/openAtlas.ts';
import { scatterPoints } from '../charts/scatter/scatterTwin.ts';
import type { AtlasLoader } from '../data/package/loadAtlas.ts';
import { bivariateClasses } from '../domain/compare/bivariateClasses.ts';
import { HOME_CAMERA } from '../domain/geo/camera.ts';
import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { AreaId } from '../domain/model/ids.ts';
import type { Indicator } from '../domain/model/indicator.ts';
import type { OwnArea } from '../domain/ownAreas/ownArea.ts';
import { smoothRatesLocally } from '../domain/uncertainty/smoothRatesLocally.ts';
import type { CompareReportWords } from '../export/compare/comparedView.ts';
import type { FigureReport } from '../export/figureReport.ts';
import { bivariateReport } from '../features/compareBivariate/bivariateReport.tsx';
import { linePanels } from '../features/compareLines/linePanels.ts';
import { linesReport } from '../features/compareLines/linesReport.tsx';
import type { DrawnSmallMap } from '../features/compareMaps/drawnMaps.ts';
import { casesOnMap, neighbourhoodOf, refusalOf } from '../features/compareMaps/layerGround.ts';
import { mapsReport } from '../features/compareMaps/mapsReport.tsx';
import { createSmallMaps } from '../features/compareMaps/smallMaps.ts';
import { significanceOf, smoothedOf } from '../features/compareMaps/useMapLayer.ts';
import { funnelOfFigures } from '../features/compareScatter/funnelOfFigures.ts';
import { funnelReport } from '../features/compareScatter/funnelReport.tsx';
import { funnelWords } from '../features/compareScatter/funnelWords.ts';
import { pairReport } from '../features/compareScatter/pairReport.tsx';
import { scatterAreas, splitByPoint } from '../features/compareScatter/scatterAreas.ts';
import { similarReport } from '../features/compareSimilar/similarReport.ts';
import { similarTo } from '../features/compareSimilar/similarTo.ts';
import { deviationMarks } from '../features/compareTable/deviationMarks.ts';
import { deviationReport } from '../features/compareTable/deviationReport.ts';
import { tableRows } from '../features/compareTable/tableRows.ts';
import type { CompareShown } from '../state/compare/compareShown.ts';
import { firstCompareView } from '../state/compare/compareView.ts';
import { measuresOfLevel } from '../state/compare/readMeasure.ts';
import { reportedComparison } from '../state/compare/reportedComparison.ts';
import { selectCompare } from '../state/compare/selectCompare.ts';
import { encodeView } from '../state/url/encodeView.ts';
import { defaultView, type ViewState } from '../state/viewState.ts';
import { compareTextIn } from './renderInCompare.tsx';
import { reportWordsOf } from './reportWords.ts';

/** Vergleichen, opened, with its words and what its reports must say. */
export interface Comparison {
  readonly shown: CompareShown;
  readonly words: CompareReportWords;
  readonly view: Awaited<ReturnType<typeof reportedComparison>>;
}

/** Vergleichen as somebody opens it by a link. */
export async function openComparison(
  city: { readonly loader: AtlasLoader; readonly atlas: AtlasPackage },
  shownIndicators: readonly Indicator[],
  areas: readonly AreaId[],
  ownAreas: readonly OwnArea[],
): Promise<Comparison> {
  const [first] = shownIndicators;
  const view: ViewState = {
    ...defaultView(city.atlas),
    view: 'compare',
    indicator: first!.id,
    period: first!.periods.at(-1)!,
    areas,
    compare: {
      ...firstCompareView({ kind: 'picked', indicators: shownIndicators.map(({ id }) => id) }),
      ownAreas,
      arrangement: 'indicators',
      face: 'scatter',
      significance: true,
    },
  };
  const opened = await openAtlas(city.loader, encodeView(view));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { atlas } = opened.value;
  const shown = selectCompare(atlas.store.getState(), atlas)!;
  const { page, ...words } = await reportWordsOf(atlas);
  return {
    shown,
    words: { ...words, compare: compareTextIn('de') },
    view: await reportedComparison(atlas, shown, page),
  };
}

export function deviationRowsOf({ shown }: Comparison) {
  return {
    shown,
    rows: tableRows(
      shown,
      () => '',
      () => 0,
    ),
    marks: deviationMarks(shown),
  };
}

export function deviationInput(opened: Comparison) {
  return [opened.view, deviationRowsOf(opened), opened.words] as const;
}

export function linesOf({ shown, words, view }: Comparison): FigureReport {
  const panels = linePanels(shown, { format: words.format, say: words.text });
  return linesReport(view, { shown, panels }, words);
}

/** The small maps of rates with smoothed figures in place of their values, or with findings of tests. */
export function layerReports(opened: Comparison): readonly FigureReport[] {
  const { shown, words, view } = opened;
  const camera = HOME_CAMERA;
  const maps = createSmallMaps()(shown);
  const smoothed = maps.flatMap((map): readonly DrawnSmallMap[] => {
    if (refusalOf('smoothed', map.shown.base, shown.dataset) !== null) return [];
    const { areas } = casesOnMap(map.shown, shown.dataset);
    const { lists } = neighbourhoodOf(map.shown.base.geometry);
    const rates = smoothRatesLocally(areas, lists, 'neighbours_own_mean');
    return [{ map, asked: 'smoothed', layer: smoothedOf(map.shown, rates) }];
  });
  const tested = maps.flatMap((map): readonly DrawnSmallMap[] =>
    refusalOf('significance', map.shown.base, shown.dataset) === null
      ? [
          {
            map,
            asked: 'significance',
            layer: significanceOf(casesOnMap(map.shown, shown.dataset)),
          },
        ]
      : [],
  );
  return [smoothed, tested]
    .filter((drawn) => drawn.length > 0)
    .map((drawn) => mapsReport(view, { shown, maps: drawn, camera }, words));
}

/** The funnel of every indicator that has one, with what it was made from. */
export function funnelReports(opened: Comparison) {
  const { shown, words, view } = opened;
  return shown.indicators.flatMap((figures) => {
    const funnel = funnelOfFigures(figures, shown);
    if (funnel === null) return [];
    const { catalogue } = shown.dataset.package;
    const said = funnelWords(funnel, figures, {
      text: words.compare,
      format: words.format,
      catalogue,
    });
    const names = new Map(shown.areas.map(({ id, name }) => [id, name]));
    const without = funnel.without.map((id) => ({ id, name: names.get(id) ?? id, state: '' }));
    const drawn = { shown, funnel, figures, without, words: said, title: 'Trichter', summary: '' };
    return [{ figures, funnel, report: funnelReport(view, drawn, words) }];
  });
}

/** Who is like each of the places compared. */
export function similarReports({ shown, words, view }: Comparison) {
  return shown.places.map((target) => {
    const found = similarTo(shown, target.id);
    return { target, found, report: similarReport(view, { shown, target, found }, words) };
  });
}

/** Every report of Vergleichen. */
export function allReports(opened: Comparison): readonly FigureReport[] {
  const { shown, words, view } = opened;
  const camera = HOME_CAMERA;
  const smallMaps = createSmallMaps()(shown).map(
    (map) => ({ map, asked: 'values', layer: { kind: 'values' } }) as const,
  );
  const reports = [
    deviationReport(...deviationInput(opened)),
    linesOf(opened),
    mapsReport(view, { shown, maps: smallMaps, camera }, words),
  ];
  const { pair } = shown;
  const others = [
    ...layerReports(opened),
    ...funnelReports(opened).map(({ report }) => report),
    ...similarReports(opened)
      .filter(({ found }) => found.neighbours.length > 0)
      .map(({ report }) => report),
  ];
  if (pair === null) return [...reports, ...others];
  const areas = scatterAreas(shown, pair);
  const axis = { title: '', split: null, formatTick: String };
  const points = scatterPoints(splitByPoint(areas).drawn);
  const chart = { points, x: axis, y: axis, labelled: [], trend: null, sizes: null };
  const [across, up] = [measuresOfLevel(pair[0]), measuresOfLevel(pair[1])];
  const figures = { across, up, classes: bivariateClasses(across, up), reliability: null };
  const rows = [...shown.areas.keys()];
  return [
    ...reports,
    ...others,
    pairReport(view, { shown, pair, areas, trend: null, summary: '', chart }, words),
    bivariateReport(view, { shown, pair, figures, rows, camera }, words),
  ];
}
