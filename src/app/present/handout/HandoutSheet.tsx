import { useRef } from 'react';
import type { Story, StoryStep } from '../../../domain/story/story.ts';
import type { HandoutOptions } from '../../../features/storyHandout/handoutOptions.ts';
import { useFittedSheet } from '../../../features/storyHandout/useFittedSheet.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { PrintedEmblems } from '../../print/PrintedEmblems.tsx';
import { StepAtlas } from '../figure/StepAtlas.tsx';
import { HandoutView } from './HandoutView.tsx';
import { SheetFoot, type SheetPage } from './SheetFoot.tsx';

interface HandoutSheetProps {
  readonly story: Story;
  readonly step: StoryStep;
  readonly page: SheetPage;
  readonly options: HandoutOptions;
}

/** One step on one sheet: what is said, the figure, and how to get to the view itself. */
export function HandoutSheet({ story, step, page, options }: HandoutSheetProps) {
  const text = usePresentText();
  const format = useFormat();
  const sheet = useRef<HTMLElement>(null);
  const words = <SheetWords step={step} options={options} />;
  const title = format.local(story.title);
  const heading = `handout-${step.id}`;
  const fit = useFittedSheet(sheet, JSON.stringify([step, options, title]));
  return (
    <section ref={sheet} className="handout-page" data-fit={fit} aria-labelledby={heading}>
      <div className="handout-running">
        <p>{title}</p>
        <p>{text('handout.page', { page: page.number, count: page.count })}</p>
      </div>
      {page.number === 1 ? <Title story={story} /> : null}
      <h2 id={heading}>{format.local(step.headline)}</h2>
      {step.view === null ? (
        <div className="handout-body">
          {words}
          <PrintedEmblems />
          <SheetFoot page={page} />
        </div>
      ) : (
        <StepAtlas fragment={step.view} waiting={words}>
          <HandoutView step={step} page={page} headingId={heading}>
            {words}
          </HandoutView>
        </StepAtlas>
      )}
    </section>
  );
}

function Title({ story }: { readonly story: Story }) {
  const format = useFormat();
  return (
    <header className="handout-title">
      <h1 id="view-title" tabIndex={-1}>
        {format.local(story.title)}
      </h1>
      <p>{format.local(story.summary)}</p>
    </header>
  );
}

function SheetWords({ step, options }: Pick<HandoutSheetProps, 'step' | 'options'>) {
  const text = usePresentText();
  const format = useFormat();
  const said = format.local(step.text);
  const more = [
    { shows: options.hasAlternatives, title: 'handout.alternative', own: step.alternative },
    { shows: options.hasNotes, title: 'handout.note', own: step.note },
  ] as const;
  return (
    <>
      {said === '' ? null : <p className="handout-text">{said}</p>}
      {more.map(({ shows, title, own }) =>
        shows && format.local(own) !== '' ? (
          <section key={title} className="handout-more">
            <h3>{text(title)}</h3>
            <p>{format.local(own)}</p>
          </section>
        ) : null,
      )}
    </>
  );
}
