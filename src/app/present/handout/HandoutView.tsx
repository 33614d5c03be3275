import type { ReactNode } from 'react';
import type { StoryStep } from '../../../domain/story/story.ts';
import { FigureSource, FigureSubtitle } from '../../../features/storyFigure/FigureWords.tsx';
import { HandoutCode } from '../../../features/storyHandout/HandoutCode.tsx';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { viewLink } from '../../../state/url/viewLink.ts';
import { PrintedEmblems } from '../../print/PrintedEmblems.tsx';
import { StoryFigure } from '../figure/StoryFigure.tsx';
import { SheetFoot, type SheetPage } from './SheetFoot.tsx';

interface HandoutViewProps {
  readonly step: StoryStep;
  readonly page: SheetPage;
  readonly headingId: string;
  /** Stands below the figure. */
  readonly children: ReactNode;
}

/** What a sheet has of the view of its step; to be used below the atlas of the step. */
export function HandoutView({ step, page, headingId, children }: HandoutViewProps) {
  const atlas = useAtlas();
  const format = useFormat();
  // The link says the language, so it is found anew when that changes.
  useAtlasState(({ view }) => view);
  return (
    <div className="handout-body">
      <p className="handout-measured">
        <FigureSubtitle />
      </p>
      <figure
        className="handout-figure"
        aria-label={format.local(step.alternative)}
        aria-describedby={headingId}
      >
        <StoryFigure highlight={step.highlight} />
      </figure>
      {children}
      <HandoutCode address={viewLink(atlas, window.location.href)} />
      <PrintedEmblems />
      <SheetFoot page={page}>
        <FigureSource />
      </SheetFoot>
    </div>
  );
}
