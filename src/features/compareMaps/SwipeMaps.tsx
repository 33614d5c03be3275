import { type ReactNode, useId, useRef, useState } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { SvgMap } from '../../map/svg/SvgMap.tsx';
import type { MapLayer } from '../../state/compare/compareView.ts';
import { useNoteLayer } from './drawnLayers.ts';
import { LayerKey } from './LayerKey.tsx';
import { LayerReadout } from './LayerReadout.tsx';
import type { LayerChoice } from './layerChoice.ts';
import { MapTwin } from './MapTwin.tsx';
import { SmallMapKey } from './SmallMapKey.tsx';
import { SwipeSideControls } from './SwipeSideControls.tsx';
import type { SmallMap } from './smallMaps.ts';
import type { ShownSides } from './swipeSides.ts';
import { type DrawnLayer, useMapLayer } from './useMapLayer.ts';
import { useMapTitle } from './useMapTitle.ts';
import { useSmallMapProps } from './useSmallMapProps.ts';

const MIDDLE = 50;

interface SwipeMapsProps {
  readonly left: SmallMap;
  readonly right: SmallMap;
  readonly sides: ShownSides;
  /** The choice of a layer, for each side. */
  readonly layers?: ((choice: LayerChoice) => ReactNode) | undefined;
}

/** Two maps of the same place, one over the other, with an edge between them that a person moves. */
export function SwipeMaps({ left, right, sides, layers }: SwipeMapsProps) {
  const text = useCompareText();
  const stage = useRef<HTMLDivElement>(null);
  const [edge, setEdge] = useState(MIDDLE);
  const [over, under] = [useSide(left, sides[0].layer), useSide(right, sides[1].layer)];
  useNoteLayer('left', over.layer);
  useNoteLayer('right', under.layer);
  const keys = [useId(), useId()] as const;
  const moveEdge = (percent: number) => {
    setEdge(percent);
    // Set from script: markup carries no style of its own.
    stage.current?.style.setProperty('--swipe-edge', `${percent}%`);
  };
  return (
    <div className="compare-maps-swipe">
      <div ref={stage} className="compare-maps-stage">
        <div className="compare-maps-under">
          <SvgMap {...under.mapProps} title={under.title} describedBy={keys[1]} />
        </div>
        <div className="compare-maps-over">
          <SvgMap {...over.mapProps} title={over.title} describedBy={keys[0]} />
        </div>
        <span className="compare-maps-edge" aria-hidden="true" />
      </div>
      <label className="compare-maps-slider">
        {text('compareMaps.edge')}
        <input
          type="range"
          min="0"
          max="100"
          step="1"
          value={edge}
          aria-valuetext={text('compareMaps.edge.value', { percent: edge })}
          onChange={(event) => moveEdge(Number(event.currentTarget.value))}
        />
      </label>
      <div className="compare-maps-sides">
        <Side side={over} id={keys[0]}>
          <SwipeSideControls sides={sides} at={0} layers={layers} />
        </Side>
        <Side side={under} id={keys[1]}>
          <SwipeSideControls sides={sides} at={1} layers={layers} />
        </Side>
      </div>
    </div>
  );
}

interface DrawnSide {
  readonly map: SmallMap;
  readonly layer: DrawnLayer;
  readonly title: string;
  readonly mapProps: ReturnType<typeof useSmallMapProps>;
}

function useSide(map: SmallMap, asked: MapLayer): DrawnSide {
  const layer = useMapLayer(map.shown, asked);
  const title = useMapTitle(map, layer.kind === 'values' ? 'values' : asked);
  return { map, layer, title, mapProps: useSmallMapProps(map, layer) };
}

/** What one map shows, how to choose something else, its classes and its table. */
function Side(props: {
  readonly side: DrawnSide;
  readonly id: string;
  readonly children: ReactNode;
}) {
  const { map, layer, title } = props.side;
  const parts = layer.kind === 'categories' ? 'states' : 'all';
  return (
    <div className="compare-maps-side">
      {props.children}
      {layer.kind === 'values' ? null : <LayerReadout shown={map.shown} layer={layer} />}
      <div id={props.id} className="compare-maps-keys">
        <LayerKey layer={layer} shown={map.shown} hasClasses={parts === 'all'} />
        <SmallMapKey
          shown={layer.kind === 'smoothed' ? layer.shown : map.shown}
          parts={parts}
          isSmoothed={layer.kind === 'smoothed'}
          hasHatches={layer.kind !== 'categories'}
        />
      </div>
      <MapTwin title={title} shown={map.shown} layer={layer} />
    </div>
  );
}
