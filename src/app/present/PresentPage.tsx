import { type ComponentType, lazy, Suspense } from 'react';
import { useText } from '../../i18n/useText.ts';
import type { PresentMode } from '../../state/present/presentView.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';

/** What is done with stories; each comes with its own script. */
const PAGES: Readonly<Partial<Record<PresentMode, ComponentType>>> = {
  overview: lazy(async () => ({
    default: (await import('./overview/OverviewPage.tsx')).OverviewPage,
  })),
  edit: lazy(async () => ({ default: (await import('./edit/EditPage.tsx')).EditPage })),
  minutes: lazy(async () => ({
    default: (await import('./minutes/MinutesPage.tsx')).MinutesPage,
  })),
  notes: lazy(async () => ({ default: (await import('./notes/NotesPage.tsx')).NotesPage })),
  read: lazy(async () => ({ default: (await import('./read/ReadPage.tsx')).ReadPage })),
  handout: lazy(async () => ({
    default: (await import('./handout/HandoutPage.tsx')).HandoutPage,
  })),
  stage: lazy(async () => ({ default: (await import('./stage/StagePage.tsx')).StagePage })),
};

/** The stories of the package and of the device, or what is done with one of them. */
export function PresentPage() {
  const text = useText();
  const mode = useAtlasState(({ view }) => view.present?.mode ?? 'overview');
  const Page = PAGES[mode];
  if (Page === undefined) return null;
  return (
    <Suspense fallback={<p className="face-loading">{text('announce.loading')}</p>}>
      <Page />
    </Suspense>
  );
}
