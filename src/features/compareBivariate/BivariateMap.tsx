import { memo, useCallback, useMemo, useSyncExternalStore } from 'react';
import { cellAt } from '../../domain/model/column.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { areaLabels } from '../../map/areaLabels.ts';
import { CELL_RAMP } from '../../map/cells/CellGrid.tsx';
import type { MapEvents, MapModel } from '../../map/mapModel.ts';
import { SvgMap } from '../../map/svg/SvgMap.tsx';
import { ZoomButtons } from '../../map/ZoomButtons.tsx';
import { patchSession } from '../../state/actions/changeView.ts';
import { selectArea } from '../../state/actions/selectArea.ts';
import { outlinesOfPlaces } from '../../state/compare/outlinesOfPlaces.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { type BivariateFigures, bivariateFills } from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';
import { wordCellOf } from './wordCell.ts';

interface BivariateMapProps {
  readonly figures: BivariateFigures;
  readonly pair: IndicatorPair;
  /** Id of the sentence that says how it is read. */
  readonly describedBy: string;
}

/** Drawn anew only when something on it has changed. */
const CalmMap = memo(SvgMap);

/** The map of nine cells; all it shows is also in the table below, which is its keyboard path. */
export function BivariateMap({ figures, pair, describedBy }: BivariateMapProps) {
  const atlas = useAtlas();
  const text = useCompareText();
  const words = useMeasureWords();
  const camera = useAtlasState((state) => state.session.camera);
  const cameraNow = useCallback(() => atlas.store.getState().session.camera, [atlas]);
  const model = useMapModel(figures);
  const events = useMemo<MapEvents>(
    () => ({
      onHover: (area) => atlas.highlight.set(area),
      onSelect: (area) => void selectArea(atlas, area, { additive: true }),
      onCamera: (next) => patchSession(atlas, { camera: next }),
    }),
    [atlas],
  );
  const [across, up] = pair;
  const title = text('compareBivariate.title', {
    across: words.name(across),
    up: words.name(up),
    date: words.dates(pair),
  });
  return (
    <figure className="compare-bivariate-map" aria-label={title} data-viz="bivariate-map">
      <CalmMap
        model={model}
        camera={camera}
        events={events}
        highlight={atlas.highlight}
        title={title}
        describedBy={describedBy}
        labelsVisible
        texture="colour"
      />
      <ZoomButtons cameraNow={cameraNow} onCamera={events.onCamera} />
      <Readout figures={figures} pair={pair} />
    </figure>
  );
}

function useMapModel(figures: BivariateFigures): MapModel {
  const { compare, geometry, areas, places, view, dataset } = useCompare();
  const { pickedCell } = compare;
  const fills = useMemo(() => bivariateFills(figures, pickedCell), [figures, pickedCell]);
  const labels = useMemo(() => areaLabels(areas, view.areas), [areas, view.areas]);
  const selection = useMemo(() => outlinesOfPlaces(places, dataset), [places, dataset]);
  return useMemo(
    () => ({
      geometry,
      fills,
      ramp: CELL_RAMP,
      symbols: null,
      selection,
      labels,
      context: [],
      offers: null,
    }),
    [geometry, fills, selection, labels],
  );
}

/** Both figures and the cell of the area under the pointer; the table says the same to all others. */
function Readout({ figures, pair }: Omit<BivariateMapProps, 'describedBy'>) {
  const { highlight } = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const words = useMeasureWords();
  const { areas } = useCompare();
  const id = useSyncExternalStore(highlight.subscribe, highlight.get, () => null);
  const index = areas.findIndex((area) => area.id === id);
  const area = areas[index];
  const [across, up] = pair;
  return (
    <figcaption className="compare-bivariate-readout" aria-hidden="true">
      {area === undefined
        ? text('compareBivariate.hint')
        : text('compareBivariate.readout', {
            area: area.name,
            across: words.shortName(across),
            acrossValue: words.cell(cellAt(figures.across, index), across),
            up: words.shortName(up),
            upValue: words.cell(cellAt(figures.up, index), up),
            cell: wordCellOf({ text, format }, figures, index, pair),
          })}
    </figcaption>
  );
}
