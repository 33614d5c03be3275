import type { ProtocolWords } from '../../export/minutes/protocolWords.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useMinutesFormat } from '../../i18n/present/useMinutesFormat.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useMinutesNames } from './useMinutesNames.ts';

/** Words and names of the file that leaves, in the language of the page. */
export function useProtocolWords(): ProtocolWords {
  const text = usePresentText();
  const format = useMinutesFormat();
  const names = useMinutesNames();
  const language = useAtlasState(({ view }) => view.language);
  return {
    language,
    text,
    ...format,
    ...names,
    address(view) {
      const link = new URL(location.href);
      link.hash = view;
      return link.href;
    },
  };
}
