import { useEffect } from 'react';
import type { StoryStep } from '../../../domain/story/story.ts';
import { recordShownStep } from '../../../state/present/minutesActions.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';

/** Remembers, as long as the page is open, which steps were shown: for whoever writes the minutes. */
export function useRecordedStep(step: StoryStep): void {
  const atlas = useAtlas();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step, whatever is edited
  useEffect(() => recordShownStep(atlas, step), [atlas, step.id]);
}
