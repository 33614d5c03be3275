import { isConstant } from '../composite/isConstant.ts';
import { normaliseWeights } from '../composite/normaliseWeights.ts';
import type { Standardisation } from '../composite/standardiser.ts';
import { standardisers } from '../composite/standardisers.ts';
import type { Cell } from '../model/cell.ts';
import { type Column, cellAt } from '../model/column.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';

/** An area by its package, because ids repeat from city to city. */
export interface SimilarityRow {
  readonly package: string;
  readonly area: AreaId;
}

export interface SimilarityIndicator {
  readonly indicator: IndicatorId;
  /** One cell for each row, all of one period each. */
  readonly values: Column;
  /** 0 leaves it out. 1 unless given; only the relation between weights matters. */
  readonly weight?: number;
}

export interface SimilarityInput {
  readonly rows: readonly SimilarityRow[];
  readonly indicators: readonly SimilarityIndicator[];
  /** Row of the area whose like is sought. */
  readonly target: number;
  /** `z_score` unless given. */
  readonly standardisation?: Standardisation;
  /** How many neighbours at most; 5 unless given. */
  readonly count?: number;
}

/** Why a figure cannot be compared: its state, or too few people behind a number. */
export type IncomparableReason = Exclude<Cell['kind'], 'number'> | 'low_denominator';

export interface Incomparable {
  readonly indicator: IndicatorId;
  /** Null where the figure itself would do. */
  readonly target: IncomparableReason | null;
  readonly neighbour: IncomparableReason | null;
}

export interface Contribution {
  readonly indicator: IndicatorId;
  /** Neighbour − target in standardised units; its sign is that of the figures' difference. */
  readonly difference: number;
  /** Part of the squared distance, 0–1; the parts of a neighbour sum to 1, or are all 0. */
  readonly share: number;
  readonly target: Cell;
  readonly neighbour: Cell;
}

export interface Neighbour {
  readonly row: number;
  readonly package: string;
  readonly area: AreaId;
  /** Root of the weighted mean squared difference: in spreads of the areas with z-scores. */
  readonly distance: number;
  /** In the order of the input. */
  readonly contributions: readonly Contribution[];
  /** Up to three that add least, less than their weight alone would; the closest first. */
  readonly alike: readonly IndicatorId[];
  /** Up to three that add most, more than their weight alone would; the furthest first. */
  readonly different: readonly IndicatorId[];
  readonly incomparable: readonly Incomparable[];
}

export interface SimilarAreas {
  /** Nearest first; equals in the order of the rows. */
  readonly neighbours: readonly Neighbour[];
  /** Rows of which fewer than half of the indicators can be compared with the target's. */
  readonly notRanked: readonly { readonly row: number; readonly comparable: number }[];
  /** Indicators in force, after leaving some out. */
  readonly indicatorCount: number;
  readonly leftOut: readonly {
    readonly indicator: IndicatorId;
    readonly reason: 'constant' | 'too_few_numbers' | 'no_weight';
  }[];
}

const USUAL_COUNT = 5;
const MOST_REASONS = 3;
/** With less in common two areas are alike by what is not known of them. */
const LEAST_COMPARABLE = 0.5;

/**
 * The areas most like one area: nearest in a space with an axis for each indicator, standardised over
 * all rows, which may come from several packages.
 *
 * Distance is Euclidean, √(Σ w·(z − z′)² ÷ Σ w) over the indicators that both areas have: divided by
 * what was compared, so that an area with gaps is not nearer for it. Only plain numbers on enough cases
 * count; a withheld figure is neither guessed nor bounded, and says why it could not be compared. Rows
 * of which fewer than half of the indicators (by number) can be compared are not ranked.
 *
 * Standardising by z-scores makes the result the same in any unit. Throws a RangeError for an unknown
 * row, for columns of another length and for impossible weights. O(areas · indicators).
 *
 * Source: nearest neighbours as in the "similar areas" of the UK Office for National Statistics and in
 * the CIPFA Nearest Neighbours Model: Euclidean distance between standardised indicators.
 */
