import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { storyKeeperOf } from '../../state/present/storyKeeper.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { KeepOnDevice } from '../../ui/keepOnDevice/KeepOnDevice.tsx';
import './storyList.css';

/** Puts back the stories that the person has kept on this device before. Draws nothing. */
export function RestoreKeptStories() {
  const atlas = useAtlas();
  useEffect(() => void storyKeeperOf(atlas).restore(), [atlas]);
  return null;
}

/** Where own stories live, and what changes that; nothing where there are none. */
export function StoryKeeping() {
  const atlas = useAtlas();
  const text = usePresentText();
  const keeper = storyKeeperOf(atlas);
  const { kept, problem } = useStore(keeper.state);
  const stories = useAtlasState(({ workspace }) => workspace.stories);
  const [wasKept, setWasKept] = useState(false);
  const isKept = kept !== null || problem === 'damaged';
  const isSaved = kept === stories;
  const isEmpty = stories.length === 0;
  // What was taken off the device is still said, although nothing is left to keep.
  if (isEmpty && !isKept && problem === null && !wasKept) return null;
  const state = isSaved ? 'saved' : isEmpty ? 'none' : 'unsaved';
  return (
    <section className="story-keeping" aria-label={text('storyList.keep.title')}>
      <KeepOnDevice
        status={text(`storyList.keep.${state}`, { count: stories.length })}
        forgotten={text('storyList.keep.forgotten')}
        problem={problem === null ? null : text(`storyList.keep.${problem}`)}
        words={{ keep: text('storyList.keep.keep'), forget: text('storyList.keep.forget') }}
        canKeep={!isSaved && !isEmpty}
        canForget={isKept}
        onKeep={() => void keeper.keep()}
        onForget={() => {
          setWasKept(true);
          void keeper.forget();
        }}
      />
    </section>
  );
}
