import { useMemo, useRef } from 'react';
import { checkStory, type StoryProblem } from '../../../domain/story/checkStory.ts';
import type { StepFacts } from '../../../domain/story/stepFacts.ts';
import type { Story, StoryStep } from '../../../domain/story/story.ts';
import { readStepFacts } from '../../../state/present/readStepFacts.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';

/** What is wrong with the story; views are read anew only where they have changed. */
export function useStoryProblems(story: Story): readonly StoryProblem[] {
  const atlas = useAtlas();
  const inventory = useAtlasState(({ dataset }) => dataset.inventory);
  const known = useRef({ inventory, facts: new Map<string, StepFacts | null>() });
  return useMemo(() => {
    if (known.current.inventory !== inventory) known.current = { inventory, facts: new Map() };
    const { facts } = known.current;
    const factsOf = (step: StoryStep): StepFacts | null => {
      const key = `${step.highlight} ${step.view}`;
      const read = facts.get(key);
      if (read !== undefined) return read;
      const made = readStepFacts(step, { atlas: atlas.source.package, inventory });
      facts.set(key, made);
      return made;
    };
    return checkStory(story, factsOf);
  }, [story, inventory, atlas]);
}
