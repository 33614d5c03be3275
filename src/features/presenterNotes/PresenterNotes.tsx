import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { StageNews } from '../../state/present/stageChannel.ts';
import type { StageCommand } from '../../state/present/stageKeys.ts';
import { Button } from '../../ui/button/Button.tsx';
import './presenterNotes.css';

interface PresenterNotesProps {
  readonly news: StageNews;
  onCommand(command: StageCommand): void;
}

/** The note to the step on stage, and what comes after it. */
export function PresenterNotes({ news, onCommand }: PresenterNotesProps) {
  const text = usePresentText();
  const format = useFormat();
  const { steps } = news.story;
  const here = steps[news.step];
  const next = steps[news.step + 1];
  if (here === undefined) return null;
  const note = format.local(here.note);
  return (
    <>
      {news.isBlack ? <p role="status">{text('notes.black')}</p> : null}
      <section className="presenter-now" aria-label={text('notes.now')}>
        <p className="presenter-place">
          {text('stage.step', { step: news.step + 1, count: steps.length })}
        </p>
        <h2>{format.local(here.headline)}</h2>
        <p className="presenter-note">{note === '' ? text('notes.empty') : note}</p>
      </section>
      <div className="presenter-actions">
        <Button onPress={() => onCommand('previous')}>{text('stage.previous')}</Button>
        <Button onPress={() => onCommand('next')}>{text('stage.next')}</Button>
        <Button variant="quiet" onPress={() => onCommand('black')}>
          {text('stage.black')}
        </Button>
      </div>
      <section className="presenter-next" aria-label={text('notes.next')}>
        <p className="presenter-place">{text('notes.next')}</p>
        <p>{next === undefined ? text('notes.end') : format.local(next.headline)}</p>
      </section>
    </>
  );
}
