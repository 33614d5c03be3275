import { lazy, Suspense } from 'react';
import { usePickerShortcut } from '../../features/indicatorPicker/usePickerShortcut.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import type { ViewState } from '../../state/viewState.ts';
import { LiveRegionProvider } from '../../ui/liveRegion/LiveRegion.tsx';
import { SkipLinks } from '../../ui/skipLinks/SkipLinks.tsx';
import { UpdateWatch } from '../offline/UpdateWatch.tsx';
import { Announcements } from './Announcements.tsx';
import { CurrentView } from './CurrentView.tsx';
import { Dialogs, OpenNote } from './Dialogs.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PageTitle } from './PageTitle.tsx';
import { useScheme } from './useScheme.ts';

const AsideBar = lazy(async () => {
  const { AsideBar: component } = await import('../present/AsideBar.tsx');
  return { default: component };
});

export function Shell() {
  const text = useText();
  const isBare = useAtlasState(({ view }) => isOnStage(view));
  const isPage = useAtlasState(({ view }) => view.page !== null);
  const hasMap = useAtlasState(({ view }) => view.view === 'explore' || view.view === 'need');
  useScheme();
  usePickerShortcut();
  return (
    <LiveRegionProvider>
      <SkipLinks
        label={text('skip.label')}
        links={
          isPage
            ? [{ target: 'page', label: text('skip.page') }]
            : [
                ...(hasMap ? [{ target: 'map', label: text('skip.map') }] : []),
                { target: 'figures', label: text('skip.figures') },
              ]
        }
      />
      {isBare ? null : <Header />}
      <NoticeBar />
      <WayBack />
      <main className="shell-main">
        <CurrentView />
      </main>
      <Footer />
      <Dialogs />
      <OpenNote />
      <UpdateWatch />
      <PageTitle />
      <Announcements />
    </LiveRegionProvider>
  );
}

/** Stage and notes have the screen to themselves. */
function isOnStage({ view, present }: ViewState): boolean {
  return view === 'present' && (present?.mode === 'stage' || present?.mode === 'notes');
}

/** From a live look back to the story that was left for it. */
function WayBack() {
  const isAside = useAtlasState(
    ({ view, session }) => session.aside !== null && view.view !== 'present',
  );
  if (!isAside) return null;
  return (
    <Suspense>
      <AsideBar />
    </Suspense>
  );
}
