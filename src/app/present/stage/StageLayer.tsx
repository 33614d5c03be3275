import type { Story } from '../../../domain/story/story.ts';
import { StageCode } from '../../../features/stage/StageCode.tsx';
import { StageHelp } from '../../../features/stage/StageHelp.tsx';
import { StageOverlay } from '../../../features/stage/StageOverlay.tsx';
import { StageOverview } from '../../../features/stage/StageOverview.tsx';
import { StageTest } from '../../../features/stage/StageTest.tsx';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import type { StageState } from './useStage.ts';

interface StageLayerProps {
  readonly story: Story;
  readonly step: number;
  readonly stage: StageState;
}

/** What lies over the slide: nothing, a black picture, or one of the sheets that keys call up. */
export function StageLayer({ story, step, stage }: StageLayerProps) {
  const text = usePresentText();
  const format = useFormat();
  if (stage.isBlack) {
    return (
      <button
        type="button"
        className="stage-black"
        aria-label={text('stage.black.on')}
        onClick={() => stage.carryOut('black')}
      />
    );
  }
  const { view } = story.steps[step]!;
  return (
    <>
      {stage.isBlocked ? (
        <p className="stage-blocked" role="alert">
          {text('stage.notes.blocked')}
        </p>
      ) : null}
      {stage.layer === 'overview' ? (
        <StageOverlay title={format.local(story.title)} onClose={stage.closeLayer}>
          <StageOverview story={story} step={step} onPick={stage.goTo} />
        </StageOverlay>
      ) : null}
      {stage.layer === 'code' ? (
        <StageOverlay title={text('stage.code.title')} onClose={stage.closeLayer}>
          <StageCode address={addressOf(view)} />
        </StageOverlay>
      ) : null}
      {stage.layer === 'test' ? (
        <StageOverlay title={text('stage.test.title')} onClose={stage.closeLayer}>
          <StageTest />
        </StageOverlay>
      ) : null}
      {stage.layer === 'help' ? (
        <StageOverlay title={text('stage.help.title')} onClose={stage.closeLayer}>
          <StageHelp />
        </StageOverlay>
      ) : null}
    </>
  );
}

/** The page with the view of the step; a step of words leads to the story. */
function addressOf(fragment: string | null): string {
  const [page] = location.href.split('#');
  return `${page}#${fragment ?? location.hash.slice(1)}`;
}
