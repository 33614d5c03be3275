import type { Story } from '../../../domain/story/story.ts';
import { StageControls } from '../../../features/stage/StageControls.tsx';
import { StageFrame } from '../../../features/stage/StageFrame.tsx';
import { useIdle } from '../../../features/stage/useIdle.ts';
import { useStageKeys } from '../../../features/stage/useStageKeys.ts';
import { useWakeLock } from '../../../features/stage/useWakeLock.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { patchSession } from '../../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { StageLayer } from './StageLayer.tsx';
import { StageSlide } from './StageSlide.tsx';
import { useAnnouncedStep } from './useAnnouncedStep.ts';
import { usePreparedSteps } from './usePreparedSteps.ts';
import { useRecordedStep } from './useRecordedStep.ts';
import { useStage } from './useStage.ts';

interface StageProps {
  readonly story: Story;
  readonly step: number;
}

/** One step fills the screen; keys, clicker, buttons and the second window lead through the story. */
export function Stage({ story, step }: StageProps) {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const isIdle = useIdle();
  const isDark = useAtlasState(({ session }) => session.scheme === 'dark');
  const stage = useStage(story, step);
  const here = story.steps[step]!;
  const isGuessing = stage.asked !== 'none' && !stage.guess.isResolved;
  useWakeLock();
  useRecordedStep(here);
  usePreparedSteps(story, step);
  useStageKeys(stage.carryOut);
  useAnnouncedStep(story, step, isGuessing);
  return (
    <StageFrame label={text('stage.label', { title: format.local(story.title) })} isIdle={isIdle}>
      <StageSlide key={here.id} step={here} place={step} count={story.steps.length} stage={stage} />
      <StageControls
        isFirst={step === 0}
        isLast={step === story.steps.length - 1}
        isDeviating={!isGuessing && stage.spotlight !== here.highlight}
        isDark={isDark}
        hasView={here.view !== null}
        onCommand={stage.carryOut}
        onReset={() => stage.onSpotlight(here.highlight)}
        onScheme={() => patchSession(atlas, { scheme: isDark ? 'light' : 'dark' })}
      />
      <StageLayer story={story} step={step} stage={stage} />
    </StageFrame>
  );
}
