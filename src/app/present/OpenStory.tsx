import type { ReactNode } from 'react';
import type { Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { changePresent } from '../../state/present/presentActions.ts';
import { openStory } from '../../state/present/stories.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';

interface OpenStoryProps {
  children(story: Story): ReactNode;
}

/** The story that is open; where there is none, or none with a step, says so and leads back. */
export function OpenStory({ children }: OpenStoryProps) {
  const atlas = useAtlas();
  const text = usePresentText();
  const story = useAtlasState(openStory);
  if (story !== undefined && story.steps.length > 0) return children(story);
  return (
    <div id="figures" tabIndex={-1} role="alert">
      <p>{text(story === undefined ? 'stage.missing' : 'stage.empty')}</p>
      <Button onPress={() => void changePresent(atlas, { story: null, mode: 'overview' })}>
        {text('stage.missing.back')}
      </Button>
    </div>
  );
}
