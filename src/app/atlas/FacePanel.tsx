import { lazy, Suspense } from 'react';
import { Ranking } from '../../features/ranking/Ranking.tsx';
import { SourceLine } from '../../features/sourceLine/SourceLine.tsx';
import { TrendPanel } from '../../features/trendPanel/TrendPanel.tsx';
import { useText } from '../../i18n/useText.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import type { Face } from '../../state/viewState.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';

const FigureTable = lazy(async () => {
  const { FigureTable: component } = await import('../../features/figureTable/FigureTable.tsx');
  return { default: component };
});
const DataSheet = lazy(async () => {
  const { DataSheet: component } = await import('../../features/dataSheet/DataSheet.tsx');
  return { default: component };
});

/** What stands beside the map. On a narrow screen these are faces of their own, chosen above it. */
export function FacePanel() {
  const atlas = useAtlas();
  const text = useText();
  const face = useAtlasState((state) => state.view.face);
  return (
    <>
      <Tabs
        label={text('faces.label')}
        selected={face === 'map' ? 'ranking' : face}
        onSelect={(id) => void changeView(atlas, { face: id as Face })}
        tabs={[
          {
            id: 'ranking',
            label: text('face.ranking'),
            content: (
              <>
                <Ranking />
                <TrendPanel />
              </>
            ),
          },
          { id: 'trend', label: text('face.trend'), content: <TrendPanel /> },
          {
            id: 'table',
            label: text('face.table'),
            content: (
              <Lazy>
                <FigureTable />
              </Lazy>
            ),
          },
          {
            id: 'sheet',
            label: text('face.sheet'),
            content: (
              <Lazy>
                <DataSheet />
              </Lazy>
            ),
          },
        ]}
      />
      <SourceLine />
    </>
  );
}

function Lazy({ children }: { readonly children: React.ReactNode }) {
  const text = useText();
  return (
    <Suspense fallback={<p className="face-loading">{text('face.loading')}</p>}>
      {children}
    </Suspense>
  );
}
