import { useMemo, useState } from 'react';
import { PyramidChart } from '../../charts/pyramid/PyramidChart.tsx';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { PyramidYear } from '../../domain/profile/populationPyramid.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useProfileFigureWords } from '../../export/useProfileFigureWords.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import type { ProfilePyramid as ShownPyramid } from '../../state/profile/profileShown.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { viewLink } from '../../state/url/viewLink.ts';
import { yearAt } from './pyramidInput.ts';
import { pyramidShown } from './pyramidShown.ts';
import { YearSlider } from './YearSlider.tsx';
import './profilePyramid.css';

/** Residents by sex and age in a year that a person chooses, against the city in the same year. */
export function ProfilePyramid() {
  const text = useProfileText();
  const { pyramid } = useProfile();
  const until = useAtlasState((state) => state.view.profile?.until ?? null);
  const [chosen, setChosen] = useState<PeriodId | null>(null);
  if (pyramid === null) return <p>{text('profilePyramid.empty')}</p>;
  const { years } = pyramid.own;
  const year = years.find(({ period }) => period === chosen) ?? yearAt(pyramid.own, until);
  return (
    <div className="profile-pyramid">
      <PyramidDownload year={year} />
      <YearSlider
        periods={years.map(({ period }) => period)}
        value={year.period}
        onChange={setChosen}
      />
      <PyramidOfYear pyramid={pyramid} year={year} />
    </div>
  );
}

interface PyramidOfYearProps {
  readonly pyramid: ShownPyramid;
  readonly year: PyramidYear;
}

function PyramidOfYear({ pyramid, year }: PyramidOfYearProps) {
  const context = useProfileFigureWords(useAtlas().source.package);
  const { area, city } = useProfile();
  const shown = useMemo(
    () => pyramidShown({ pyramid, area, city }, year, context),
    [pyramid, area, city, year, context],
  );
  return <PyramidChart {...shown} key={city.id === area.id ? 'city' : 'area'} />;
}

/** Takes the pyramid of the year away. */
function PyramidDownload({ year }: { readonly year: PyramidYear }) {
  const atlas = useAtlas();
  const report = useProfile();
  const context = useProfileFigureWords(atlas.source.package);
  return (
    <div className="profile-download">
      <FigureMenu
        figure={context.words.text('profile.section.pyramid')}
        look="bare"
        hasPicture
        hasGeography={false}
        report={async (exportText) => {
          const { pyramidReport } = await import('./pyramidReport.tsx');
          const link = viewLink(atlas, location.href);
          return pyramidReport({ ...context, report, exportText, link }, year);
        }}
      />
    </div>
  );
}
