import { memo, useId } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { SvgMap } from '../../map/svg/SvgMap.tsx';
import { SmallMapKey } from './SmallMapKey.tsx';
import type { SmallMap } from './smallMaps.ts';
import { useMapTitle } from './useMapTitle.ts';
import { useSmallMapProps } from './useSmallMapProps.ts';

interface SmallMapFigureProps {
  readonly map: SmallMap;
  /** What tells the maps apart. */
  readonly titled: 'period' | 'name';
}

/** One small map with its heading and its classes. */
export const SmallMapFigure = memo(function SmallMapFigure({ map, titled }: SmallMapFigureProps) {
  const format = useFormat();
  const title = useMapTitle(map);
  const props = useSmallMapProps(map);
  const key = useId();
  const { base, view } = map.shown;
  const heading =
    titled === 'period' ? format.period(view.period) : format.local(base.indicator.name);
  return (
    <figure className="compare-maps-figure" aria-label={title} data-viz="map">
      <figcaption className="compare-maps-heading">{heading}</figcaption>
      <div className="compare-maps-map">
        <SvgMap {...props} title={title} describedBy={key} />
      </div>
      <div id={key}>
        <SmallMapKey shown={map.shown} parts={titled === 'period' ? 'states' : 'all'} />
      </div>
    </figure>
  );
});
