import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useProfileFigureWords } from '../../export/useProfileFigureWords.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { viewLink } from '../../state/url/viewLink.ts';

/** Takes the offers away: their map as a picture, their list as a table. */
export function OffersDownload() {
  const atlas = useAtlas();
  const report = useProfile();
  const context = useProfileFigureWords(atlas.source.package);
  const { offers } = report;
  if (offers === null) return null;
  return (
    <div className="profile-download">
      <FigureMenu
        figure={context.words.text('profile.section.offers')}
        look="bare"
        hasPicture
        hasGeography={false}
        report={async (exportText) => {
          const { offersReport } = await import('./offersReport.tsx');
          const link = viewLink(atlas, location.href);
          const { context: layers } = atlas.store.getState().dataset;
          return offersReport(
            { ...context, report, exportText, link },
            { context: layers, offers },
          );
        }}
      />
    </div>
  );
}
