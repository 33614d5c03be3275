import { useId } from 'react';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { MinutesFiles } from './MinutesFiles.tsx';
import { MinutesKeeping } from './MinutesKeeping.tsx';

/** Where the minutes go: into files, and on the device if a person wants that. */
export function ProtocolSection() {
  const text = usePresentText();
  const titleId = useId();
  return (
    <section className="minutes-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{text('minutes.files')}</h2>
      <MinutesFiles />
      <MinutesKeeping />
    </section>
  );
}
