import { useIntl } from 'react-intl';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { reportedAnswer } from '../../state/need/reportedAnswer.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useJudgementState, useNeed } from '../../state/react/useNeed.ts';
import type { DrawnScatter } from './scatterReport.tsx';

/** Takes the chart away as picture or table. */
export function ScatterDownload({ drawn }: { readonly drawn: DrawnScatter }) {
  const atlas = useAtlas();
  const shown = useNeed();
  const judging = useJudgementState();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const language = useIntl().locale.startsWith('en') ? 'en' : 'de';
  return (
    <div className="need-scatter-download">
      <FigureMenu
        figure={words.text('needScatter.title')}
        look="bare"
        hasPicture
        hasGeography
        report={async (exportText) => {
          const { scatterReport } = await import('./scatterReport.tsx');
          const judgement = judging.status === 'done' ? judging.output : null;
          const answer = reportedAnswer(atlas, shown, { judgement, page: location.href });
          return scatterReport(answer, drawn, { words, exportText, language });
        }}
      />
    </div>
  );
}
