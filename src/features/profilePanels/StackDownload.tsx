import type { PanelStack } from '../../domain/profile/panels.ts';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useProfileFigureWords } from '../../export/useProfileFigureWords.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { viewLink } from '../../state/url/viewLink.ts';
import { MOST_DRAWN, stackNames, stackTitle } from './stackShown.ts';

/** Takes one breakdown away. */
export function StackDownload({ stack }: { readonly stack: PanelStack }) {
  const atlas = useAtlas();
  const report = useProfile();
  const context = useProfileFigureWords(atlas.source.package);
  const { words } = context;
  const names = stackNames(stack, context.atlas.catalogue, words);
  return (
    <div className="profile-panels-download">
      <FigureMenu
        figure={stackTitle(names, words.text)}
        look="bare"
        hasPicture={stack.rows[0]!.parts.length <= MOST_DRAWN}
        hasGeography={false}
        report={async (exportText) => {
          const { stackReport } = await import('./stackReport.tsx');
          const link = viewLink(atlas, location.href);
          return stackReport({ ...context, report, exportText, link }, stack);
        }}
      />
    </div>
  );
}
