import { useEffect, useState } from 'react';
import { offlineWords, useOfflineText } from '../../i18n/offline/offlineWords.ts';
import { pageBrowser } from '../../offline/offlineBrowser.ts';
import { type UpdateState, type UpdateWatch, watchUpdates } from '../../offline/watchUpdates.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { ownWork } from './ownWork.ts';
import './updateBar.css';

/** Says that a stored atlas has a newer version; nothing is taken over before the person asks. */
export function UpdateBar() {
  const language = useAtlasState((state) => state.view.language);
  const loaded = offlineWords.useLoaded(language);
  const [state, setState] = useState<UpdateState>('none');
  const [watch, setWatch] = useState<UpdateWatch | null>(null);
  useEffect(() => {
    const started = watchUpdates(pageBrowser(), setState);
    setWatch(started);
    return started.stop;
  }, []);
  if (state === 'none' || watch === null || loaded.state !== 'ready') return null;
  return (
    <offlineWords.Provider value={loaded.text}>
      <UpdateNotice
        state={state}
        takeOver={() => void watch.takeOver().then(reload)}
        later={() => setState('none')}
      />
    </offlineWords.Provider>
  );
}

export interface UpdateNoticeProps {
  readonly state: Exclude<UpdateState, 'none'>;
  takeOver(): void;
  later(): void;
}

/** The view comes back by its link; what is only in this window does not, and is named first. */
export function UpdateNotice({ state, takeOver, later }: UpdateNoticeProps) {
  const text = useOfflineText();
  const workspace = useAtlasState((whole) => whole.workspace);
  const [isWarned, setIsWarned] = useState(false);
  const work = ownWork(workspace);
  const take = () => (work.length > 0 && !isWarned ? setIsWarned(true) : takeOver());
  const kinds = work.map(({ kind, count }) => text(`offline.work.${kind}`, { count })).join(', ');
  const isWaiting = state === 'waiting';
  return (
    <div className="offline-update">
      <Notice tone={isWarned ? 'warning' : 'info'}>
        <p>{text(isWaiting ? 'offline.update.waiting' : 'offline.update.elsewhere')}</p>
        {isWarned ? <p>{text('offline.update.ownWork', { kinds })}</p> : null}
        <div className="offline-update-actions">
          <Button variant="primary" onPress={isWaiting || work.length > 0 ? take : reload}>
            {text(isWarned ? 'offline.update.anyway' : actionOf(state))}
          </Button>
          <Button variant="quiet" onPress={later}>
            {text('offline.update.later')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

function actionOf(state: UpdateNoticeProps['state']) {
  return state === 'waiting' ? 'offline.update.take' : 'offline.update.reload';
}

/** The address holds the view, so the same one opens again. */
function reload(): void {
  location.reload();
}
