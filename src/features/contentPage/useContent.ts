import { useEffect, useState } from 'react';
import type { PackageContent } from '../../domain/content/content.ts';
import type { PackageProblem } from '../../domain/model/packageProblem.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

export type LoadedContent =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: PackageProblem | undefined; retry(): void }
  | { readonly state: 'ready'; readonly content: PackageContent };

/** The operator's texts, fetched when the first of them is opened. */
export function useContent(): LoadedContent {
  const { source } = useAtlas();
  const [loaded, setLoaded] = useState<LoadedContent>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks for the same again
  useEffect(() => {
    let outdated = false;
    const retry = () => setAttempt((count) => count + 1);
    source.content().then((result) => {
      if (outdated) return;
      setLoaded(
        result.ok
          ? { state: 'ready', content: result.value }
          : { state: 'failed', problem: result.problems[0], retry },
      );
    });
    return () => {
      outdated = true;
    };
  }, [source, attempt]);
  return loaded;
}
