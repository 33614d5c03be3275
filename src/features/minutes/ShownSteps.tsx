import { useId } from 'react';
import { removeEntry } from '../../domain/minutes/editMinutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeMinutes, minutesOf } from '../../state/present/minutesActions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';

/** Which steps were on the stage. */
export function ShownSteps() {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const shown = useAtlasState((state) => minutesOf(state).shown);
  const titleId = useId();
  return (
    <section className="minutes-section" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {text('minutes.shown')}
      </h2>
      {shown.length === 0 ? <p className="minutes-rule">{text('minutes.shown.none')}</p> : null}
      <ol className="minutes-shown">
        {shown.map(({ id, headline }) => {
          const said = format.local(headline);
          return (
            <li key={id}>
              {said}{' '}
              <Button
                variant="chip"
                aria-label={text('minutes.shown.remove', { headline: said })}
                onPress={() => {
                  // The button goes with its line.
                  document.getElementById(titleId)?.focus();
                  changeMinutes(atlas, (minutes) => removeEntry(minutes, 'shown', id));
                }}
              >
                {text('minutes.remove')}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
