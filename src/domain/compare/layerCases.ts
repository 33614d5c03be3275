import { type Column, STATE_CODE } from '../model/column.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Catalogue, Indicator } from '../model/indicator.ts';
import type { ProfileFigures } from '../profile/profileFigures.ts';
import type { Proportion } from '../uncertainty/proportion.ts';

/** Why a statistical layer cannot be drawn for an indicator. */
export type LayerRefusal =
  /** Counts themselves grow with the size of an area: neither chance nor surroundings say anything. */
  | 'count'
  /** Numerator and denominator are not counts of cases, so that chance cannot be spoken of. */
  | 'no_cases'
  /** The cases are no part of the denominator: a ratio of two groups, dwellings per resident. */
  | 'not_a_part'
  /** The figure of the whole city is withheld or missing. */
  | 'no_city';

/**
 * Cases and heads of places (by their rows) at a period (by its index). Null wherever one of both is
 * withheld, suppressed or missing, or where nobody is counted: nothing is put in its place.
 */
export function casesOf(
  { parts, periods }: Pick<ProfileFigures, 'parts' | 'periods'>,
  rows: readonly number[],
  period: number,
): readonly (Proportion | null)[] {
  if (parts === null) return rows.map(() => null);
  return rows.map((row) => {
    const at = row * periods.length + period;
    const [count, base] = [numberAt(parts.numerator, at), numberAt(parts.denominator, at)];
    return count === null || base === null || count < 0 || base <= 0 ? null : { count, base };
  });
}

function numberAt(column: Column, at: number): number | null {
  return column.state[at] === STATE_CODE.number ? (column.low[at] ?? null) : null;
}

/** Why rates of this indicator cannot be smoothed; null where they can. */
export function smoothingRefusal(figures: ProfileFigures): LayerRefusal | null {
  if (figures.parts === null) return 'count';
  return figures.countsCases ? null : 'no_cases';
}

/** Why the figures of an indicator cannot be tested against each other as proportions; null where they can. */
export function testRefusal(
  figures: ProfileFigures,
  catalogue: Pick<Catalogue, 'indicators'>,
): LayerRefusal | null {
  const refusal = smoothingRefusal(figures);
  if (refusal !== null) return refusal;
  return isPartOfBase(figures.indicator, catalogue) ? null : 'not_a_part';
}

/**
 * Whether the cases are some of those who are counted in the denominator, as tests of proportions need.
 * Shares are by definition. A rate is where all of it is counted in one unit (people, households), and
 * where it does not set two groups of one concept against each other, as the old-age ratio does.
 */
export function isPartOfBase(
  { kind, formula }: Pick<Indicator, 'kind' | 'formula'>,
  catalogue: Pick<Catalogue, 'indicators'>,
): boolean {
  if (formula === null) return false;
  if (kind !== 'rate') return kind === 'share';
  const byId = new Map(catalogue.indicators.map((one) => [one.id, one]));
  const [above, below] = [formula.numerator, formula.denominator].map((terms) =>
    terms.flatMap(({ id }) => byId.get(id) ?? []),
  ) as [Indicator[], Indicator[]];
  const units = new Set([...above, ...below].map(({ unit }) => unit));
  const inBase = new Set<IndicatorId>(below.map(({ id }) => id));
  const concepts = new Set(
    below.filter(({ facets }) => facets.length > 0).map((one) => one.concept),
  );
  const isOther = above.some(({ id, concept }) => !inBase.has(id) && concepts.has(concept));
  return units.size === 1 && !isOther;
}
