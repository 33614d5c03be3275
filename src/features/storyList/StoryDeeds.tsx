import { writeStoryFile } from '../../data/stories/writeStoryFile.ts';
import type { LocalText } from '../../domain/model/area.ts';
import type { Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changePresent } from '../../state/present/presentActions.ts';
import { addStory, removeOwnStory } from '../../state/present/storyActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { saveText } from '../../ui/download/saveText.ts';
import { ChevronIcon } from '../../ui/icons/icons.tsx';
import { Menu, type MenuEntry } from '../../ui/menu/Menu.tsx';

/** Something was done that the list shows only by what is there or no longer there. */
export type StoryOutcome =
  | { readonly kind: 'deleted' | 'discarded'; readonly story: Story }
  | { readonly kind: 'duplicated'; readonly title: LocalText }
  | { readonly kind: 'packaged'; readonly file: string };

export interface StoryDeedsProps {
  readonly story: Story;
  /** Made here, changed here, or as it came with the data. */
  readonly origin: 'own' | 'changed' | 'shipped';
  onOutcome(outcome: StoryOutcome): void;
}

type Deed = 'duplicate' | 'export' | 'package' | 'delete' | 'discard';

/** Editing a story, and what is rarely done with it. */
export function StoryDeeds({ story, origin, onOutcome }: StoryDeedsProps) {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const title = format.local(story.title) || text('storyEditor.untitled');
  const file = `${story.id}.json`;
  const save = () => saveText(file, 'application/json', writeStoryFile(story));
  const remove = (kind: 'deleted' | 'discarded') => {
    removeOwnStory(atlas, story.id);
    onOutcome({ kind, story });
  };
  const deeds: Readonly<Record<Deed, () => void>> = {
    duplicate: () => {
      const copy = addStory(atlas, { ...story, title: copyTitle(story.title) });
      onOutcome({ kind: 'duplicated', title: copy.title });
    },
    export: save,
    package: () => {
      save();
      onOutcome({ kind: 'packaged', file });
    },
    delete: () => remove('deleted'),
    discard: () => remove('discarded'),
  };
  const entries: readonly MenuEntry[] = [
    { id: 'duplicate', label: text('storyList.duplicate') },
    { id: 'export', label: text('storyList.export') },
    { id: 'package', label: text('storyList.export.package') },
    ...(origin === 'own' ? [{ id: 'delete', label: text('storyList.delete') }] : []),
    ...(origin === 'changed' ? [{ id: 'discard', label: text('storyEditor.discard') }] : []),
  ];
  return (
    <>
      <Button
        aria-label={text('storyEditor.edit.of', { title })}
        onPress={() => void changePresent(atlas, { story: story.id, step: 0, mode: 'edit' })}
      >
        {text('storyEditor.edit')}
      </Button>
      <Menu
        label={text('storyList.more.of', { title })}
        button={
          <Button variant="chip" aria-label={text('storyList.more.of', { title })}>
            {text('storyList.more')}
            <ChevronIcon />
          </Button>
        }
        groups={[{ id: 'deeds', title: null, label: title, entries }]}
        onAction={(id) => deeds[id as Deed]()}
      />
    </>
  );
}

/** In both languages whatever the page's: the copy is read in either. */
function copyTitle({ de, en }: LocalText): LocalText {
  return { de: de === '' ? '' : `${de} (Kopie)`, en: en === '' ? '' : `${en} (copy)` };
}
