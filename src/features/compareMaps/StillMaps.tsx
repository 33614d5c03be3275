import { useMemo, useState } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { useCompare } from '../../state/react/useCompare.ts';
import { SmallMapKey } from './SmallMapKey.tsx';
import { createSmallMaps, evenlyChosen, type SmallMap } from './smallMaps.ts';
import { useMapTitle } from './useMapTitle.ts';
import { useSmallMapProps } from './useSmallMapProps.ts';
import './compareMaps.css';
import './stillMaps.css';

/** More maps than this are too small to be read from afar; with a legend for each, fewer still. */
const MOST_MAPS = { shared: 3, own: 2 };

/** Two or three of the maps, the first and the last among them, with their classes; values as published. */
export function StillMaps() {
  const shown = useCompare();
  const [mapsOf] = useState(createSmallMaps);
  const all = useMemo(() => mapsOf(shown), [mapsOf, shown]);
  const isOneIndicator = new Set(all.map(({ figures }) => figures.indicator.id)).size === 1;
  const maps = isOneIndicator ? evenlyChosen(all, MOST_MAPS.shared) : all.slice(0, MOST_MAPS.own);
  const [first] = maps;
  return (
    <div className="still-maps">
      <ul className="still-maps-row">
        {maps.map((map) => (
          <li key={map.key} data-own-key={!isOneIndicator || undefined}>
            <One map={map} isOneIndicator={isOneIndicator} />
          </li>
        ))}
      </ul>
      {isOneIndicator && first !== undefined ? <SmallMapKey shown={first.shown} /> : null}
    </div>
  );
}

interface OneProps {
  readonly map: SmallMap;
  readonly isOneIndicator: boolean;
}

function One({ map, isOneIndicator }: OneProps) {
  const format = useFormat();
  const title = useMapTitle(map, 'values');
  const { model } = useSmallMapProps(map);
  const { base, view } = map.shown;
  const name = format.local(base.indicator.shortName);
  return (
    <>
      <p className="still-maps-name">
        {isOneIndicator ? format.period(view.period) : `${name}, ${format.period(view.period)}`}
      </p>
      <div className="still-maps-picture">
        <StillMap model={model} title={title} />
      </div>
      {isOneIndicator ? null : <SmallMapKey shown={map.shown} />}
    </>
  );
}
