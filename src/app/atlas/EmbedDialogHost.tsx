import { useMemo } from 'react';
import { useReportWords } from '../../export/useReportWords.ts';
import { EmbedDialog } from '../../features/embedDialog/EmbedDialog.tsx';
import type { EmbedDialogProps } from '../../features/embedDialog/embedDialogProps.ts';
import { tableModelOf } from '../../features/figureTable/tableModel.ts';
import { useMapModel } from '../../features/mapPanel/useMapModel.ts';
import { embedDialogWords } from '../../i18n/embed/embedDialogWords.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { WithWords } from './WithWords.tsx';

/** The dialog for embedding, with what each face of the figure would be as a file. */
export function EmbedDialogHost() {
  const reportOf = useReports();
  return (
    <WithWords words={embedDialogWords}>
      <EmbedDialog reportOf={reportOf} />
    </WithWords>
  );
}

function useReports(): EmbedDialogProps['reportOf'] {
  const atlas = useAtlas();
  const words = useReportWords();
  const model = useMapModel();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const table = useMemo(
    () => tableModelOf(shown, atlas.source.package.areas),
    [shown, atlas.source.package],
  );
  return async (face, exportText) => {
    const all = { ...words, exportText, page: location.href };
    switch (face) {
      case 'map': {
        const { mapReport } = await import('../../features/mapPanel/mapReport.tsx');
        const { camera } = atlas.store.getState().session;
        return mapReport(atlas, { model, camera, texture: 'colour' }, all);
      }
      case 'ranking': {
        const { rankingReport } = await import('../../features/ranking/rankingReport.ts');
        return rankingReport(atlas, all);
      }
      case 'trend': {
        const { trendReport } = await import('../../features/trendPanel/trendReport.tsx');
        return trendReport(atlas, all);
      }
      case 'table': {
        const { tableReport } = await import('../../features/figureTable/tableReport.ts');
        return tableReport(atlas, { model: table, rows: table.rows }, all);
      }
    }
  };
}
