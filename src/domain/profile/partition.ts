import type { AreaId, ConceptId, IndicatorId, PeriodId } from '../model/ids.ts';
import type { Catalogue, Indicator } from '../model/indicator.ts';
import type { FigureReader } from './profileFigures.ts';

/** Base counts of one concept by one dimension, and the total of which they are shares. */
export interface PartitionPlan {
  readonly concept: ConceptId;
  readonly dimension: string;
  readonly total: IndicatorId;
  readonly parts: readonly { readonly category: string; readonly indicator: IndicatorId }[];
}

/** With more categories the search for those that add up would take too long. */
const MOST_SEARCHED = 16;

/**
 * Breakdowns that may be partitions, by the formulas of the package: base figures with exactly one and
 * the same dimension whose shares are all divided by the same base total. Whether and which of them add
 * up, `confirmPartition` finds in the figures. In the order of the concepts.
 */
export function partitionPlans(catalogue: Catalogue): readonly PartitionPlan[] {
  return catalogue.concepts.flatMap(({ id: concept }) => {
    const own = catalogue.indicators.filter((indicator) => indicator.concept === concept);
    const parts = own.filter(({ formula, facets }) => formula === null && facets.length === 1);
    const dimensions = new Set(parts.map(({ facets }) => facets[0]!.dimension));
    return [...dimensions].flatMap((dimension) => {
      const ofDimension = parts.filter(({ facets }) => facets[0]!.dimension === dimension);
      const total = commonTotal(ofDimension, own);
      if (total === null || ofDimension.length < 2) return [];
      return {
        concept,
        dimension,
        total,
        parts: ofDimension.map(({ id, facets }) => ({
          category: facets[0]!.category,
          indicator: id,
        })),
      };
    });
  });
}

/** The one base indicator by which the shares of all parts are divided; null where they differ. */
function commonTotal(
  parts: readonly Indicator[],
  siblings: readonly Indicator[],
): IndicatorId | null {
  const totals = parts.map(({ id }) => {
    const share = siblings.find(
      ({ kind, formula }) =>
        kind === 'share' &&
        formula !== null &&
        formula.numerator.length === 1 &&
        formula.denominator.length === 1 &&
        formula.numerator[0]!.id === id,
    );
    return share?.formula?.denominator[0]?.id ?? null;
  });
  const [first = null] = totals;
  return totals.every((total) => total === first) ? first : null;
}

/** Of all areas and periods, so many may not add up: a source is rarely without a slip. */
const TOLERATED_SLIPS = 0.05;

/**
 * The parts of a plan that add up to its total wherever all of them are plain numbers: in every given
 * area of the period shown, and in at least 95 per cent of all areas and periods. The finest choice
 * where several do (three to five dwellings, six to ten, … rather than three and more). Null where none
 * does, or nothing can be checked.
 *
 * Areas of land are rounded one by one and may differ from their total by half a unit for each part.
 */
export function confirmPartition(
  plan: PartitionPlan,
  readers: ReadonlyMap<IndicatorId, FigureReader>,
  shown: { readonly areas: readonly AreaId[]; readonly period: PeriodId },
): PartitionPlan | null {
  const total = readers.get(plan.total);
  const parts = plan.parts.flatMap(({ indicator }) => readers.get(indicator) ?? []);
  if (total === undefined || parts.length !== plan.parts.length) return null;
  // Sums are the dearest part of a Steckbrief and the same for every area of a level.
  const key = ['partition', plan.concept, plan.dimension, shown.period, ...shown.areas].join(' ');
  const chosen = total.remember(key, () => {
    const equations = equationsOf(total, parts, shown.areas);
    const options = { count: parts.length, tolerance: toleranceOf(total) };
    return finestSum(equations, shown.period, options);
  });
  if (chosen === null) return null;
  const isChosen = (index: number) => chosen === EVERY_PART || (chosen & (1 << index)) !== 0;
  return { ...plan, parts: plan.parts.filter((_, index) => isChosen(index)) };
}

/** In place of a set of parts: all of them, however many. */
const EVERY_PART = -1;

interface Equation {
  readonly period: PeriodId;
  readonly total: number;
  readonly parts: readonly number[];
}

function equationsOf(
  total: FigureReader,
  parts: readonly FigureReader[],
  areas: readonly AreaId[],
): readonly Equation[] {
  return total.figures.periods.flatMap((period, index) => {
    const indexes = parts.map(({ figures }) => figures.periods.indexOf(period));
    return areas.flatMap((area) => {
      const whole = total.value(area, index);
      const cells = parts.map((part, position) => part.value(area, indexes[position]!));
      const numbers = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
      const isKnown = whole.kind === 'number' && whole.value > 0;
      return isKnown && numbers.length === parts.length
        ? [{ period, total: whole.value, parts: numbers }]
        : [];
    });
  });
}

function toleranceOf({ figures }: FigureReader): number {
  const { kind, decimals } = figures.indicator;
  return kind === 'area' ? 0.5 * 10 ** -decimals : 1e-9;
}

/** The most parts that add up to the total, as a set of bits or `EVERY_PART`; null where none do. */
function finestSum(
  equations: readonly Equation[],
  period: PeriodId,
  { count, tolerance }: { readonly count: number; readonly tolerance: number },
): number | null {
  const shown = equations.filter((equation) => equation.period === period);
  if (shown.length === 0) return null;
  const all = Array.from({ length: count }, (_, index) => index);
  const holds = (chosen: readonly number[]) => {
    const isSum = ({ total, parts }: Equation) => {
      const sum = chosen.reduce((running, index) => running + parts[index]!, 0);
      return Math.abs(sum - total) <= tolerance * chosen.length;
    };
    if (!shown.every(isSum)) return false;
    const slips = equations.filter((equation) => !isSum(equation)).length;
    return slips <= equations.length * TOLERATED_SLIPS;
  };
  if (count > MOST_SEARCHED) return holds(all) ? EVERY_PART : null;
  let finest: { readonly mask: number; readonly size: number } | null = null;
  for (let mask = 2 ** count - 1; mask > 0; mask -= 1) {
    const chosen = all.filter((index) => (mask & (1 << index)) !== 0);
    if (chosen.length > (finest?.size ?? 1) && holds(chosen))
      finest = { mask, size: chosen.length };
  }
  return finest?.mask ?? null;
}
