import { useOfflineText } from '../../i18n/offline/offlineWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { StoreProgress } from './StoreProgress.tsx';
import { useFolder } from './useFolder.ts';

/** Everything in one archive, to be run from anywhere. */
export function FolderSection() {
  const text = useOfflineText();
  const { state, pack, cancel } = useFolder();
  return (
    <section className="offline-section">
      <h3>{text('offline.folder')}</h3>
      <p>{text('offline.folder.what')}</p>
      {state.status === 'packing' ? (
        <>
          <StoreProgress {...state} label={text('offline.folder.packing')} />
          <Button onPress={cancel}>{text('offline.folder.cancel')}</Button>
        </>
      ) : (
        <Button onPress={() => void pack()}>{text('offline.folder.pack')}</Button>
      )}
      {state.status === 'done' ? (
        <Notice tone="success">{text('offline.folder.done')}</Notice>
      ) : null}
      {state.status === 'failed' ? (
        <Notice tone="error">{text('offline.folder.failed')}</Notice>
      ) : null}
    </section>
  );
}
