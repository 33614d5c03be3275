import { useMemo } from 'react';
import { SpineChart } from '../../charts/spine/SpineChart.tsx';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useProfileFigureWords } from '../../export/useProfileFigureWords.ts';
import { figureLink } from '../../state/profile/profileLinks.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { viewLink } from '../../state/url/viewLink.ts';
import { isAgainstMedian } from './spineCentre.ts';
import { spineShown } from './spineWords.ts';
import './profileSpine.css';

/** Where the area lies among all of its level, Handlungsfeld by Handlungsfeld. */
export function ProfileSpine() {
  const atlas = useAtlas();
  const context = useProfileFigureWords(atlas.source.package);
  const { words } = context;
  const view = useAtlasState((state) => state.view);
  const shown = useProfile();
  const chart = useMemo(
    () =>
      spineShown(shown, words, {
        atlas: context.atlas,
        nameOf: ({ indicator, period }) => (
          <a href={figureLink(view, shown.area, { indicator, period, since: null })}>
            {words.format.local(words.indicator(indicator).name)}
          </a>
        ),
      }),
    [words, context, view, shown],
  );
  return (
    <div className="profile-spine">
      <div className="profile-download">
        <FigureMenu
          figure={words.text('profile.section.spine')}
          look="bare"
          hasPicture
          hasGeography={false}
          report={async (exportText) => {
            const { spineReport } = await import('./spineReport.ts');
            const link = viewLink(atlas, location.href);
            return spineReport({ ...context, report: shown, exportText, link });
          }}
        />
      </div>
      <SpineChart {...chart} />
      {isAgainstMedian(shown) ? null : (
        <p className="profile-spine-note">{words.text('profileSpine.note')}</p>
      )}
    </div>
  );
}
