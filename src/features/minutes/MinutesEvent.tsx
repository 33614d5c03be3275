import { useId } from 'react';
import { MINUTES_LIMITS, type Minutes } from '../../domain/minutes/minutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { changeMinutes, minutesOf } from '../../state/present/minutesActions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { TextField } from '../../ui/textField/TextField.tsx';

/** Which event it was, and what was asked there. */
export function MinutesEvent() {
  const atlas = useAtlas();
  const text = usePresentText();
  const minutes = useAtlasState(minutesOf);
  const titleId = useId();
  const change = (part: Partial<Minutes>) =>
    changeMinutes(atlas, (before) => ({ ...before, ...part }), {
      field: `event ${Object.keys(part).join()}`,
    });
  const line = (value: string) => value.slice(0, MINUTES_LIMITS.line);
  return (
    <section className="minutes-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{text('minutes.event')}</h2>
      <div className="minutes-event">
        <TextField
          label={text('minutes.event.title')}
          value={minutes.title}
          onChange={(title) => change({ title: line(title) })}
        />
        <TextField
          label={text('minutes.event.place')}
          value={minutes.place}
          onChange={(place) => change({ place: line(place) })}
        />
        <TextField
          type="date"
          label={text('minutes.event.date')}
          value={minutes.date ?? ''}
          onChange={(date) => change({ date: date === '' ? null : date })}
        />
        <TextField
          label={text('minutes.event.question')}
          description={text('minutes.event.question.note')}
          value={minutes.priorityQuestion}
          onChange={(question) => change({ priorityQuestion: line(question) })}
        />
      </div>
    </section>
  );
}
