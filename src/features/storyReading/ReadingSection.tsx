import { type ReactNode, useRef } from 'react';
import type { StoryStep } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { sectionHeading } from './sectionHeading.ts';
import { useNear } from './useNear.ts';

interface ReadingSectionProps {
  readonly step: StoryStep;
  /** The figure with its subtitle and source; asked for when the reader comes near. */
  figure(): ReactNode;
  /** Opens the view of the step, live. */
  onLive(): void;
}

/** One step as a section: headline, figure, text, what the figure shows, and the way to the view itself. */
export function ReadingSection({ step, figure, onLive }: ReadingSectionProps) {
  const text = usePresentText();
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  const isNear = useNear(box);
  const heading = sectionHeading(step.id);
  const headline = format.local(step.headline);
  const words = format.local(step.text);
  return (
    <section ref={box} className="story-section" aria-labelledby={heading}>
      <h2 id={heading} className="story-section-title" tabIndex={-1}>
        {headline}
      </h2>
      {step.view === null ? null : (
        <div className="story-section-view">
          {isNear ? figure() : <p className="story-section-wait">{text('reading.waiting')}</p>}
        </div>
      )}
      {words === '' ? null : <p className="story-section-text">{words}</p>}
      {step.view === null ? null : (
        <div className="story-section-more">
          <Alternative words={format.local(step.alternative)} />
          <Button
            variant="chip"
            aria-label={text('reading.live.of', { headline })}
            onPress={onLive}
          >
            {text('reading.live')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Alternative({ words }: { readonly words: string }) {
  const text = usePresentText();
  if (words === '') return null;
  return (
    <Disclosure title={text('reading.alternative')}>
      <p>{words}</p>
    </Disclosure>
  );
}
