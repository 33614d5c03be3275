import { memo, useId } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { SvgMap } from '../../map/svg/SvgMap.tsx';
import type { MapLayer } from '../../state/compare/compareView.ts';
import { useNoteLayer } from './drawnLayers.ts';
import { LayerKey } from './LayerKey.tsx';
import { LayerReadout } from './LayerReadout.tsx';
import { MapTwin } from './MapTwin.tsx';
import { SmallMapKey } from './SmallMapKey.tsx';
import type { SmallMap } from './smallMaps.ts';
import { useMapLayer } from './useMapLayer.ts';
import { useMapTitle } from './useMapTitle.ts';
import { useSmallMapProps } from './useSmallMapProps.ts';

interface SmallMapFigureProps {
  readonly map: SmallMap;
  /** What tells the maps apart. */
  readonly titled: 'period' | 'name';
  readonly layer: MapLayer;
}

/** One small map with its heading, its classes and its table. */
export const SmallMapFigure = memo(function SmallMapFigure(props: SmallMapFigureProps) {
  const { map, titled } = props;
  const format = useFormat();
  const layer = useMapLayer(map.shown, props.layer);
  useNoteLayer(map.key, layer);
  const title = useMapTitle(map, layer.kind === 'values' ? 'values' : props.layer);
  const mapProps = useSmallMapProps(map, layer);
  const key = useId();
  const { base, view } = map.shown;
  const parts = titled === 'period' || layer.kind === 'categories' ? 'states' : 'all';
  const heading =
    titled === 'period' ? format.period(view.period) : format.local(base.indicator.name);
  return (
    <figure className="compare-maps-figure" aria-label={title} data-viz="map">
      <figcaption className="compare-maps-heading">{heading}</figcaption>
      <div className="compare-maps-map">
        <SvgMap {...mapProps} title={title} describedBy={key} />
      </div>
      {layer.kind === 'values' ? null : <LayerReadout shown={map.shown} layer={layer} />}
      <div id={key} className="compare-maps-keys">
        <LayerKey layer={layer} shown={map.shown} hasClasses={parts === 'all'} />
        <SmallMapKey
          shown={layer.kind === 'smoothed' ? layer.shown : map.shown}
          parts={parts}
          isSmoothed={layer.kind === 'smoothed'}
          hasHatches={layer.kind !== 'categories'}
        />
      </div>
      <MapTwin title={title} shown={map.shown} layer={layer} />
    </figure>
  );
});
