import { memo, useMemo } from 'react';
import { ScatterChart } from '../../charts/scatter/ScatterChart.tsx';
import { isRange, type ScatterPoint } from '../../charts/scatter/scatterModel.ts';
import { scatterPoints } from '../../charts/scatter/scatterTwin.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { PairDownload } from './PairDownload.tsx';
import { drawnTrend, type PairTrend } from './pairTrend.ts';
import type { PairArea } from './scatterAreas.ts';
import { useHighlighted } from './useHighlighted.ts';
import { usePairAxes } from './usePairAxes.ts';
import { usePairTable } from './usePairTable.ts';
import { usePicking } from './usePicking.ts';

/** Drawn anew only when something in it has changed; the view around it renders more often. */
const CalmChart = memo(ScatterChart);
const HEIGHT = 440;

interface PairChartProps {
  /** All of the table, and those of them with a point. */
  readonly areas: readonly PairArea[];
  readonly drawn: readonly PairArea[];
  readonly pair: readonly [IndicatorFigures, IndicatorFigures];
  readonly trend: PairTrend | null;
}

/** All areas as circles by two figures, with the city's lines and the compared places by name. */
export function PairChart({ areas, drawn, pair, trend }: PairChartProps) {
  const text = useCompareText();
  const { size } = useCompare();
  const highlighted = useHighlighted();
  const picking = usePicking();
  const axes = usePairAxes(pair);
  const words = usePairTable(areas, pair, trend);
  const points = useMemo(() => scatterPoints(drawn), [drawn]);
  const labelled = useMemo(() => labelledFirst(points, trend), [points, trend]);
  const line = useMemo(
    () => (trend === null ? null : drawnTrend(trend, points, text('compareScatter.trend.label'))),
    [trend, points, text],
  );
  const { describe, table, sizes, title } = words;
  const summary = useSummary(areas, points, axes.city, pair);
  const chart = {
    points,
    x: axes.x,
    y: axes.y,
    labelled,
    trend: line,
    sizes: size === null ? null : sizes,
  };
  return (
    <>
      <PairDownload areas={areas} pair={pair} trend={trend} summary={summary} chart={chart} />
      <CalmChart
        title={title}
        summary={summary}
        help={text('compareScatter.help')}
        points={points}
        x={axes.x}
        y={axes.y}
        quadrants={null}
        labelled={labelled}
        trend={line}
        sizes={size === null ? null : sizes}
        describe={describe}
        table={table}
        highlighted={highlighted}
        height={HEIGHT}
        {...picking}
      />
    </>
  );
}

/** How many areas beside the compared ones and the outliers are tried for a name. */
const NAMED = 6;

/** Outliers, then the areas at the ends of both axes. */
function labelledFirst(
  points: readonly ScatterPoint[],
  trend: PairTrend | null,
): readonly string[] {
  const outliers = trend?.outliers.map(({ id }) => id) ?? [];
  const byX = points.toSorted((one, other) => other.x.at - one.x.at);
  const byY = points.toSorted((one, other) => other.y.at - one.y.at);
  const ends = [byX[0], byY[0], byX.at(-1), byY.at(-1), byX[1], byY[1]].slice(0, NAMED);
  return [...new Set([...outliers, ...ends.flatMap((point) => point?.id ?? [])])];
}

function useSummary(
  found: readonly PairArea[],
  points: readonly ScatterPoint[],
  city: string | null,
  pair: PairChartProps['pair'],
): string {
  const text = useCompareText();
  const { remark, breaks } = useMeasureWords();
  const { areas, view } = useCompare();
  const ids = new Set<string>(areas.map(({ id }) => id));
  const sentences = [
    text('compareScatter.summary', { count: points.filter(({ id }) => ids.has(id)).length }),
    remark(pair, view.compareWith),
    breaks([
      [pair[0], found.map(({ x }) => x)],
      [pair[1], found.map(({ y }) => y)],
    ]),
    city,
    points.some(({ x, y }) => isRange(x) || isRange(y)) ? text('compareScatter.ranges') : null,
    points.some(({ id }) => !ids.has(id)) ? text('compareScatter.elsewhere') : null,
    points.some(({ slot }) => slot !== null) ? text('compareScatter.shapes') : null,
    points.some(({ isDoubtful }) => isDoubtful) ? text('compareScatter.doubt') : null,
  ];
  return sentences.filter((one) => one !== null).join(' ');
}
