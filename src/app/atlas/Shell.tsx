import { usePickerShortcut } from '../../features/indicatorPicker/usePickerShortcut.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { LiveRegionProvider } from '../../ui/liveRegion/LiveRegion.tsx';
import { SkipLinks } from '../../ui/skipLinks/SkipLinks.tsx';
import { Announcements } from './Announcements.tsx';
import { CurrentView } from './CurrentView.tsx';
import { Dialogs, OpenNote } from './Dialogs.tsx';
import { Header } from './Header.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PageTitle } from './PageTitle.tsx';
import { useScheme } from './useScheme.ts';

export function Shell() {
  const text = useText();
  const hasMap = useAtlasState(({ view }) => view.view === 'explore' || view.view === 'need');
  useScheme();
  usePickerShortcut();
  return (
    <LiveRegionProvider>
      <SkipLinks
        label={text('skip.label')}
        links={[
          ...(hasMap ? [{ target: 'map', label: text('skip.map') }] : []),
          { target: 'figures', label: text('skip.figures') },
        ]}
      />
      <Header />
      <NoticeBar />
      <main className="shell-main">
        <CurrentView />
      </main>
      <Dialogs />
      <OpenNote />
      <PageTitle />
      <Announcements />
    </LiveRegionProvider>
  );
}
