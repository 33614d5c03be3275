import { useIntl } from 'react-intl';
import { FigureMenu } from '../../export/FigureMenu.tsx';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import { useText } from '../../i18n/useText.ts';
import type { MapModel } from '../../map/mapModel.ts';
import { useForcedColours } from '../../map/useForcedColours.ts';
import { reportedAnswer } from '../../state/need/reportedAnswer.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useJudgementState, useNeed } from '../../state/react/useNeed.ts';
import { useKeyLines } from './MapKey.tsx';
import { useNeedMapSentence } from './NeedMapSummary.tsx';

/** Takes the map of Bedarf & Angebot away as picture or table. */
export function NeedMapDownload({ model }: { readonly model: MapModel }) {
  const atlas = useAtlas();
  const shown = useNeed();
  const judging = useJudgementState();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const key = useKeyLines();
  const sentence = useNeedMapSentence();
  const text = useText();
  const language = useIntl().locale.startsWith('en') ? 'en' : 'de';
  const texture = useForcedColours() ? 'pattern' : 'colour';
  return (
    <div className="map-panel-download">
      <FigureMenu
        figure={text('face.map')}
        look="icon"
        hasPicture
        hasGeography
        report={async (exportText) => {
          const { needMapReport } = await import('./needMapReport.tsx');
          const judgement = judging.status === 'done' ? judging.output : null;
          const answer = reportedAnswer(atlas, shown, { judgement, page: location.href });
          const { camera } = atlas.store.getState().session;
          const drawn = { model, camera, texture, key, sentence } as const;
          return needMapReport(answer, drawn, { words, exportText, language });
        }}
      />
    </div>
  );
}
