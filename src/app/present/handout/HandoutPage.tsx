import { useMemo, useRef, useState } from 'react';
import type { Story } from '../../../domain/story/story.ts';
import { HandoutBar } from '../../../features/storyHandout/HandoutBar.tsx';
import { FIRST_HANDOUT_OPTIONS } from '../../../features/storyHandout/handoutOptions.ts';
import { useSettledFigures } from '../../../features/storyHandout/useSettledFigures.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { changeView } from '../../../state/actions/changeView.ts';
import { changePresent } from '../../../state/present/presentActions.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { printWithPictures } from '../../print/PrintedEmblems.tsx';
import { OpenStory } from '../OpenStory.tsx';
import { HandoutSheet } from './HandoutSheet.tsx';
import './handout.css';

/** The story that is open on paper: stands on the screen as it will be printed. */
export function HandoutPage() {
  return <OpenStory>{(story) => <Handout story={story} />}</OpenStory>;
}

function Handout({ story }: { readonly story: Story }) {
  const atlas = useAtlas();
  const text = usePresentText();
  const language = useAtlasState(({ view }) => view.language);
  const [options, setOptions] = useState(FIRST_HANDOUT_OPTIONS);
  const pages = useRef<HTMLElement>(null);
  const isReady = useSettledFigures(pages);
  const printedOn = useMemo(() => new Date(), []);
  const count = story.steps.length;
  return (
    <div className="handout" data-complete={isReady}>
      <HandoutBar
        pages={count}
        isReady={isReady}
        options={options}
        onOptions={setOptions}
        language={language}
        onLanguage={(next) => void changeView(atlas, { language: next })}
        onPrint={() => void printWithPictures('.handout')}
        onBack={() => void changePresent(atlas, { mode: 'overview' })}
      />
      <section
        ref={pages}
        id="figures"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: sheets wider than the screen scroll
        tabIndex={0}
        aria-label={text('handout.pages')}
        className="handout-pages"
      >
        {story.steps.map((step, place) => (
          <HandoutSheet
            key={step.id}
            story={story}
            step={step}
            page={{ number: place + 1, count, printedOn }}
            options={options}
          />
        ))}
      </section>
    </div>
  );
}
