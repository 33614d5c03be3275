import { TableTwin, type TwinTable } from '../../charts/figure/TableTwin.tsx';
import { cellAt } from '../../domain/model/column.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import type { DrawnLayer } from './useMapLayer.ts';
import { wordFinding } from './wordFinding.ts';

interface MapTwinProps {
  readonly title: string;
  readonly shown: Shown;
  readonly layer: DrawnLayer;
}

/** The areas of a map with their figures, and with the finding of its layer. */
export function MapTwin({ title, shown, layer }: MapTwinProps) {
  const text = useCompareText();
  const format = useFormat();
  const { base, current, mode } = shown;
  const print = mode === 'difference' ? format.change : format.cell;
  const second = secondColumn(layer);
  const tables = (): readonly TwinTable[] => [
    {
      caption: title,
      columns: [
        text('compareLayers.table.area'),
        text('compareLayers.table.value'),
        ...(second === null ? [] : [text(`compareLayers.table.${second}`)]),
      ],
      rows: base.areas.map(({ id, name }, area) => ({
        id,
        name,
        cells: [
          print(cellAt(current, area), base.indicator),
          ...(layer.kind === 'smoothed'
            ? [format.cell(cellAt(layer.shown.current, area), base.indicator)]
            : []),
          ...(layer.kind === 'categories'
            ? [wordFinding(text, layer.layer.id, layer.layer.findings[area] ?? null)]
            : []),
        ],
      })),
    },
  ];
  return <TableTwin title={text('compareLayers.table')} tables={tables} />;
}

function secondColumn(layer: DrawnLayer): 'smoothed' | 'finding' | null {
  if (layer.kind === 'smoothed') return 'smoothed';
  return layer.kind === 'categories' ? 'finding' : null;
}
