import { useMemo } from 'react';
import { cellAt } from '../../../../domain/model/column.ts';
import type { AreaId } from '../../../../domain/model/ids.ts';
import {
  type GuessCandidate,
  type GuessExtreme,
  guessCandidates,
  guessExtreme,
} from '../../../../domain/story/guessArea.ts';
import { useAtlas, useAtlasState } from '../../../../state/react/useAtlas.ts';
import type { Shown } from '../../../../state/selectors/shown.ts';

export interface AreaQuestion {
  readonly shown: Shown;
  readonly candidates: readonly GuessCandidate[];
  /** The candidates by name. */
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  readonly extreme: GuessExtreme;
}

/** Among which areas of the nearest atlas's view the audience looks for which one. */
export function useAreaQuestion(highlight: AreaId | null): AreaQuestion {
  const atlas = useAtlas();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  return useMemo(() => {
    const { base, current, view } = shown;
    const candidates = guessCandidates(base.areaIds, view.areas).map((id) => ({
      id,
      cell: cellAt(current, base.areaIds.indexOf(id)),
    }));
    const collator = new Intl.Collator(view.language);
    const areas = base.areas
      .filter(({ id }) => candidates.some((one) => one.id === id))
      .map(({ id, name }) => ({ id, name }))
      .toSorted((one, other) => collator.compare(one.name, other.name));
    return { shown, candidates, areas, extreme: guessExtreme(candidates, highlight) };
  }, [shown, highlight]);
}
