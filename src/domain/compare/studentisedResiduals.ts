import { heightAt, type PairPoint, type RegressionLine } from './regression.ts';

/** From this size on a residual is named as an outlier. */
export const OUTLIER_FROM = 2;

/** Rounding leaves residuals of this size, relative to the figures, on a perfect line. */
const ROUNDING = 1e-9;
/** And a scatter of this size, which is a root of squares. */
const ROUNDING_OF_SCATTER = 1e-7;

/**
 * How far each point lies from the line that the others alone would make, in standard deviations of
 * theirs: externally studentised residuals. A point is judged by a line it has not pulled to itself.
 * Plus or minus infinity where the others lie on one line and this one does not; null for a point whose
 * x alone decides the slope, so that there is no line without it.
 *
 * Source: Belsley, D. A., Kuh, E. & Welsch, R. E. (1980), Regression Diagnostics, section 2.1
 * (RSTUDENT), who suggest looking at those beyond 2.
 */
export function studentisedResiduals(
  points: readonly PairPoint[],
  line: RegressionLine,
): readonly (number | null)[] {
  const { meanX, meanY, xSquares, residualDeviation, pointCount } = line;
  const freedom = pointCount - 2;
  const scatter = Math.hypot(...points.map(({ y }) => y - meanY));
  const size = Math.max(scatter, Math.abs(meanY));
  return points.map(({ x, y }) => {
    const leverage = 1 / pointCount + (x - meanX) ** 2 / xSquares;
    if (leverage > 1 - ROUNDING) return null;
    const residual = y - heightAt(line, x);
    if (Math.abs(residual) <= ROUNDING * size) return 0;
    const squares = freedom * residualDeviation ** 2 - residual ** 2 / (1 - leverage);
    const others = Math.sqrt(Math.max(0, squares) / (freedom - 1));
    if (others <= ROUNDING_OF_SCATTER * size) return Math.sign(residual) * Number.POSITIVE_INFINITY;
    return residual / (others * Math.sqrt(1 - leverage));
  });
}

export interface Outlier {
  /** Position in the points. */
  readonly index: number;
  readonly residual: number;
}

/** Points with a studentised residual beyond ±`OUTLIER_FROM`, the furthest first. */
export function outliersOf(points: readonly PairPoint[], line: RegressionLine): readonly Outlier[] {
  return studentisedResiduals(points, line)
    .flatMap((residual, index) =>
      residual !== null && Math.abs(residual) > OUTLIER_FROM ? [{ index, residual }] : [],
    )
    .toSorted((one, other) => {
      const [near, far] = [Math.abs(one.residual), Math.abs(other.residual)];
      return near === far ? one.index - other.index : far - near;
    });
}
