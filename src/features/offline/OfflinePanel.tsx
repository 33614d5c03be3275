import { useEffect } from 'react';
import { useStore } from 'zustand';
import { offlineWords, useOfflineText } from '../../i18n/offline/offlineWords.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { FolderSection } from './FolderSection.tsx';
import { offlineOf } from './offlineOf.ts';
import { StoreSection } from './StoreSection.tsx';
import './offline.css';

/** Keeps the atlas on the device for a place without a network, or packs it to be taken along. */
export function OfflinePanel() {
  const text = useText();
  const language = useAtlasState((state) => state.view.language);
  const loaded = offlineWords.useLoaded(language);
  switch (loaded.state) {
    case 'loading':
      return <p role="status">{text('announce.loading')}</p>;
    case 'failed':
      return (
        <div role="alert">
          <p>{text('failed.panel')}</p>
          <Button onPress={loaded.retry}>{text('failed.retry')}</Button>
        </div>
      );
    case 'ready':
      return (
        <offlineWords.Provider value={loaded.text}>
          <Sections />
        </offlineWords.Provider>
      );
  }
}

function Sections() {
  const text = useOfflineText();
  const keeper = offlineOf(useAtlas());
  const state = useStore(keeper.state);
  useEffect(() => {
    // What is under way is not looked at from outside: it would seem unfinished.
    const { status } = keeper.state.getState();
    if (status !== 'saving' && status !== 'deleting') void keeper.look();
  }, [keeper]);
  return (
    <div className="offline">
      <p>{text('offline.intro')}</p>
      <StoreSection state={state} keeper={keeper} />
      <FolderSection />
    </div>
  );
}
