import { type ReactNode, useMemo, useState } from 'react';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { MAP_ARRANGEMENTS, type MapArrangement } from '../../state/compare/compareView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Select } from '../../ui/select/Select.tsx';
import { type DrawnLayers, DrawnLayersContext } from './drawnLayers.ts';
import { LayerKey } from './LayerKey.tsx';
import type { LayerChoice } from './layerChoice.ts';
import { refusalOf } from './layerGround.ts';
import { MapReadout } from './MapReadout.tsx';
import { MapsDownload } from './MapsDownload.tsx';
import { SmallMapFigure } from './SmallMapFigure.tsx';
import { SmallMapKey } from './SmallMapKey.tsx';
import { SwipeMaps } from './SwipeMaps.tsx';
import { createSmallMaps, type SmallMap } from './smallMaps.ts';
import { leadingFigures, swipeSides } from './swipeSides.ts';
import type { DrawnLayer } from './useMapLayer.ts';
import './compareMaps.css';

interface CompareMapsProps {
  /** The choice of what maps are coloured by, for all of them or for one of two swiped ones. */
  readonly layers?: (choice: LayerChoice) => ReactNode;
}

/** Several maps that are moved, pointed at and selected in as one. */
export function CompareMaps({ layers }: CompareMapsProps) {
  const atlas = useAtlas();
  const text = useCompareText();
  const shown = useCompare();
  const [mapsOf] = useState(createSmallMaps);
  const maps = useMemo(() => mapsOf(shown), [mapsOf, shown]);
  const { arrangement } = shown.compare;
  const sides = useMemo(() => swipeSides(shown), [shown]);
  const [first, second] = maps;
  const refusal = useCommonRefusal(first);
  const layer = refusal === null ? shown.compare.layer : 'values';
  const [drawnLayers] = useState<DrawnLayers>(() => new Map());
  const isSwipe = arrangement === 'swipe' && sides !== null && second !== undefined;
  const drawn = maps.map((map, at) =>
    isSwipe
      ? { map, key: at === 0 ? 'left' : 'right', asked: sides[at === 0 ? 0 : 1].layer }
      : { map, key: map.key, asked: layer },
  );
  const isCategories = layer === 'clusters' || layer === 'significance';
  return (
    <DrawnLayersContext value={drawnLayers}>
      <div className="compare-maps">
        <div className="compare-maps-bar">
          <MapControls />
          <MapsDownload maps={drawn} layers={drawnLayers} />
        </div>
        {arrangement === 'swipe'
          ? null
          : layers?.({
              layer: shown.compare.layer,
              onChange: (next) => void changeCompare(atlas, { layer: next }),
            })}
        {refusal === null ? null : <LayerKey layer={refusal} shown={first!.shown} />}
        <MapReadout maps={maps} />
        {arrangement === 'periods' && first !== undefined && !isCategories ? (
          <SmallMapKey shown={first.shown} parts="classes" />
        ) : null}
        {arrangement === 'swipe' &&
        sides !== null &&
        first !== undefined &&
        second !== undefined ? (
          <SwipeMaps left={first} right={second} sides={sides} layers={layers} />
        ) : (
          <ul className="compare-maps-grid" aria-label={text('compareMaps.label')}>
            {maps.map((map) => (
              <li key={map.key}>
                <SmallMapFigure
                  map={map}
                  titled={arrangement === 'periods' ? 'period' : 'name'}
                  layer={layer}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </DrawnLayersContext>
  );
}

/** Why no map of one indicator can have the layer asked for, to be said once for all of them. */
function useCommonRefusal(first: SmallMap | undefined): DrawnLayer | null {
  const { compare, dataset } = useCompare();
  const { arrangement, layer } = compare;
  const refusal = useMemo(
    () =>
      first === undefined || arrangement !== 'periods'
        ? null
        : refusalOf(layer, first.shown.base, dataset),
    [first, arrangement, layer, dataset],
  );
  return refusal === null ? null : { kind: 'refused', refusal };
}

function MapControls() {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const shown = useCompare();
  const { compare, indicators } = shown;
  const lead = leadingFigures(shown)?.indicator.id ?? '';
  return (
    <div className="compare-maps-controls">
      <Select
        layout="chip"
        label={text('compareMaps.arrangement')}
        value={compare.arrangement}
        options={MAP_ARRANGEMENTS.map((id) => ({
          id,
          label: text(`compareMaps.arrangement.${id}`),
        }))}
        onChange={(id) => void changeCompare(atlas, { arrangement: id as MapArrangement })}
      />
      {compare.arrangement !== 'periods' ? null : (
        <Select
          layout="chip"
          label={text('compareMaps.indicator')}
          value={lead}
          options={indicators.map(({ indicator }) => ({
            id: indicator.id,
            label: format.local(indicator.name),
          }))}
          onChange={(id) => void changeView(atlas, { indicator: id as IndicatorId })}
        />
      )}
    </div>
  );
}
