import { useEffect } from 'react';
import type { Story } from '../../../domain/story/story.ts';
import { prepareStep } from '../../../state/present/preparedSteps.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import { atMostFiveClasses } from './atMostFiveClasses.ts';

/** Opens the steps before and after the open one, so that none of them is waited for. */
export function usePreparedSteps({ steps }: Story, step: number): void {
  const atlas = useAtlas();
  useEffect(() => {
    for (const neighbour of [steps[step + 1], steps[step - 1]]) {
      if (neighbour?.view != null)
        void prepareStep(atlas, atMostFiveClasses(atlas, neighbour.view));
    }
  }, [atlas, steps, step]);
}
