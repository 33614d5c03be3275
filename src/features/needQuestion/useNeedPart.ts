import type { NeedShown } from '../../state/need/needShown.ts';
import { selectNeed } from '../../state/need/selectNeed.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';

/**
 * A part of what Bedarf & Angebot shows. Renders again only when the part changes: a slider that moves
 * must not draw what it does not touch. `select` must return stable objects. Throws outside that view.
 */
export function useNeedPart<Part>(select: (shown: NeedShown) => Part): Part {
  return useAtlasState((state, atlas) => {
    const shown = selectNeed(state, atlas);
    if (shown === null) throw new Error('useNeedPart(): Bedarf & Angebot is not the view');
    return select(shown);
  });
}
