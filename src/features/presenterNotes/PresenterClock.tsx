import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { elapsedText } from './elapsedText.ts';

const TICK_MS = 1000;

interface PresenterClockProps {
  /** When the stage was opened, in milliseconds since 1970. */
  readonly since: number;
  /** Minutes planned up to the end of this step; null where the story plans none. */
  readonly planned: number | null;
}

/** The time, how long it has been, and how long it was meant to be. */
export function PresenterClock({ since, planned }: PresenterClockProps) {
  const text = usePresentText();
  const intl = useIntl();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="presenter-clock">
      <dl>
        <div>
          <dt>{text('notes.clock')}</dt>
          <dd>{intl.formatTime(now, { hour: '2-digit', minute: '2-digit' })}</dd>
        </div>
        <div>
          <dt>{text('notes.elapsed')}</dt>
          <dd>{elapsedText(now - since)}</dd>
        </div>
      </dl>
      {planned === null ? null : (
        <p className="presenter-planned">{text('notes.planned', { minutes: planned })}</p>
      )}
    </div>
  );
}
