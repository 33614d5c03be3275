import { lazy, Suspense } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ExploreView } from './ExploreView.tsx';

const PageView = lazy(async () => {
  const { PageView: component } = await import('./PageView.tsx');
  return { default: component };
});
const CompareView = lazy(async () => {
  const { CompareView: component } = await import('../compare/CompareView.tsx');
  return { default: component };
});
const ProfileView = lazy(async () => {
  const { ProfileView: component } = await import('../profile/ProfileView.tsx');
  return { default: component };
});
const PresentView = lazy(async () => {
  const { PresentView: component } = await import('../present/PresentView.tsx');
  return { default: component };
});
const NeedView = lazy(async () => {
  const { NeedView: component } = await import('../need/NeedView.tsx');
  return { default: component };
});

/** The view the person is in, or a page in its place; all but the first are fetched when they are first opened. */
export function CurrentView() {
  const text = useText();
  const page = useAtlasState((state) => state.view.page);
  const opened = useAtlasState((state) => state.view.view);
  const view = page === null ? opened : 'page';
  if (view === 'explore') return <ExploreView />;
  return (
    <ErrorBoundary key={view} scope="panel">
      <Suspense fallback={<p className="face-loading">{text('announce.loading')}</p>}>
        {view === 'page' ? <PageView /> : null}
        {view === 'compare' ? <CompareView /> : null}
        {view === 'need' ? <NeedView /> : null}
        {view === 'profile' ? <ProfileView /> : null}
        {view === 'present' ? <PresentView /> : null}
      </Suspense>
    </ErrorBoundary>
  );
}
