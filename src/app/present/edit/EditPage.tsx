import { useStore } from 'zustand';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { changePresent } from '../../../state/present/presentActions.ts';
import { openStory } from '../../../state/present/stories.ts';
import { storyKeeperOf } from '../../../state/present/storyKeeper.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { Editor } from './Editor.tsx';

/** The story that is open, to be written. */
export function EditPage() {
  const atlas = useAtlas();
  const text = usePresentText();
  const story = useAtlasState(openStory);
  const hasLooked = useStore(storyKeeperOf(atlas).state, (kept) => kept.hasLooked);
  if (story !== undefined) return <Editor key={story.id} story={story} />;
  // An own story may still be on its way from the device.
  if (!hasLooked) return null;
  return (
    <div className="story-editor" id="figures" tabIndex={-1}>
      <h1 id="view-title" tabIndex={-1}>
        {text('present.title')}
      </h1>
      <p role="alert">{text('storyEditor.missing')}</p>
      <Button onPress={() => void changePresent(atlas, { story: null, mode: 'overview' })}>
        {text('storyEditor.toList')}
      </Button>
    </div>
  );
}
