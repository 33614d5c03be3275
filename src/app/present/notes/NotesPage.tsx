import type { Story } from '../../../domain/story/story.ts';
import { PresenterClock } from '../../../features/presenterNotes/PresenterClock.tsx';
import { PresenterNotes } from '../../../features/presenterNotes/PresenterNotes.tsx';
import { useStageNews } from '../../../features/presenterNotes/useStageNews.ts';
import { useStageKeys } from '../../../features/stage/useStageKeys.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import type { StageCommand } from '../../../state/present/stageKeys.ts';
import { StepAtlas } from '../figure/StepAtlas.tsx';
import { StoryFigure } from '../figure/StoryFigure.tsx';

/** Commands that mean the stage; the others mean the window in which their key is pressed. */
const FOR_THE_STAGE: readonly StageCommand[] = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'reveal',
];

/** The second window: note, clock and what comes next, in step with the stage. */
export function NotesPage() {
  const text = usePresentText();
  const format = useFormat();
  const { news, send } = useStageNews();
  useStageKeys((command) => {
    if (FOR_THE_STAGE.includes(command)) send(command);
  });
  if (news === null) {
    return (
      <div className="presenter" id="figures" tabIndex={-1}>
        <p role="status">{text('notes.waiting')}</p>
      </div>
    );
  }
  const next = news.story.steps[news.step + 1];
  return (
    <div className="presenter" id="figures" tabIndex={-1}>
      <h1 className="presenter-title">
        {text('notes.title', { title: format.local(news.story.title) })}
      </h1>
      <PresenterClock since={news.since} planned={plannedUpTo(news.story, news.step)} />
      <PresenterNotes news={news} onCommand={send} />
      {next === undefined || next.view === null ? null : (
        <div className="presenter-preview">
          <StepAtlas key={next.id} fragment={next.view}>
            <StoryFigure highlight={next.highlight} />
          </StepAtlas>
        </div>
      )}
    </div>
  );
}

function plannedUpTo({ steps }: Story, step: number): number | null {
  const told = steps.slice(0, step + 1);
  if (told.every(({ minutes }) => minutes === null)) return null;
  return Math.round(told.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0));
}
