import { lazy, Suspense } from 'react';
import type { AreaId } from '../../../domain/model/ids.ts';
import { ShortTable } from '../../../features/figureTable/ShortTable.tsx';
import { ShortRanking } from '../../../features/ranking/ShortRanking.tsx';
import { LocatorInset } from '../../../features/storyFigure/LocatorInset.tsx';
import { StillMapFigure } from '../../../features/storyFigure/StillMapFigure.tsx';
import { StillTrend } from '../../../features/trendPanel/StillTrend.tsx';
import { useAtlasState } from '../../../state/react/useAtlas.ts';
import type { ViewState } from '../../../state/viewState.ts';
import './storyFigure.css';

const NeedFigure = lazy(async () => ({ default: (await import('./NeedFigure.tsx')).NeedFigure }));

const CompareFigure = lazy(async () => ({
  default: (await import('./CompareFigure.tsx')).CompareFigure,
}));
const ProfileFigure = lazy(async () => ({
  default: (await import('./ProfileFigure.tsx')).ProfileFigure,
}));

interface StoryFigureProps {
  /** The area in the spotlight. */
  readonly highlight: AreaId | null;
  /** The area that the audience guessed, on a map. */
  readonly picked?: AreaId | null;
  /** An area of the map was clicked; there is another way for the keyboard. */
  onPick?(area: AreaId): void;
}

/**
 * The view of the nearest atlas as it is told to others: one figure that fills its box, with what is
 * needed to read it and nothing to set.
 */
export function StoryFigure(props: StoryFigureProps) {
  const view = useAtlasState((state) => state.view);
  switch (view.view) {
    case 'need':
      return (
        <Suspense>
          <NeedFigure highlight={props.highlight} />
        </Suspense>
      );
    case 'compare':
      return (
        <Suspense>
          <CompareFigure highlight={props.highlight} />
        </Suspense>
      );
    case 'profile':
      return (
        <Suspense>
          <ProfileFigure />
        </Suspense>
      );
  }
  return (
    <div className="story-figure" data-face={faceOf(view)}>
      <ExploreFigure {...props} view={view} />
    </div>
  );
}

function ExploreFigure(props: StoryFigureProps & { readonly view: ViewState }) {
  const { view, highlight } = props;
  switch (faceOf(view)) {
    case 'trend':
      return (
        <>
          <StillTrend highlight={highlight} />
          <LocatorInset areas={view.areas} />
        </>
      );
    case 'ranking':
      return (
        <>
          <ShortRanking highlight={highlight} />
          <LocatorInset areas={highlight === null ? view.areas : [highlight]} />
        </>
      );
    case 'table':
      return <ShortTable />;
    default:
      return <StillMapFigure {...props} />;
  }
}

function faceOf({ face }: ViewState): 'map' | 'trend' | 'ranking' | 'table' {
  return face === 'sheet' ? 'map' : face;
}
