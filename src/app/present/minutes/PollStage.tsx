import { PollOrderSelect } from '../../../features/minutes/PollOrderSelect.tsx';
import { PollResult } from '../../../features/minutes/PollResult.tsx';
import type { PollOrder } from '../../../features/minutes/pollRows.ts';
import { useMinutesNames } from '../../../features/minutes/useMinutesNames.ts';
import { StageFrame } from '../../../features/stage/StageFrame.tsx';
import { useWakeLock } from '../../../features/stage/useWakeLock.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { minutesOf } from '../../../state/present/minutesActions.ts';
import { useAtlasState } from '../../../state/react/useAtlas.ts';

interface PollStageProps {
  readonly order: PollOrder;
  onOrder(order: PollOrder): void;
  onClose(): void;
}

/** The result for the room, in the letter sizes of the stage. */
export function PollStage({ order, onOrder, onClose }: PollStageProps) {
  const text = usePresentText();
  const names = useMinutesNames();
  const minutes = useAtlasState(minutesOf);
  useWakeLock();
  return (
    <StageFrame label={text('minutes.project.title')} isIdle={false}>
      <div className="stage-slide poll-stage">
        <h2 className="stage-headline">
          {minutes.priorityQuestion.trim() || text('minutes.poll')}
        </h2>
        <section
          className="poll-stage-body"
          aria-label={text('minutes.result')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long result scrolls
          tabIndex={0}
        >
          <PollResult minutes={minutes} names={names} order={order} isShort />
        </section>
        <div className="stage-foot">
          <PollOrderSelect order={order} onOrder={onOrder} />
          <button type="button" className="stage-reset" onClick={onClose}>
            {text('minutes.project.close')}
          </button>
        </div>
      </div>
    </StageFrame>
  );
}
