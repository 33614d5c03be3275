import { useMemo } from 'react';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { useProfile } from '../../state/react/useProfile.ts';
import { locatorModel } from './locatorModel.ts';

/** Where the area of the Steckbrief lies; nothing for the whole city. */
export function StillLocator() {
  const text = useProfileText();
  const { area, city, geometry } = useProfile();
  const model = useMemo(
    () => locatorModel({ geometry, area: area.id, context: [] }),
    [geometry, area],
  );
  if (area.id === city.id) return null;
  return (
    <div className="story-locator">
      <StillMap
        model={model}
        title={text('profileHead.map', { area: area.name, city: city.name })}
      />
    </div>
  );
}
