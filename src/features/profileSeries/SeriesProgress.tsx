import type { FileRunState } from '../../export/profile/writing/useFileRun.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';

/** How far the run is, and how it ended; said politely. */
export function SeriesProgress({ state }: { readonly state: FileRunState }) {
  const text = useProfileText();
  const isRunning = state.kind === 'running';
  return (
    <div className="profile-series-progress">
      {isRunning ? (
        <progress value={state.done} max={state.total} aria-label={text('profileSeries.dialog')} />
      ) : null}
      <p role="status">{wordState(state, text)}</p>
    </div>
  );
}

function wordState(state: FileRunState, text: ReturnType<typeof useProfileText>): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running':
      return state.done === state.total
        ? text('profileSeries.writing')
        : text('profileSeries.progress', { done: state.done, total: state.total });
    case 'done':
      return text('profileSeries.done', { file: state.file });
    case 'cancelled':
      return text('profileSeries.cancelled');
    case 'failed':
      return text('profileSeries.failed');
    case 'not_loaded':
      return text('profileSeries.failed.loading');
  }
}
