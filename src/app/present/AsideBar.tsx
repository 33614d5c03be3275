import { useState } from 'react';
import type { Story } from '../../domain/story/story.ts';
import { presentWords, usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { Aside } from '../../state/atlasStore.ts';
import { returnToStory } from '../../state/present/presentActions.ts';
import { storiesOf } from '../../state/present/stories.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { WithWords } from '../atlas/WithWords.tsx';
import { insertLook, saveLook, takeOverLook } from './keepLook.ts';
import './asideBar.css';

/** Above a view that was opened from a story: which one, what can be kept of it, and the way back. */
export function AsideBar() {
  return (
    <WithWords words={presentWords}>
      <Bar />
    </WithWords>
  );
}

function Bar() {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const aside = useAtlasState(({ session }) => session.aside);
  useAtlasState(({ workspace }) => workspace.stories);
  const story = storiesOf(atlas.store.getState()).find(({ id }) => id === aside?.story);
  const back = text(aside?.from === 'read' ? 'present.aside.back.read' : 'present.aside.back');
  return (
    <section className="aside-bar" aria-label={back}>
      <p className="aside-bar-words">
        {text('present.aside.words', {
          title: story === undefined ? '' : format.local(story.title),
        })}
      </p>
      <div className="aside-bar-actions">
        {aside === null || story === undefined ? null : <Keep aside={aside} story={story} />}
        <Button onPress={() => void returnToStory(atlas)}>{back}</Button>
      </div>
    </section>
  );
}

/** From the editor the view becomes a step's own at once; from the stage it is saved beside the talk. */
function Keep({ aside, story }: { readonly aside: Aside; readonly story: Story }) {
  const atlas = useAtlas();
  const text = usePresentText();
  const [saved, setSaved] = useState<number | null>(null);
  if (aside.from === 'edit') {
    const hasStep = story.steps[aside.step] !== undefined;
    return (
      <>
        {hasStep ? (
          <Button variant="primary" onPress={() => void takeOverLook(atlas, story, aside.step)}>
            {text('aside.takeOver')}
          </Button>
        ) : null}
        <Button onPress={() => void insertLook(atlas, story, aside.step)}>
          {text('aside.insert')}
        </Button>
      </>
    );
  }
  const save = async () => setSaved(await saveLook(atlas, story, aside.step));
  return (
    <>
      <p role="status" className="aside-bar-words">
        {saved === null ? '' : text('aside.saved', { step: saved + 1 })}
      </p>
      <Button onPress={() => void save()}>{text('aside.save')}</Button>
    </>
  );
}
