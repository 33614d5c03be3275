import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { isEmptyMinutes } from '../../domain/minutes/editMinutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { minutesOf } from '../../state/present/minutesActions.ts';
import { minutesKeeperOf } from '../../state/present/minutesKeeper.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';

/** Where the minutes live, and what changes that. */
export function MinutesKeeping() {
  const atlas = useAtlas();
  const text = usePresentText();
  const keeper = minutesKeeperOf(atlas);
  const { kept, problem } = useStore(keeper.state);
  const minutes = useAtlasState(minutesOf);
  const titleId = useId();
  const [isForgotten, setForgotten] = useState(false);
  const isKept = kept !== null || problem === 'damaged';
  const isSaved = kept === minutes;
  const isEmpty = isEmptyMinutes(minutes);
  const state = isSaved ? 'saved' : isEmpty ? 'none' : 'unsaved';
  return (
    <section className="minutes-keeping" aria-labelledby={titleId}>
      <h3 id={titleId}>{text('minutes.keep.title')}</h3>
      <p role="status">
        {isForgotten && !isKept ? `${text('minutes.keep.forgotten')} ` : null}
        {text(`minutes.keep.${state}`)}
      </p>
      {problem === null ? null : <Notice tone="error">{text(`minutes.keep.${problem}`)}</Notice>}
      <div className="minutes-actions">
        {isSaved || isEmpty ? null : (
          <Button variant="primary" onPress={() => void keeper.keep()}>
            {text('minutes.keep.keep')}
          </Button>
        )}
        {isKept ? (
          <Button
            variant="chip"
            onPress={() => {
              setForgotten(true);
              void keeper.forget();
            }}
          >
            {text('minutes.keep.forget')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
