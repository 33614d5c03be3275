import { useMemo } from 'react';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import { useFormat } from '../useFormat.ts';
import { useProfileText } from './profileWords.ts';
import type { SentenceWords } from './sentenceWords.ts';

/** What sentences of a Steckbrief are worded with; stable while package and language are. */
export function useSentenceWords({
  catalogue,
  areas,
}: Pick<AtlasPackage, 'catalogue' | 'areas'>): SentenceWords {
  const text = useProfileText();
  const format = useFormat();
  return useMemo(() => {
    const indicators = new Map(catalogue.indicators.map((one) => [one.id, one]));
    const names = new Map(areas.map(({ id, name }) => [id, name]));
    return {
      text,
      format,
      indicator(id) {
        const found = indicators.get(id);
        if (found === undefined) throw new RangeError(`no indicator "${id}"`);
        return found;
      },
      areaName: (id) => names.get(id) ?? id,
    };
  }, [text, format, catalogue, areas]);
}
