import { useId, useRef, useState } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { SvgMap } from '../../map/svg/SvgMap.tsx';
import { SmallMapKey } from './SmallMapKey.tsx';
import type { SmallMap } from './smallMaps.ts';
import { useMapTitle } from './useMapTitle.ts';
import { useSmallMapProps } from './useSmallMapProps.ts';

const MIDDLE = 50;

interface SwipeMapsProps {
  readonly left: SmallMap;
  readonly right: SmallMap;
}

/** Two maps of the same place, one over the other, with an edge between them that a person moves. */
export function SwipeMaps({ left, right }: SwipeMapsProps) {
  const text = useCompareText();
  const stage = useRef<HTMLDivElement>(null);
  const [edge, setEdge] = useState(MIDDLE);
  const titles = [useMapTitle(left), useMapTitle(right)] as const;
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
          <SvgMap {...useSmallMapProps(right)} title={titles[1]} describedBy={keys[1]} />
        </div>
        <div className="compare-maps-over">
          <SvgMap {...useSmallMapProps(left)} title={titles[0]} describedBy={keys[0]} />
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
        <Side map={left} id={keys[0]} side="left" />
        <Side map={right} id={keys[1]} side="right" />
      </div>
    </div>
  );
}

function Side(props: {
  readonly map: SmallMap;
  readonly id: string;
  readonly side: 'left' | 'right';
}) {
  const text = useCompareText();
  const format = useFormat();
  const { base, view } = props.map.shown;
  return (
    <div id={props.id}>
      <p className="compare-maps-heading">
        {text('compareMaps.side', {
          side: props.side,
          indicator: format.local(base.indicator.name),
          period: format.period(view.period),
        })}
      </p>
      <SmallMapKey shown={props.map.shown} />
    </div>
  );
}
