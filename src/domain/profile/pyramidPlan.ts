import type { ConceptId, IndicatorId } from '../model/ids.ts';
import type { AgeBounds, Catalogue, Category, Dimension, Indicator } from '../model/indicator.ts';

export interface AgeBand extends AgeBounds {
  /** Category of the age dimension. */
  readonly category: string;
}

/** A concept of the package that makes a population pyramid, and the figures it needs. */
export interface PyramidPlan {
  readonly concept: ConceptId;
  readonly sexDimension: string;
  readonly ageDimension: string;
  /** Categories of the sides, in the order of the package. */
  readonly sides: readonly string[];
  /** From the youngest, without a gap or an overlap; the last has no upper end. */
  readonly bands: readonly AgeBand[];
  /** Base count of a side (row) and band (column). */
  readonly indicators: readonly (readonly IndicatorId[])[];
}

/** Base counts of one concept with exactly two facets, one of them an age group with known bounds. */
interface Crossing {
  readonly concept: ConceptId;
  readonly age: Dimension;
  readonly side: Dimension;
  /** By side and age category. */
  readonly counts: ReadonlyMap<string, IndicatorId>;
}

/**
 * Finds the population pyramid of a package by its facets, not by names: base counts of one concept by
 * two dimensions, of which one has age groups with bounds and the other (sex, as a rule) two or more
 * categories that all have the same age groups. The groups must cover every age from birth without a
 * gap or an overlap; of several covers the finest is taken, of several concepts the one with the most
 * bands. Null where the package has none.
 */
export function pyramidPlan(catalogue: Catalogue): PyramidPlan | null {
  const plans = crossingsOf(catalogue).flatMap((crossing) => planOf(crossing) ?? []);
  return plans.reduce<PyramidPlan | null>(
    (best, plan) => (best === null || plan.bands.length > best.bands.length ? plan : best),
    null,
  );
}

/** Every base indicator that the pyramid reads. */
export function pyramidIndicators({ indicators }: PyramidPlan): readonly IndicatorId[] {
  return indicators.flat();
}

function crossingsOf({ concepts, indicators, dimensions }: Catalogue): readonly Crossing[] {
  const aged = dimensions.filter(({ categories }) => categories.some(hasAges));
  return concepts.flatMap(({ id: concept }) => {
    const counts = indicators.filter(
      (one) =>
        one.concept === concept &&
        one.kind === 'count' &&
        one.formula === null &&
        one.facets.length === 2,
    );
    return aged.flatMap((age) =>
      dimensions
        .filter((side) => side !== age)
        .map((side) => ({ concept, age, side, counts: countsBy(counts, side, age) }))
        .filter(({ counts: found }) => found.size > 0),
    );
  });
}

function countsBy(
  counts: readonly Indicator[],
  side: Dimension,
  age: Dimension,
): ReadonlyMap<string, IndicatorId> {
  const categoryOf = ({ facets }: Indicator, { id }: Dimension) =>
    facets.find(({ dimension }) => dimension === id)?.category;
  return new Map(
    counts.flatMap((count) => {
      const [of, at] = [categoryOf(count, side), categoryOf(count, age)];
      return of === undefined || at === undefined ? [] : [[crossKey(of, at), count.id] as const];
    }),
  );
}

function crossKey(side: string, age: string): string {
  return `${side}|${age}`;
}

function planOf({ concept, age, side, counts }: Crossing): PyramidPlan | null {
  const sides = side.categories
    .map(({ id }) => id)
    .filter((id) => age.categories.some((group) => counts.has(crossKey(id, group.id))));
  const common = age.categories
    .filter(hasAges)
    .filter((group) => sides.every((id) => counts.has(crossKey(id, group.id))))
    .map(({ id, ages }): AgeBand => ({ category: id, ...ages }));
  const bands = finestCover(common, 0);
  if (sides.length < 2 || bands === null) return null;
  return {
    concept,
    sexDimension: side.id,
    ageDimension: age.id,
    sides,
    bands,
    indicators: sides.map((id) => bands.map(({ category }) => counts.get(crossKey(id, category))!)),
  };
}

type AgeGroup = Category & { readonly ages: AgeBounds };

function hasAges(category: Category): category is AgeGroup {
  return category.ages !== undefined;
}

/** The bands with the most steps from an age to the open end; null where no way leads there. */
function finestCover(bands: readonly AgeBand[], from: number): readonly AgeBand[] | null {
  const covers = bands
    .filter((band) => band.from === from)
    .flatMap((band) => {
      const rest = band.to === null ? [] : finestCover(bands, band.to + 1);
      return rest === null ? [] : [[band, ...rest]];
    });
  return covers.reduce<readonly AgeBand[] | null>(
    (best, cover) => (best === null || cover.length > best.length ? cover : best),
    null,
  );
}
