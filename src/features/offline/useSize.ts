import { useOfflineText } from '../../i18n/offline/offlineWords.ts';

const MEGABYTE = 1_000_000;

/** Bytes as "7,4 MB". */
export function useSize(): (bytes: number) => string {
  const text = useOfflineText();
  return (bytes) => text('offline.size', { megabytes: bytes / MEGABYTE });
}
