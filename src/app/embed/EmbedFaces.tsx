import { lazy, type ReactNode, Suspense } from 'react';
import { RankingTable } from '../../features/ranking/RankingTable.tsx';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { type EmbedFace, firstFace } from '../../state/embed/embedOptions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useInBrowser } from '../../ui/inBrowser/useInBrowser.ts';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import { EmbedBoundary } from './EmbedBoundary.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import { useEmbedOptions } from './useEmbedOptions.ts';

const EmbedTrend = lazy(async () => {
  const { EmbedTrend: component } = await import('./EmbedTrend.tsx');
  return { default: component };
});
const EmbedTable = lazy(async () => {
  const { EmbedTable: component } = await import('./EmbedTable.tsx');
  return { default: component };
});

/** The faces as tabs, or the only one by itself. */
export function EmbedFaces({ describedBy }: { readonly describedBy: string }) {
  const atlas = useAtlas();
  const text = useText();
  const options = useEmbedOptions();
  const { faces } = options;
  const current = useAtlasState(({ view }) => firstFace(options, view.face));
  const contentOf = (face: EmbedFace) => <FaceContent face={face} describedBy={describedBy} />;
  return (
    <div className="embed-faces">
      {faces.length === 1 ? (
        contentOf(current)
      ) : (
        <Tabs
          label={text('faces.label')}
          selected={current}
          onSelect={(face) => void changeView(atlas, { face: face as EmbedFace })}
          tabs={faces.map((face) => ({
            id: face,
            label: text(`face.${face}`),
            content: contentOf(face),
          }))}
        />
      )}
      {faces.includes('ranking') || faces.includes('table') ? null : <AllValues />}
    </div>
  );
}

function FaceContent(props: { readonly face: EmbedFace; readonly describedBy: string }) {
  const { interaction, controls } = useEmbedOptions();
  const selects = interaction === 'interactive' && controls.includes('areas');
  switch (props.face) {
    case 'map':
      return <EmbedMap describedBy={props.describedBy} />;
    case 'ranking':
      return <RankingTable selects={selects} />;
    case 'trend':
      return (
        <Lazy>
          <EmbedTrend />
        </Lazy>
      );
    case 'table':
      return (
        <Lazy>
          <EmbedTable />
        </Lazy>
      );
  }
}

/** A picture alone would leave out who cannot see it, so its figures are always within reach. */
function AllValues() {
  const text = useEmbedText();
  return (
    <details className="embed-values">
      <summary>{text('embed.asTable')}</summary>
      <RankingTable selects={false} />
    </details>
  );
}

/** A face that is fetched when it is shown. */
function Lazy({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const loading = <p className="embed-loading">{text('face.loading')}</p>;
  if (!useInBrowser()) return loading;
  return (
    <EmbedBoundary>
      <Suspense fallback={loading}>{children}</Suspense>
    </EmbedBoundary>
  );
}
