import type { CellTable, Interval, LinearRelation } from './cellTable.ts';

/** A published figure `factor × numerator ÷ denominator`, rounded to `decimals` places. */
export interface PublishedRate {
  /** As published, in units of 1 ÷ factor: 0.4 for 0,4 %. */
  readonly rate: number;
  /** 100 for per cent; above 0. */
  readonly factor: number;
  /** Places after the point, 0–15. */
  readonly decimals: number;
}

/**
 * The whole counts that a published rate with a published denominator leaves possible: 0.4 % of 480
 * can only be 2. Null where none fits (the figures contradict each other). Both ends of the rounding
 * interval count, because the direction of rounding a half is not known to the reader.
 * Throws a RangeError without a positive denominator and factor.
 *
 * Source: the attacker's interval of Hundepool et al., Handbook on Statistical Disclosure Control,
 * ch. 4.2.2, for a figure known to half a unit of its last place.
 */
export function countsBehindRate(published: PublishedRate, denominator: number): Interval | null {
  if (!(denominator > 0) || !(published.factor > 0)) {
    throw new RangeError('countsBehindRate: denominator and factor must be positive');
  }
  const { low, high } = roundingInterval(published);
  const perCount = denominator / published.factor;
  const lowest = Math.max(0, Math.ceil(low * perCount - NOISE));
  const highest = Math.floor(high * perCount + NOISE);
  return lowest > highest ? null : { low: lowest, high: highest };
}

/** The count behind a rate is given away: only one fits, and it is below the minimum count. */
export function rateDiscloses(
  published: PublishedRate,
  denominator: number,
  minimum: number,
): boolean {
  const counts = countsBehindRate(published, denominator);
  return counts !== null && counts.low === counts.high && counts.high < minimum;
}

/**
 * The same as relations between cells, for tables in which the denominator may be withheld too:
 * `factor × numerator − rate × denominator` lies within half a unit of the last place, and there is
 * somebody to divide by, otherwise there were no rate.
 */
export function rateRelations(
  published: PublishedRate,
  cells: { readonly numerator: number; readonly denominator: number },
): readonly LinearRelation[] {
  const { low, high } = roundingInterval(published);
  const terms = (rate: number) => [
    { cell: cells.numerator, coefficient: published.factor },
    ...(rate === 0 ? [] : [{ cell: cells.denominator, coefficient: -rate }]),
  ];
  const open = Number.POSITIVE_INFINITY;
  return [
    { kind: 'rate', terms: terms(low), low: 0, high: open },
    { kind: 'rate', terms: terms(high), low: -open, high: 0 },
    { kind: 'rate', terms: [{ cell: cells.denominator, coefficient: 1 }], low: 1, high: open },
  ];
}

/**
 * The table without the rates of withheld counts: a rate goes with its numerator and its denominator,
 * wherever it is shown (map class, trend, export), because what it leaves open is seldom enough.
 */
export function withholdRates(table: CellTable): CellTable {
  const isPublic = ({ kind, terms }: LinearRelation) =>
    kind !== 'rate' || terms.every(({ cell }) => table.cells[cell]?.role === 'published');
  return { ...table, relations: table.relations.filter(isPublic) };
}

function roundingInterval({ rate, decimals }: PublishedRate): Interval {
  const half = 0.5 * 10 ** -decimals;
  return { low: rate - half, high: rate + half };
}

/** Binary noise of decimal rates. */
const NOISE = 1e-9;
