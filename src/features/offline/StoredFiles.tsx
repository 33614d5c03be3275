import { useOfflineText } from '../../i18n/offline/offlineWords.ts';
import type { OfflineState } from '../../offline/offlineState.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { useSize } from './useSize.ts';

export interface StoredFilesProps {
  readonly state: Extract<OfflineState, { status: 'ready' }>;
  remove(): Promise<void>;
}

/** All is there: what was found by looking, and the way to take it off again. */
export function StoredFiles({ state, remove }: StoredFilesProps) {
  const text = useOfflineText();
  const size = useSize();
  const { total, different } = state;
  return (
    <>
      <p className="offline-ready">
        {text('offline.ready')} <span aria-hidden="true">{text('offline.ready.mark')}</span>
      </p>
      <p>{text('offline.ready.checked', { files: total.files, size: size(total.bytes) })}</p>
      {different.length === 0 ? null : (
        <Notice tone="warning">
          {text('offline.different', {
            count: different.length,
            names: different.map(({ url }) => url).join(', '),
          })}
        </Notice>
      )}
      <p className="offline-remark">{text('offline.ready.advice')}</p>
      <Button onPress={() => void remove()}>{text('offline.remove')}</Button>
    </>
  );
}
