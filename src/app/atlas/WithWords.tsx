import type { ReactNode } from 'react';
import type { LazyWords } from '../../i18n/lazyWords.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';

interface WithWordsProps<Key extends string> {
  readonly words: LazyWords<Key>;
  readonly children: ReactNode;
}

/** A view whose words come with it: says that they load, and offers to try again where they do not. */
export function WithWords<Key extends string>({ words, children }: WithWordsProps<Key>) {
  const text = useText();
  const language = useAtlasState((state) => state.view.language);
  const loaded = words.useLoaded(language);
  switch (loaded.state) {
    case 'loading':
      return <p className="face-loading">{text('announce.loading')}</p>;
    case 'failed':
      return (
        <div className="failed" role="alert">
          <p>{text('failed.panel')}</p>
          <Button onPress={loaded.retry}>{text('failed.retry')}</Button>
        </div>
      );
    case 'ready':
      return <words.Provider value={loaded.text}>{children}</words.Provider>;
  }
}
