import { useEffect } from 'react';
import { HOME_CAMERA } from '../../../domain/geo/camera.ts';
import type { AreaId } from '../../../domain/model/ids.ts';
import type { FigureReport } from '../../../export/figureReport.ts';
import { useAreaLines, useOfferLines } from '../../../features/needMap/MapKey.tsx';
import { useNeedMapSentence } from '../../../features/needMap/NeedMapSummary.tsx';
import { needMapReport } from '../../../features/needMap/needMapReport.tsx';
import { toldNeedModel } from '../../../features/needMap/toldNeedModel.ts';
import { useNeedMapModel } from '../../../features/needMap/useNeedMapModel.ts';
import type { ExportText } from '../../../i18n/export/exportWords.ts';
import { useAnswerWords } from '../../../i18n/need/answers/useAnswerWords.ts';
import { reportedAnswer } from '../../../state/need/reportedAnswer.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { useJudgementState, useNeed } from '../../../state/react/useNeed.ts';
import { AwaitedCoverage } from '../../need/AwaitedCoverage.tsx';
import { NeedWords } from '../../need/NeedWords.tsx';
import { SLIDE_MAP_SIZE } from './slideMapSize.ts';

interface NeedProbeProps {
  readonly highlight: AreaId | null;
  readonly exportText: ExportText;
  onReport(report: FigureReport): void;
}

/**
 * Draws nothing; waits for the answer of a view of Bedarf & Angebot, which a worker may have to find,
 * and hands over its map as a report.
 */
export function NeedProbe(props: NeedProbeProps) {
  return (
    <NeedWords>
      <AwaitedCoverage>
        <Probe {...props} />
      </AwaitedCoverage>
    </NeedWords>
  );
}

function Probe({ highlight, exportText, onReport }: NeedProbeProps) {
  const atlas = useAtlas();
  const shown = useNeed();
  const judging = useJudgementState();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const whole = useNeedMapModel();
  const offerLines = useOfferLines();
  const areaLines = useAreaLines();
  const sentence = useNeedMapSentence();
  const language = useAtlasState(({ view }) => view.language);
  const isKnown = !shown.isStale && ['done', 'failed', 'cancelled'].includes(judging.status);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the answer is known
  useEffect(() => {
    if (!isKnown) return;
    const judgement = judging.status === 'done' ? judging.output : null;
    const answer = reportedAnswer(atlas, shown, { judgement, page: window.location.href });
    const isOffers = shown.need.face === 'offers';
    const drawn = {
      model: toldNeedModel(whole, { isOffers, highlight }),
      camera: HOME_CAMERA,
      texture: 'colour',
      key: isOffers ? offerLines : areaLines,
      sentence,
      showsCells: !isOffers,
      size: SLIDE_MAP_SIZE,
    } as const;
    onReport(needMapReport(answer, drawn, { words, exportText, language }));
  }, [isKnown]);
  return null;
}
