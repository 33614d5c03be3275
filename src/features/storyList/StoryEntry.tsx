import type { Story } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changePresent } from '../../state/present/presentActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { StoryDeeds, type StoryDeedsProps, type StoryOutcome } from './StoryDeeds.tsx';
import './storyList.css';

interface StoryEntryProps {
  readonly story: Story;
  /** Made here, changed here, or as it came with the data. */
  readonly origin: StoryDeedsProps['origin'];
  onOutcome(outcome: StoryOutcome): void;
  /** Offers the story as a file of slides. */
  onSlides(story: Story): void;
}

/** One story with what it is about and what can be done with it. */
export function StoryEntry({ story, origin, onOutcome, onSlides }: StoryEntryProps) {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const title = format.local(story.title) || text('storyEditor.untitled');
  return (
    <article className="story-entry">
      <h2 className="story-entry-title">{title}</h2>
      <p className="story-entry-summary">{format.local(story.summary)}</p>
      <p className="story-entry-facts">
        {[lengthOf(story, text), ...(origin === 'shipped' ? [] : [text('present.own')])].join(
          ' · ',
        )}
      </p>
      <div className="story-entry-actions">
        <Button
          aria-label={text('present.stage.of', { title })}
          onPress={() => void changePresent(atlas, { story: story.id, step: 0, mode: 'stage' })}
        >
          {text('present.stage')}
        </Button>
        {(['read', 'handout'] as const).map((mode) => (
          <Button
            key={mode}
            aria-label={text(`present.${mode}.of`, { title })}
            onPress={() => void changePresent(atlas, { story: story.id, step: 0, mode })}
          >
            {text(`present.${mode}`)}
          </Button>
        ))}
        <Button
          aria-label={text('present.slides.of', { title })}
          aria-haspopup="dialog"
          onPress={() => onSlides(story)}
        >
          {text('present.slides')}
        </Button>
        <StoryDeeds story={story} origin={origin} onOutcome={onOutcome} />
      </div>
    </article>
  );
}

function lengthOf({ steps }: Story, text: ReturnType<typeof usePresentText>): string {
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const count = steps.length;
  return minutes === 0
    ? text('present.steps', { count })
    : text('present.steps.minutes', { count, minutes: Math.round(minutes) });
}
