import { type Column, STATE_CODE } from '../model/column.ts';

/**
 * Whether an area takes part in an index and, if not, why; the first reason that applies. An area
 * that takes no part enters no mean, no deviation and no rank.
 */
export const AREA_STANDINGS = [
  'considered',
  /** On the list of areas the author leaves out, such as an industrial estate. */
  'declared_excluded',
  'below_population',
  /** The population is withheld or missing, so the threshold cannot be checked. */
  'population_unknown',
  /** A figure is masked, an interval or suppressed. */
  'figure_withheld',
  'figure_missing',
  'figure_not_applicable',
] as const;

export type AreaStanding = (typeof AREA_STANDINGS)[number];

export const STANDING_CODE = Object.fromEntries(
  AREA_STANDINGS.map((standing, code) => [standing, code]),
) as Readonly<Record<AreaStanding, number>>;

/** Which areas may enter an index at all, decided before any mean or deviation is taken. */
export interface Eligibility {
  /**
   * Inhabitants per area at each date that counts; an area below `minimumPopulation` at any of them is
   * out. Empty applies no threshold.
   */
  readonly populations: readonly Column[];
  readonly minimumPopulation: number;
  /** Areas left out by declaration, one flag per area; null declares none. */
  readonly excluded: readonly boolean[] | null;
}

export const EVERY_AREA: Eligibility = { populations: [], minimumPopulation: 0, excluded: null };

/**
 * Standing of every area, as indexes into `AREA_STANDINGS`: first the declaration, then the population,
 * then the figures. Nothing is imputed: one figure that is not a number keeps the area out. A withheld
 * population counts only where its bounds settle the question.
 *
 * Throws a RangeError for columns of different lengths, and for a number that is not finite.
 */
export function areaStandings(figures: readonly Column[], eligibility: Eligibility): Uint8Array {
  const length = figures[0]?.state.length ?? 0;
  checkLengths(length, figures, eligibility);
  return Uint8Array.from({ length }, (_, area) => {
    if (eligibility.excluded?.[area] === true) return STANDING_CODE.declared_excluded;
    const byPopulation = populationStanding(eligibility, area);
    return byPopulation === STANDING_CODE.considered ? figureStanding(figures, area) : byPopulation;
  });
}

/** Positions of the areas that take part, ascending. */
export function consideredAreas(standings: Uint8Array): Uint32Array {
  const areas: number[] = [];
  standings.forEach((standing, area) => {
    if (standing === STANDING_CODE.considered) areas.push(area);
  });
  return Uint32Array.from(areas);
}

function populationStanding(eligibility: Eligibility, area: number): number {
  let standing = STANDING_CODE.considered;
  for (const { low, high } of eligibility.populations) {
    // NaN bounds of an absent figure fail both comparisons.
    if (high[area]! < eligibility.minimumPopulation) return STANDING_CODE.below_population;
    if (!(low[area]! >= eligibility.minimumPopulation)) standing = STANDING_CODE.population_unknown;
  }
  return standing;
}

function figureStanding(figures: readonly Column[], area: number): number {
  let standing = STANDING_CODE.considered;
  for (const { low, state } of figures) {
    const code = state[area]!;
    if (code === STATE_CODE.number && !Number.isFinite(low[area])) {
      throw new RangeError(`areaStandings: the number of area ${area} is ${low[area]}`);
    }
    const found = STANDING_OF_STATE[code]!;
    // Protection outweighs absence, so that it is never read as a gap.
    const earlier = standing === STANDING_CODE.considered || found < standing;
    if (found !== STANDING_CODE.considered && earlier) standing = found;
  }
  return standing;
}

const STANDING_OF_STATE: Readonly<Record<number, number>> = {
  [STATE_CODE.number]: STANDING_CODE.considered,
  [STATE_CODE.masked]: STANDING_CODE.figure_withheld,
  [STATE_CODE.interval]: STANDING_CODE.figure_withheld,
  [STATE_CODE.suppressed]: STANDING_CODE.figure_withheld,
  [STATE_CODE.missing]: STANDING_CODE.figure_missing,
  [STATE_CODE.not_applicable]: STANDING_CODE.figure_not_applicable,
};

function checkLengths(length: number, figures: readonly Column[], eligibility: Eligibility): void {
  const lengths = [...figures, ...eligibility.populations].map(({ state }) => state.length);
  if (eligibility.excluded !== null) lengths.push(eligibility.excluded.length);
  if (lengths.some((other) => other !== length)) {
    throw new RangeError(`areaStandings: lengths differ (${lengths.join(', ')})`);
  }
}
