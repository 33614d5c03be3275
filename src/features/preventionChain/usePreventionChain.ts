import { useMemo } from 'react';
import type { NamedItem } from '../../domain/model/indicator.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { useAnswerWords } from '../../i18n/need/answers/useAnswerWords.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { NeedShown } from '../../state/need/needShown.ts';
import { type PhaseHeads, phaseHeads } from '../../state/need/phaseHeads.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';

/** What every part of the chain draws and words with. */
export interface ChainContext {
  readonly atlas: Atlas;
  readonly shown: NeedShown;
  readonly words: AnswerWords;
  readonly fields: readonly NamedItem[];
  readonly heads: PhaseHeads;
}

export function usePreventionChain(): ChainContext {
  const atlas = useAtlas();
  const shown = useNeed();
  const words = useAnswerWords(atlas.source.package.maskedBelow);
  const series = useAtlasState((state) => state.dataset.series);
  const { fields } = atlas.source.package.catalogue;
  const { inventory, areaIds } = shown;
  const { period } = shown.need.question;
  const heads = useMemo(
    () => phaseHeads({ package: atlas.source.package, series }, { inventory, areaIds, period }),
    [atlas, series, inventory, areaIds, period],
  );
  return { atlas, shown, words, fields, heads };
}
