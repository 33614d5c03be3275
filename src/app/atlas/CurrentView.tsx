import { lazy, Suspense } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ExploreView } from './ExploreView.tsx';

const CompareView = lazy(async () => {
  const { CompareView: component } = await import('../compare/CompareView.tsx');
  return { default: component };
});
const ProfileView = lazy(async () => {
  const { ProfileView: component } = await import('../profile/ProfileView.tsx');
  return { default: component };
});
const NeedView = lazy(async () => {
  const { NeedView: component } = await import('../need/NeedView.tsx');
  return { default: component };
});

/** The view the person is in; all but the first are fetched when they are first opened. */
export function CurrentView() {
  const text = useText();
  const view = useAtlasState((state) => state.view.view);
  if (view === 'explore') return <ExploreView />;
  return (
    <ErrorBoundary key={view} scope="panel">
      <Suspense fallback={<p className="face-loading">{text('announce.loading')}</p>}>
        {view === 'compare' ? <CompareView /> : null}
        {view === 'need' ? <NeedView /> : null}
        {view === 'profile' ? <ProfileView /> : null}
      </Suspense>
    </ErrorBoundary>
  );
}
