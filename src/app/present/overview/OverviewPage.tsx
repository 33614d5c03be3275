import { lazy, Suspense, useState } from 'react';
import type { Story } from '../../../domain/story/story.ts';
import { StoryEntry } from '../../../features/storyList/StoryEntry.tsx';
import { StoryFiles } from '../../../features/storyList/StoryFiles.tsx';
import { StoryKeeping } from '../../../features/storyList/StoryKeeping.tsx';
import { type ListOutcome, StoryNotice } from '../../../features/storyList/StoryNotice.tsx';
import { UndoButtons } from '../../../features/tray/UndoButtons.tsx';
import { useUndoKeys } from '../../../features/tray/useUndoKeys.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { changePresent } from '../../../state/present/presentActions.ts';
import { storiesOf } from '../../../state/present/stories.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';
import './overview.css';

const StorySlides = lazy(async () => ({
  default: (await import('../slides/StorySlides.tsx')).StorySlides,
}));

/** All stories there are, and what can be done with each. */
export function OverviewPage() {
  const atlas = useAtlas();
  const text = usePresentText();
  const shipped = useAtlasState(({ dataset }) => dataset.stories);
  const own = useAtlasState(({ workspace }) => workspace.stories);
  const stories = storiesOf(atlas.store.getState());
  const [outcome, setOutcome] = useState<ListOutcome | null>(null);
  const [slides, setSlides] = useState<Story | null>(null);
  useUndoKeys();
  const originOf = (id: string) => {
    if (own.every((story) => story.id !== id)) return 'shipped';
    return shipped?.some((story) => story.id === id) ? 'changed' : 'own';
  };
  return (
    <div className="present-overview" id="figures" tabIndex={-1}>
      <h1 id="view-title" tabIndex={-1}>
        {text('present.title')}
      </h1>
      <p className="present-lead">{text('present.lead')}</p>
      {shipped !== undefined && stories.length === 0 ? <p>{text('present.none')}</p> : null}
      <div className="present-make">
        <StoryFiles onOutcome={setOutcome} />
        <Button
          variant="chip"
          onPress={() => void changePresent(atlas, { story: null, step: 0, mode: 'minutes' })}
        >
          {text('minutes.open')}
        </Button>
        <div className="present-history">
          <UndoButtons />
        </div>
      </div>
      {outcome === null ? null : (
        <StoryNotice
          key={'story' in outcome ? `${outcome.kind} ${outcome.story.id}` : outcome.kind}
          outcome={outcome}
          onClose={() => {
            setOutcome(null);
            document.getElementById('view-title')?.focus();
          }}
        />
      )}
      <ul className="present-stories" aria-label={text('present.stories')}>
        {stories.map((story) => (
          <li key={story.id}>
            <StoryEntry
              story={story}
              origin={originOf(story.id)}
              onOutcome={setOutcome}
              onSlides={setSlides}
            />
          </li>
        ))}
      </ul>
      <StoryKeeping />
      {slides === null ? null : (
        <Suspense>
          <StorySlides story={slides} onClose={() => setSlides(null)} />
        </Suspense>
      )}
    </div>
  );
}
