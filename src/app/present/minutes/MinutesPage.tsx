import { useEffect, useState } from 'react';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { takeShownSteps } from '../../../state/present/minutesActions.ts';
import { minutesKeeperOf } from '../../../state/present/minutesKeeper.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import { MinutesSheet } from './MinutesSheet.tsx';

/** Counting votes and writing the minutes of an event, begun with what the device has kept of them. */
export function MinutesPage() {
  const atlas = useAtlas();
  const text = usePresentText();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    // Not before: what is entered meanwhile would stand in the way of what was kept.
    void minutesKeeperOf(atlas)
      .restore()
      .then(() => {
        takeShownSteps(atlas);
        setReady(true);
      });
  }, [atlas]);
  if (!isReady) return <p className="face-loading">{text('minutes.loading')}</p>;
  return <MinutesSheet />;
}
