import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { useJudgement } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';

export interface JudgementProgressProps {
  readonly words: AnswerWords;
  /** The list still shows the verdicts of the question before. */
  readonly isStale: boolean;
}

/** How far the check of the verdicts is, with a way to stop it; nothing once it is done. */
export function JudgementProgress({ words, isStale }: JudgementProgressProps) {
  const job = useJudgement();
  const { text, format } = words;
  const { state } = job;
  if (state.status === 'running') {
    const percent = text('needAnswer.percent', { number: format.number(state.progress * 100, 0) });
    const label = text('actionList.running', { percent });
    return (
      <div className="action-list-progress">
        <progress aria-label={label} value={state.progress} max={1} />
        <p>
          {label}
          {isStale ? <span>{` ${text('actionList.running.stale')}`}</span> : null}
        </p>
        <Button variant="quiet" onPress={job.cancel}>
          {text('actionList.cancel')}
        </Button>
      </div>
    );
  }
  if (state.status !== 'cancelled' && state.status !== 'failed') return null;
  return (
    <Notice
      tone={state.status === 'failed' ? 'warning' : 'info'}
      action={{ label: text('actionList.retry'), onPress: job.retry }}
    >
      {text(`actionList.${state.status}`)}
    </Notice>
  );
}
