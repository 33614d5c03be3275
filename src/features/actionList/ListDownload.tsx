import { useIntl } from 'react-intl';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { reportedAnswer } from '../../state/need/reportedAnswer.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import type { ActionRows } from './actionRows.ts';
import type { ShownAnswer } from './useAnswer.ts';

/** Takes the list away as a table. */
export function ListDownload(props: { readonly answer: ShownAnswer; readonly rows: ActionRows }) {
  const atlas = useAtlas();
  const shown = useNeed();
  const { answer, words } = props.answer;
  const language = useIntl().locale.startsWith('en') ? 'en' : 'de';
  return (
    <FigureMenu
      figure={words.text('need.face.action')}
      look="bare"
      hasPicture={false}
      hasGeography
      report={async (exportText) => {
        const { listReport } = await import('./listReport.ts');
        const { judgement } = answer;
        const reported = reportedAnswer(atlas, shown, { judgement, page: location.href });
        const context = { words, exportText, language } as const;
        return listReport(reported, { answer, rows: props.rows }, context);
      }}
    />
  );
}
