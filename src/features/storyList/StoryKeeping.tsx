import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { storyKeeperOf } from '../../state/present/storyKeeper.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
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
  const [isForgotten, setForgotten] = useState(false);
  const isKept = kept !== null || problem === 'damaged';
  const isSaved = kept === stories;
  const isEmpty = stories.length === 0;
  if (isEmpty && !isKept && problem === null && !isForgotten) return null;
  const state = isSaved ? 'saved' : isEmpty ? 'none' : 'unsaved';
  return (
    <section className="story-keeping" aria-label={text('storyList.keep.title')}>
      <p role="status">
        {isForgotten && !isKept ? `${text('storyList.keep.forgotten')} ` : null}
        {text(`storyList.keep.${state}`, { count: stories.length })}
      </p>
      {problem === null ? null : <Notice tone="error">{text(`storyList.keep.${problem}`)}</Notice>}
      <div className="story-entry-actions">
        {isSaved || isEmpty ? null : (
          <Button variant="primary" onPress={() => void keeper.keep()}>
            {text('storyList.keep.keep')}
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
            {text('storyList.keep.forget')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