export function similarAreas(input: SimilarityInput): SimilarAreas {
  const { rows, target, count = USUAL_COUNT } = input;
  if (rows[target] === undefined) throw new RangeError(`similarAreas: no row ${target}`);
  const { axes, leftOut } = axesOf(input);
  const compared = rows.flatMap((_, row) =>
    row === target
      ? []
      : [{ row, axes: axes.filter(({ scores }) => isShared(scores, target, row)) }],
  );
  const isRanked = (one: (typeof compared)[number]) =>
    one.axes.length > 0 && one.axes.length >= axes.length * LEAST_COMPARABLE;
  const near = compared
    .filter(isRanked)
    .map((one) => ({ ...one, distance: distanceOf(one.axes, target, one.row) }))
    .toSorted((one, other) => one.distance - other.distance || one.row - other.row)
    .slice(0, count);
  return {
    neighbours: near.map((one) => describeNeighbour(one, axes, target, rows[one.row]!)),
    notRanked: compared
      .filter((one) => !isRanked(one))
      .map((one) => ({ row: one.row, comparable: one.axes.length })),
    indicatorCount: axes.length,
    leftOut,
  };
}

interface Axis {
  readonly indicator: IndicatorId;
  readonly weight: number;
  readonly values: Column;
  /** NaN where the figure cannot be compared. */
  readonly scores: Float64Array;
}

function axesOf({ rows, indicators, standardisation = 'z_score' }: SimilarityInput) {
  const weights = indicators.map(({ weight = 1 }) => weight);
  const normalised = weights.some((weight) => weight !== 0) ? normaliseWeights(weights) : weights;
  const leftOut: SimilarAreas['leftOut'][number][] = [];
  const axes = indicators.flatMap(({ indicator, values }, index): readonly Axis[] => {
    if (values.state.length !== rows.length) {
      throw new RangeError(`similarAreas: "${indicator}" has ${values.state.length} cells`);
    }
    const weight = normalised[index]!;
    if (weight === 0) {
      leftOut.push({ indicator, reason: 'no_weight' });
      return [];
    }
    const known = rows.flatMap((_, row) => (reasonAt(values, row) === null ? [row] : []));
    const numbers = Float64Array.from(known, (row) => values.low[row]!);
    if (isConstant(numbers)) {
      leftOut.push({ indicator, reason: numbers.length < 2 ? 'too_few_numbers' : 'constant' });
      return [];
    }
    const scores = new Float64Array(rows.length).fill(Number.NaN);
    // The sign of the difference shall be that of the figures, whatever their polarity.
    standardisers[standardisation].score(numbers, 'high_need').forEach((score, position) => {
      scores[known[position]!] = score;
    });
    return [{ indicator, weight, values, scores }];
  });
  return { axes, leftOut };
}

function reasonAt(values: Column, row: number): IncomparableReason | null {
  const cell = cellAt(values, row);
  if (cell.kind !== 'number') return cell.kind;
  return cell.flags.includes('low_denominator') ? 'low_denominator' : null;
}

function isShared(scores: Float64Array, one: number, other: number): boolean {
  return !Number.isNaN(scores[one]) && !Number.isNaN(scores[other]);
}

function distanceOf(axes: readonly Axis[], target: number, row: number): number {
  let squares = 0;
  let weights = 0;
  for (const { weight, scores } of axes) {
    squares += weight * (scores[row]! - scores[target]!) ** 2;
    weights += weight;
  }
  return Math.sqrt(squares / weights);
}

function describeNeighbour(
  near: { readonly row: number; readonly axes: readonly Axis[]; readonly distance: number },
  all: readonly Axis[],
  target: number,
  own: SimilarityRow,
): Neighbour {
  const { row, axes, distance } = near;
  const weights = axes.reduce((sum, { weight }) => sum + weight, 0);
  const total = distance ** 2 * weights;
  const contributions = axes.map(({ indicator, weight, scores, values }): Contribution => {
    const difference = scores[row]! - scores[target]!;
    return {
      indicator,
      difference,
      share: total === 0 ? 0 : (weight * difference ** 2) / total,
      target: cellAt(values, target),
      neighbour: cellAt(values, row),
    };
  });
  const byShare = contributions
    .map(({ indicator, share }, index) => ({
      indicator,
      excess: share - axes[index]!.weight / weights,
      relative: share / axes[index]!.weight,
    }))
    .toSorted((one, other) => one.relative - other.relative);
  const named = (some: typeof byShare) => some.slice(0, MOST_REASONS).map((one) => one.indicator);
  return {
    row,
    package: own.package,
    area: own.area,
    distance,
    contributions,
    alike: named(byShare.filter(({ excess }) => excess < 0)),
    different: named(byShare.filter(({ excess }) => excess > 0).toReversed()),
    incomparable: all
      .filter((axis) => !axes.includes(axis))
      .map(({ indicator, values }) => ({
        indicator,
        target: reasonAt(values, target),
        neighbour: reasonAt(values, row),
      })),
  };
}
