import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useProfileFigureWords } from '../../export/useProfileFigureWords.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { viewLink } from '../../state/url/viewLink.ts';

/** Takes the changes away as a table. */
export function ChangesDownload() {
  const atlas = useAtlas();
  const report = useProfile();
  const context = useProfileFigureWords(atlas.source.package);
  return (
    <div className="profile-download">
      <FigureMenu
        figure={context.words.text('profile.section.changes')}
        look="bare"
        hasPicture={false}
        hasGeography={false}
        report={async (exportText) => {
          const { changesReport } = await import('./changesReport.ts');
          const link = viewLink(atlas, location.href);
          return changesReport({ ...context, report, exportText, link });
        }}
      />
    </div>
  );
}
