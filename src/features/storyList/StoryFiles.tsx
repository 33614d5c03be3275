import { readStoryFile } from '../../data/stories/readStoryFile.ts';
import type { StoryFileProblem } from '../../data/stories/storyFile.ts';
import type { Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { changePresent } from '../../state/present/presentActions.ts';
import { addNewStory, addStory, NEW_TITLE } from '../../state/present/storyActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { FileButton } from '../../ui/fileInput/FileButton.tsx';

export type StoryFileOutcome =
  | { readonly kind: 'imported'; readonly story: Story }
  | { readonly kind: 'refused'; readonly problem: StoryFileProblem };

interface StoryFilesProps {
  onOutcome(outcome: StoryFileOutcome): void;
}

/** A story begun anew, or one out of a file. */
export function StoryFiles({ onOutcome }: StoryFilesProps) {
  const atlas = useAtlas();
  const text = usePresentText();
  const begin = () => {
    const { id } = addNewStory(atlas, NEW_TITLE);
    void changePresent(atlas, { story: id, step: 0, mode: 'edit' });
  };
  const open = async (file: File) => {
    const read = await readStoryFile(file);
    if (read.ok) onOutcome({ kind: 'imported', story: addStory(atlas, read.value) });
    else if (read.problems[0]) onOutcome({ kind: 'refused', problem: read.problems[0] });
  };
  return (
    <div className="story-entry-actions">
      <Button variant="chip" onPress={begin}>
        {text('storyList.new')}
      </Button>
      <FileButton
        variant="chip"
        accept={['.json', 'application/json']}
        onFile={(file) => void open(file)}
      >
        {text('storyList.import')}
      </FileButton>
    </div>
  );
}
