import { useIntl } from 'react-intl';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { reportedAnswer } from '../../state/need/reportedAnswer.ts';
import type { DrawnChain } from './drawnChain.ts';
import type { ChainContext } from './usePreventionChain.ts';

/** Takes the table away. */
export function ChainDownload(props: {
  readonly context: ChainContext;
  readonly drawn: DrawnChain;
}) {
  const { atlas, shown, words } = props.context;
  const language = useIntl().locale.startsWith('en') ? 'en' : 'de';
  return (
    <FigureMenu
      figure={words.text('preventionChain.title')}
      hasPicture={false}
      hasGeography={false}
      report={async (exportText) => {
        const { chainReport } = await import('./chainReport.ts');
        const answer = reportedAnswer(atlas, shown, { judgement: null, page: location.href });
        return chainReport(answer, props.drawn, { words, exportText, language });
      }}
    />
  );
}
