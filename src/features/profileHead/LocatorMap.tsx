import { useMemo } from 'react';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useProfileFigureWords } from '../../export/useProfileFigureWords.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { viewLink } from '../../state/url/viewLink.ts';
import { locatorModel } from './locatorModel.ts';
import './profileHead.css';

/** Where the area lies in the city. */
export function LocatorMap() {
  const text = useProfileText();
  const { area, city, geometry } = useProfile();
  const context = useAtlasState((state) => state.dataset.context);
  const model = useMemo(
    () => locatorModel({ geometry, area: area.id, context }),
    [geometry, area, context],
  );
  return (
    <div className="profile-head-map">
      <StillMap
        model={model}
        title={
          area.id === city.id
            ? text('profileHead.map.city', { city: city.name })
            : text('profileHead.map', { area: area.name, city: city.name })
        }
      />
      <LocatorDownload />
    </div>
  );
}

function LocatorDownload() {
  const atlas = useAtlas();
  const report = useProfile();
  const context = useProfileFigureWords(atlas.source.package);
  return (
    <div className="profile-head-download">
      <FigureMenu
        figure={context.words.text('profileExport.locator.title')}
        look="bare"
        hasPicture
        hasGeography
        report={async (exportText) => {
          const { locatorReport } = await import('./locatorReport.tsx');
          const link = viewLink(atlas, location.href);
          const { context: layers } = atlas.store.getState().dataset;
          return locatorReport({ ...context, report, exportText, link }, layers);
        }}
      />
    </div>
  );
}
