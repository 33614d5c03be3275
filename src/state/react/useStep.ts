import { useEffect, useState } from 'react';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import type { Atlas } from '../atlas.ts';
import { openedStep, prepareStep } from '../present/preparedSteps.ts';
import { useAtlas, useAtlasState } from './useAtlas.ts';

export type OpenedStep =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problems: readonly PackageProblem[] }
  | { readonly state: 'ready'; readonly atlas: Atlas };

const LOADING: OpenedStep = { state: 'loading' };

/**
 * The atlas of one step, for an `AtlasProvider` around all that draws it. Opened anew for another
 * view, another language or other own offers; until then the former one stays. A step that was
 * prepared (`preparedSteps.ts`) is there at once.
 */
export function useStep(fragment: string): OpenedStep {
  const page = useAtlas();
  const language = useAtlasState(({ view }) => view.language);
  const edits = useAtlasState(({ workspace }) => workspace.edits);
  const [opened, setOpened] = useState<OpenedStep>(() => {
    const ready = openedStep(page, fragment);
    return ready === null ? LOADING : { state: 'ready', atlas: ready };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step speaks the language of the page and counts its offers
  useEffect(() => {
    let outdated = false;
    void prepareStep(page, fragment).then((result) => {
      if (outdated) return;
      setOpened(
        result.ok
          ? { state: 'ready', atlas: result.value }
          : { state: 'failed', problems: result.problems },
      );
    });
    return () => {
      outdated = true;
    };
  }, [page, fragment, language, edits]);
  return opened;
}
