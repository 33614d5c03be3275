import { useId } from 'react';
import { useStore } from 'zustand';
import { isEmptyMinutes } from '../../domain/minutes/editMinutes.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { minutesOf } from '../../state/present/minutesActions.ts';
import { minutesKeeperOf } from '../../state/present/minutesKeeper.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { KeepOnDevice } from '../../ui/keepOnDevice/KeepOnDevice.tsx';

/** Where the minutes live, and what changes that. */
export function MinutesKeeping() {
  const atlas = useAtlas();
  const text = usePresentText();
  const keeper = minutesKeeperOf(atlas);
  const { kept, problem } = useStore(keeper.state);
  const minutes = useAtlasState(minutesOf);
  const titleId = useId();
  const isSaved = kept === minutes;
  const isEmpty = isEmptyMinutes(minutes);
  const state = isSaved ? 'saved' : isEmpty ? 'none' : 'unsaved';
  return (
    <section className="minutes-keeping" aria-labelledby={titleId}>
      <h3 id={titleId}>{text('minutes.keep.title')}</h3>
      <KeepOnDevice
        status={text(`minutes.keep.${state}`)}
        forgotten={text('minutes.keep.forgotten')}
        problem={problem === null ? null : text(`minutes.keep.${problem}`)}
        words={{ keep: text('minutes.keep.keep'), forget: text('minutes.keep.forget') }}
        canKeep={!isSaved && !isEmpty}
        canForget={kept !== null || problem === 'damaged'}
        onKeep={() => void keeper.keep()}
        onForget={() => void keeper.forget()}
      />
    </section>
  );
}
