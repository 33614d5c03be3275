import { useNeedCatalogue } from '../../i18n/need/useNeedCatalogue.ts';
import { NeedTextProvider } from '../../i18n/need/useNeedText.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { AwaitedCoverage } from './AwaitedCoverage.tsx';
import { NeedPage } from './NeedPage.tsx';

/** Bedarf & Angebot: where need is high and coverage low, and how sure that is. */
export function NeedView() {
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
      return (
        <NeedTextProvider value={words.text}>
          <AwaitedCoverage>
            <NeedPage />
          </AwaitedCoverage>
        </NeedTextProvider>
      );
  }
}
