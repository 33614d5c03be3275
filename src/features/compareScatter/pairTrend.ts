import type { ScatterPoint, ScatterTrend } from '../../charts/scatter/scatterModel.ts';
import type { ScatterArea } from '../../charts/scatter/scatterTwin.ts';
import {
  meanInterval,
  type RegressionLine,
  regressionLine,
} from '../../domain/compare/regression.ts';
import { type Outlier, outliersOf } from '../../domain/compare/studentisedResiduals.ts';
import type { AreaId } from '../../domain/model/ids.ts';

export interface NamedOutlier extends Outlier {
  readonly id: string;
  readonly name: string;
}

export interface PairTrend {
  readonly line: RegressionLine;
  /** Smallest and largest figure to the right. */
  readonly extent: readonly [low: number, high: number];
  /** The furthest from the line first. */
  readonly outliers: readonly NamedOutlier[];
}

/**
 * The line through the areas of the level whose figures are both certain; ranges do not enter, and
 * neither do places of other levels, which are made of the same people. Null where there is no line.
 */
export function pairTrend(
  areas: readonly ScatterArea[],
  ofLevel: readonly AreaId[],
): PairTrend | null {
  const level = new Set<string>(ofLevel);
  const certain = areas.flatMap(({ id, name, x, y }) =>
    level.has(id) && x.kind === 'number' && y.kind === 'number'
      ? [{ id, name, x: x.value, y: y.value }]
      : [],
  );
  const line = regressionLine(certain);
  if (line === null) return null;
  const across = certain.map(({ x }) => x);
  return {
    line,
    extent: [Math.min(...across), Math.max(...across)],
    outliers: outliersOf(certain, line).map((outlier) => {
      const { id, name } = certain[outlier.index]!;
      return { ...outlier, id, name };
    }),
  };
}

const STEPS = 48;

/** The line as the chart draws it, with its interval at even steps, as far as there are points. */
export function drawnTrend(
  { line }: PairTrend,
  points: readonly ScatterPoint[],
  label: string,
): ScatterTrend {
  const across = points.map(({ x }) => x.at);
  const [low, high] = [Math.min(...across), Math.max(...across)];
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => low + ((high - low) * step) / STEPS);
  return {
    slope: line.slope,
    intercept: line.intercept,
    band: steps.map((x) => ({ x, ...meanInterval(line, x) })),
    label,
  };
}

/** A round step to the right that the figures go through at least once: 0.1, 1, 10, 1000. */
export function readableSpan([low, high]: readonly [number, number]): number {
  return high > low ? 10 ** Math.floor(Math.log10(high - low)) : 1;
}
