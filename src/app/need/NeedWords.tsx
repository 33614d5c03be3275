import type { ReactNode } from 'react';
import { useNeedCatalogue } from '../../i18n/need/useNeedCatalogue.ts';
import { NeedTextProvider } from '../../i18n/need/useNeedText.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Notice } from '../../ui/notice/Notice.tsx';

/** Fetches the words of Bedarf & Angebot and puts them around the view. */
export function NeedWords({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const language = useAtlasState((state) => state.view.language);
  const loaded = useNeedCatalogue(language);
  if (loaded.state === 'ready') {
    return <NeedTextProvider value={loaded.text}>{children}</NeedTextProvider>;
  }
  if (loaded.state === 'loading') return <p className="face-loading">{text('announce.loading')}</p>;
  return (
    <Notice tone="error" action={{ label: text('failed.retry'), onPress: loaded.retry }}>
      {text('failed.panel')}
    </Notice>
  );
}
