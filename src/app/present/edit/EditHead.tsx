import type { Story } from '../../../domain/story/story.ts';
import { UndoButtons } from '../../../features/tray/UndoButtons.tsx';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { changePresent } from '../../../state/present/presentActions.ts';
import { removeOwnStory } from '../../../state/present/storyActions.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';

/** Which story is written, the ways out of it, and back to how it came with the data. */
export function EditHead({ story, place }: { readonly story: Story; readonly place: number }) {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const isChanged = useAtlasState(
    ({ dataset, workspace }) =>
      workspace.stories.includes(story) &&
      (dataset.stories ?? []).some(({ id }) => id === story.id),
  );
  return (
    <header className="story-editor-head">
      <h1 id="view-title" tabIndex={-1}>
        {text('storyEditor.title', {
          title: format.local(story.title) || text('storyEditor.untitled'),
        })}
      </h1>
      <div className="story-editor-actions">
        <Button variant="chip" onPress={() => void changePresent(atlas, { mode: 'overview' })}>
          {text('storyEditor.toList')}
        </Button>
        <Button
          variant="chip"
          isDisabled={story.steps.length === 0}
          onPress={() => void changePresent(atlas, { step: place, mode: 'stage' })}
        >
          {text('storyEditor.toStage')}
        </Button>
        <UndoButtons />
      </div>
      {isChanged ? (
        <p className="story-editor-own">
          {text('storyEditor.discard.text')}{' '}
          <Button
            variant="quiet"
            onPress={() => {
              removeOwnStory(atlas, story.id);
              // The button is gone with the changes.
              document.getElementById('view-title')?.focus();
            }}
          >
            {text('storyEditor.discard')}
          </Button>
        </p>
      ) : null}
    </header>
  );
}
