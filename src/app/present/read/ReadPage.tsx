import { useEffect } from 'react';
import type { Story } from '../../../domain/story/story.ts';
import { ReadingContents } from '../../../features/storyReading/ReadingContents.tsx';
import { ReadingSection } from '../../../features/storyReading/ReadingSection.tsx';
import { goToSection } from '../../../features/storyReading/sectionHeading.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { changePresent, lookAside } from '../../../state/present/presentActions.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { OpenStory } from '../OpenStory.tsx';
import { ReadFigure } from './ReadFigure.tsx';
import './read.css';

/** The story that is open, as an article. */
export function ReadPage() {
  return <OpenStory>{(story) => <Article story={story} />}</OpenStory>;
}

function Article({ story }: { readonly story: Story }) {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  useFirstSection(story);
  const summary = format.local(story.summary);
  return (
    <article className="story-article" id="figures" tabIndex={-1} aria-labelledby="view-title">
      <header>
        <p>
          <Button variant="quiet" onPress={() => void changePresent(atlas, { mode: 'overview' })}>
            {text('reading.back')}
          </Button>
        </p>
        <h1 id="view-title" tabIndex={-1}>
          {format.local(story.title)}
        </h1>
        {summary === '' ? null : <p className="story-lead">{summary}</p>}
        <ReadingContents story={story} />
      </header>
      {story.steps.map((step, place) => (
        <ReadingSection
          key={step.id}
          step={step}
          figure={() => <ReadFigure step={step} />}
          onLive={() => {
            if (step.view === null) return;
            void lookAside(atlas, step.view, { story: story.id, step: place, from: 'read' });
          }}
        />
      ))}
    </article>
  );
}

/** Whoever comes back from a live look, or by a link to a step, goes on reading there. */
function useFirstSection({ id, steps }: Story): void {
  const place = useAtlasState(({ view }) => view.present?.step ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the story is opened
  useEffect(() => {
    const step = steps[place];
    if (place > 0 && step !== undefined) goToSection(step.id);
  }, [id]);
}
