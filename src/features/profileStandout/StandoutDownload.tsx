import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useProfileFigureWords } from '../../export/useProfileFigureWords.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { viewLink } from '../../state/url/viewLink.ts';

/** Takes the sentences away with the figures they speak of. */
export function StandoutDownload() {
  const atlas = useAtlas();
  const report = useProfile();
  const context = useProfileFigureWords(atlas.source.package);
  return (
    <div className="profile-download">
      <FigureMenu
        figure={context.words.text('profile.section.standout')}
        look="bare"
        hasPicture={false}
        hasGeography={false}
        report={async (exportText) => {
          const { standoutReport } = await import('./standoutReport.ts');
          const link = viewLink(atlas, location.href);
          return standoutReport({ ...context, report, exportText, link });
        }}
      />
    </div>
  );
}
