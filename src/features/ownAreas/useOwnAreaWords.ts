import { useMemo } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { OwnAreaWords } from './wordOwnArea.ts';

export function useOwnAreaWords(): OwnAreaWords {
  const text = useCompareText();
  const format = useFormat();
  return useMemo(() => ({ text, format }), [text, format]);
}
