import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { AtlasPackage } from '../domain/model/dataset.ts';
import { useProfileText } from '../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../i18n/profile/useSentenceWords.ts';
import type { ProfileFigureContext } from './profileFigure.ts';

/** The words of a Steckbrief for its reports; those of exports alone come when one is asked for. */
export function useProfileFigureWords(
  atlas: AtlasPackage,
): Pick<ProfileFigureContext, 'words' | 'language' | 'atlas'> {
  const text = useProfileText();
  const sentences = useSentenceWords(atlas);
  const language = useIntl().locale.startsWith('en') ? 'en' : 'de';
  return useMemo(
    () => ({ atlas, language, words: { ...sentences, text } }),
    [atlas, language, sentences, text],
  );
}
