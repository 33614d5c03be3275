import type { CompareShown } from '../compare/compareShown.ts';
import { selectCompare } from '../compare/selectCompare.ts';
import { useAtlasState } from './useAtlas.ts';

/** What Vergleichen shows; its parts keep their identity while they do not change. Throws outside it. */
export function useCompare(): CompareShown {
  const shown = useAtlasState(selectCompare);
  if (shown === null) throw new Error('useCompare(): Vergleichen is not the view');
  return shown;
}
