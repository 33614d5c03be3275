import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { describeProblem } from '../../../i18n/problems/describeProblem.ts';
import { AtlasProvider } from '../../../state/react/useAtlas.ts';
import { useStep } from '../../../state/react/useStep.ts';

interface StepAtlasProps {
  /** The view of the step as in a link, without `#`. */
  readonly fragment: string;
  /** Below the words that say that the figure loads or fails. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/** Draws its children from an atlas of their own that begins with the view of a step. */
export function StepAtlas({ fragment, waiting, children }: StepAtlasProps) {
  const text = usePresentText();
  const intl = useIntl();
  const opened = useStep(fragment);
  switch (opened.state) {
    case 'loading':
      return (
        <>
          <p className="story-waiting">{text('storyFigure.loading')}</p>
          {waiting}
        </>
      );
    case 'failed':
      return (
        <>
          <p className="story-waiting" role="alert">
            {text('storyFigure.failed', {
              problem: opened.problems
                .slice(0, 1)
                .map((problem) => describeProblem(intl, problem))
                .join(''),
            })}
          </p>
          {waiting}
        </>
      );
    case 'ready':
      return <AtlasProvider value={opened.atlas}>{children}</AtlasProvider>;
  }
}
