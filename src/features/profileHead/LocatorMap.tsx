import { useMemo } from 'react';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { areaSelection } from '../../map/areaLabels.ts';
import { FILL_PATTERNS, type MapModel } from '../../map/mapModel.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import './profileHead.css';

const RAMP = { kind: 'sequential', size: 5 } as const;
/** Strong enough to be found at once, light enough for the outline to stand out. */
const OWN_CLASS = 2;

/** Where the area lies in the city. */
export function LocatorMap() {
  const text = useProfileText();
  const { area, city, geometry } = useProfile();
  const context = useAtlasState((state) => state.dataset.context);
  const isCity = area.id === city.id;
  const model = useMemo<MapModel>(() => {
    const count = geometry.areas.length;
    const own = geometry.areas.indexOf(area.id);
    const pattern = new Uint8Array(count).fill(FILL_PATTERNS.indexOf('plain'));
    if (own >= 0) pattern[own] = FILL_PATTERNS.indexOf('class');
    return {
      geometry,
      fills: {
        pattern,
        classIndex: new Uint8Array(count).fill(OWN_CLASS),
        hatched: new Uint8Array(count),
      },
      ramp: RAMP,
      symbols: null,
      selection: own < 0 ? [] : areaSelection([area.id]),
      labels: [],
      context,
      offers: null,
    };
  }, [geometry, area, context]);
  return (
    <div className="profile-head-map">
      <StillMap
        model={model}
        title={
          isCity
            ? text('profileHead.map.city', { city: city.name })
            : text('profileHead.map', { area: area.name, city: city.name })
        }
      />
    </div>
  );
}
