import { lazy, type ReactNode, Suspense } from 'react';
import { Ranking } from '../../features/ranking/Ranking.tsx';
import { SourceLine } from '../../features/sourceLine/SourceLine.tsx';
import { useText } from '../../i18n/useText.ts';
import { useForcedColours } from '../../map/useForcedColours.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import type { Face } from '../../state/viewState.ts';
import { useInBrowser } from '../../ui/inBrowser/useInBrowser.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';

const TrendPanel = lazy(async () => {
  const { TrendPanel: component } = await import('../../features/trendPanel/TrendPanel.tsx');
  return { default: component };
});
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
  // Where the person's own colours replace the map's, the table says most.
  const beside: Face = useForcedColours() ? 'table' : 'ranking';
  return (
    <>
      <Tabs
        label={text('faces.label')}
        selected={face === 'map' ? beside : face}
        onSelect={(id) => void changeView(atlas, { face: id as Face })}
        tabs={[
          {
            id: 'ranking',
            label: text('face.ranking'),
            content: (
              <>
                <Ranking />
                <div className="face-trend">
                  <Lazy>
                    <TrendPanel />
                  </Lazy>
                </div>
              </>
            ),
          },
          {
            id: 'trend',
            label: text('face.trend'),
            content: (
              <Lazy>
                <TrendPanel />
              </Lazy>
            ),
          },
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

/** A part that is fetched when it is shown; the page that comes with the HTML has its words only. */
function Lazy({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const loading = <p className="face-loading">{text('face.loading')}</p>;
  return useInBrowser() ? <Suspense fallback={loading}>{children}</Suspense> : loading;
}
