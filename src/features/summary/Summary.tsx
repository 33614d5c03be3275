import { useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { AboutSummary } from './AboutSummary.tsx';
import { useSentences } from './useSentences.ts';
import { useStillBelow } from './useStillBelow.ts';

/** Sentences made from the figures on the screen: what it says, for everyone, map or no map. */
export function Summary({ id }: { readonly id: string }) {
  const text = useText();
  const sentences = useSentences();
  const section = useRef<HTMLElement>(null);
  useStillBelow(section);
  return (
    <section ref={section} className="summary" aria-label={text('summary.label')}>
      <p id={id} className="summary-text">
        {sentences.join(' ')}
      </p>
      <p className="summary-note">
        {text('summary.generated')}
        <AboutSummary />
      </p>
    </section>
  );
}
