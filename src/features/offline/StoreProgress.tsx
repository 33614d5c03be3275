import { useOfflineText } from '../../i18n/offline/offlineWords.ts';
import type { Amount } from '../../offline/offlineState.ts';
import { useSize } from './useSize.ts';

export interface StoreProgressProps {
  readonly done: Amount;
  readonly total: Amount;
  readonly label: string;
}

export function StoreProgress({ done, total, label }: StoreProgressProps) {
  const text = useOfflineText();
  const size = useSize();
  return (
    <div className="offline-progress">
      <progress aria-label={label} value={done.bytes} max={Math.max(1, total.bytes)} />
      <p>{text('offline.progress', { done: size(done.bytes), total: size(total.bytes) })}</p>
    </div>
  );
}
