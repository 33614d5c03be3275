import { useMemo } from 'react';
import type { ScatterTableProps } from '../../charts/scatter/ScatterTable.tsx';
import type { ScatterSizes } from '../../charts/scatter/scatterModel.ts';
import { scatterTwin } from '../../charts/scatter/scatterTwin.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import type { PairTrend } from './pairTrend.ts';
import type { PairArea } from './scatterAreas.ts';

export interface PairWords {
  readonly title: string;
  readonly sizes: ScatterSizes;
  readonly table: ScatterTableProps;
  /** The sentence of one area. */
  describe(id: string): string;
}

/** Everything the chart says of areas: heading, the sentence of each, the table behind the picture. */
export function usePairTable(
  areas: readonly PairArea[],
  [across, up]: readonly [IndicatorFigures, IndicatorFigures],
  trend: PairTrend | null,
): PairWords {
  const text = useCompareText();
  const format = useFormat();
  const words = useMeasureWords();
  const { size } = useCompare();
  return useMemo(() => {
    const [acrossName, upName] = [across, up].map(words.name);
    const sizeName = size === null ? '' : format.local(size.indicator.name);
    const sizeOf = (cell: Cell) => (size === null ? '' : format.cell(cell, size.indicator));
    const byId = new Map(areas.map((area) => [area.id, area]));
    const outliers = new Map(trend?.outliers.map(({ id, residual }) => [id, residual]));
    const names = { across: acrossName ?? '', up: upName ?? '' };
    const table: ScatterTableProps = {
      title: text('compareScatter.table'),
      caption: text('compareScatter.title', names),
      columns: [
        text('compareScatter.column.area'),
        names.across,
        names.up,
        ...(size === null ? [] : [sizeName]),
      ],
      rows: () =>
        scatterTwin(
          areas.map((area) => ({ ...area, size: area.people })),
          {
            formatX: (cell) => words.cell(cell, across),
            formatY: (cell) => words.cell(cell, up),
            formatSize: sizeOf,
          },
        ).map((row) => (size === null ? { ...row, cells: row.cells.slice(0, 2) } : row)),
    };
    return {
      title: text('compareScatter.title', names),
      sizes: {
        title: sizeName,
        format: (value) => format.number(value, size?.indicator.decimals ?? 0),
      },
      table,
      describe(id) {
        const area = byId.get(id);
        if (area === undefined) return '';
        const residual = outliers.get(id) ?? 0;
        return text('compareScatter.describe', {
          area: area.name,
          ...names,
          acrossValue: words.cell(area.x, across),
          upValue: words.cell(area.y, up),
          sized: String(size !== null),
          sizeName,
          size: sizeOf(area.people),
          place: residual === 0 ? 'near' : residual > 0 ? 'above' : 'below',
        });
      },
    };
  }, [areas, across, up, trend, size, text, format, words]);
}
