import { useEffect, useRef, useState } from 'react';
import type { LocalText } from '../../../domain/model/area.ts';
import { emptyStep } from '../../../domain/story/emptyStep.ts';
import type { Story } from '../../../domain/story/story.ts';
import { type InsertTarget, StoryInsert } from '../../../features/storyInsert/StoryInsert.tsx';
import { presentWords, usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useText } from '../../../i18n/useText.ts';
import { patchSession } from '../../../state/actions/changeView.ts';
import { changePresent } from '../../../state/present/presentActions.ts';
import { storiesOf } from '../../../state/present/stories.ts';
import {
  addNewStory,
  addStep,
  fetchStories,
  tellableView,
} from '../../../state/present/storyActions.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { WithWords } from '../../atlas/WithWords.tsx';
import { type SuggestedWords, suggestWords } from '../suggestWords.ts';

/** Makes the view on the screen a step of a story. */
export function InsertDialog() {
  return (
    <WithWords words={presentWords}>
      <Insert />
    </WithWords>
  );
}

interface Inserted {
  readonly story: Story;
  readonly place: number;
}

function Insert() {
  const atlas = useAtlas();
  const text = usePresentText();
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const close = () => patchSession(atlas, { dialog: null });
  return (
    <Dialog
      isOpen
      onOpenChange={close}
      title={text('storyInsert.title')}
      closeLabel={text('storyInsert.close')}
    >
      {inserted === null ? (
        <Form onInserted={setInserted} />
      ) : (
        <Done inserted={inserted} onClose={close} />
      )}
    </Dialog>
  );
}

function Form({ onInserted }: { onInserted(inserted: Inserted): void }) {
  const atlas = useAtlas();
  const text = useText();
  const own = useAtlasState(({ workspace }) => workspace.stories);
  const prepared = usePrepared();
  if (prepared === null) return <p className="face-loading">{text('announce.loading')}</p>;
  const { view, words, hasFailed } = prepared;
  const insert = (target: InsertTarget, headline: LocalText) => {
    const step = { ...emptyStep('schritt', view), headline, alternative: words.alternative };
    onInserted(
      target.story === null
        ? { story: addNewStory(atlas, target.title, [step]), place: 0 }
        : { story: target.story, place: addStep(atlas, target.story, step) },
    );
  };
  return (
    <StoryInsert
      stories={storiesOf(atlas.store.getState())}
      own={own}
      headline={words.headline}
      hasFailed={hasFailed}
      onInsert={insert}
    />
  );
}

interface Prepared {
  readonly view: string;
  readonly words: SuggestedWords;
  /** Only own stories are there to choose from. */
  readonly hasFailed: boolean;
}

/** The view as it was when the dialog was opened, what it says, and all stories; null until they are there. */
function usePrepared(): Prepared | null {
  const atlas = useAtlas();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  useEffect(() => {
    let outdated = false;
    const view = tellableView(atlas);
    void Promise.all([fetchStories(atlas), suggestWords(atlas, view)]).then(([found, words]) => {
      if (!outdated) setPrepared({ view, words, hasFailed: !found });
    });
    return () => {
      outdated = true;
    };
  }, [atlas]);
  return prepared;
}

function Done({ inserted, onClose }: { readonly inserted: Inserted; onClose(): void }) {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const { story, place } = inserted;
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const edit = () => {
    onClose();
    void changePresent(atlas, { story: story.id, step: place, mode: 'edit' });
  };
  return (
    <div ref={box}>
      <p role="status">
        {text('storyInsert.done', {
          step: place + 1,
          title: format.local(story.title) || text('storyEditor.untitled'),
        })}
      </p>
      <div className="story-insert-done">
        <Button variant="primary" onPress={onClose}>
          {text('storyInsert.stay')}
        </Button>
        <Button onPress={edit}>{text('storyInsert.edit')}</Button>
      </div>
    </div>
  );
}
