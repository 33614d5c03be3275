import type { ReactNode } from 'react';
import { useNeedCatalogue } from '../../i18n/need/useNeedCatalogue.ts';
import { NeedTextProvider } from '../../i18n/need/useNeedText.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';

/** The words of Bedarf & Angebot around whatever speaks them; says that they load, or do not. */
export function NeedWords({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const language = useAtlasState((state) => state.view.language);
  const words = useNeedCatalogue(language);
  switch (words.state) {
    case 'loading':
      return <p className="face-loading">{text('announce.loading')}</p>;
    case 'failed':
      return (
        <div className="failed" role="alert">
          <p>{text('failed.panel')}</p>
          <Button onPress={words.retry}>{text('failed.retry')}</Button>
        </div>
      );
    case 'ready':
      return <NeedTextProvider value={words.text}>{children}</NeedTextProvider>;
  }
}
