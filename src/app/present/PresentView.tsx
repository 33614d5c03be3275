import { RestoreKeptStories } from '../../features/storyList/StoryKeeping.tsx';
import { presentWords } from '../../i18n/present/presentWords.ts';
import { WithWords } from '../atlas/WithWords.tsx';
import { PresentPage } from './PresentPage.tsx';

/** Präsentieren: stories told on a projector, read as an article or taken home on paper. */
export function PresentView() {
  return (
    <WithWords words={presentWords}>
      <RestoreKeptStories />
      <PresentPage />
    </WithWords>
  );
}
