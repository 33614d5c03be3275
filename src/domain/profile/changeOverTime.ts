import { changeInPercent, changeInPoints } from '../indicators/change.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { twoSidedNormalProbability } from '../numeric/normalDistribution.ts';
import { compareProportions } from '../uncertainty/compareProportions.ts';
import type { Proportion } from '../uncertainty/proportion.ts';
import { casesAt, without } from './cases.ts';
import type { FigureReader } from './profileFigures.ts';
import { comparatorOf, type ProfileScope } from './profileScope.ts';

/** Two periods of one indicator by their indexes, `from` before `to`. */
export interface PeriodPair {
  readonly from: number;
  readonly to: number;
}

/** In per cent of the earlier value, or in the unit of the indicator. */
export type ChangeMeasure = 'points' | 'percent';

/** Counts and areas change in per cent, so that large and small areas compare; all else in points. */
export function changeMeasure({ kind }: Pick<Indicator, 'kind'>): ChangeMeasure {
  return kind === 'count' || kind === 'area' ? 'percent' : 'points';
}

/** Change of one area between two periods; across a break it carries the flag `break`. */
export function changeOf(reader: FigureReader, area: AreaId, { from, to }: PeriodPair): Cell {
  const measure = changeMeasure(reader.figures.indicator);
  const change = measure === 'percent' ? changeInPercent : changeInPoints;
  const cell = change(reader.value(area, from), reader.value(area, to));
  const flags = cell.flags.filter((flag) => flag !== 'break');
  return { ...cell, flags: isBroken(reader, area, { from, to }) ? [...flags, 'break'] : flags };
}

/** Whether the series has a break after the earlier and up to the later period. */
export function isBroken(reader: FigureReader, area: AreaId, { from, to }: PeriodPair): boolean {
  for (let period = from + 1; period <= to; period += 1) {
    if (reader.value(area, period).flags.includes('break')) return true;
  }
  return false;
}

/**
 * How likely a change at least this large were if nothing but chance had moved the area, and likewise
 * the part of it that the rest of the comparator did not share: the larger of both probabilities, so
 * that only what passes both tests is called distinguishable (intersection–union test, Berger 1982).
 * The city, where there is nothing to compare with, is tested against its own past alone. Null where
 * cases are not known or no test is possible.
 *
 * Rates and shares: `compareProportions` between periods, and the z test of a difference of two
 * differences of independent proportions. Counts: both as Poisson counts, conditional on their sum
 * (Przyborowski & Wilenski 1940). Two periods of an area are largely the same people, which makes both
 * tests too cautious rather than too bold.
 */
export function changePValue(
  reader: FigureReader,
  scope: ProfileScope,
  pair: PeriodPair,
): number | null {
  const against = comparatorOf(scope);
  const alone = ownChangePValue(reader, scope.subject, pair);
  if (against === null || scope.subject === scope.city) return alone;
  const own = pairOf(reader, scope.subject, pair);
  const whole = pairOf(reader, against, pair);
  if (alone === null || own === null || whole === null) return null;
  const beyond = isCount(reader) ? countsBeyondRest(own, whole) : changeBeyondRest(own, whole);
  return beyond === null ? null : Math.max(alone, beyond);
}

/** The first of both tests alone: against the own past. */
export function ownChangePValue(
  reader: FigureReader,
  area: AreaId,
  pair: PeriodPair,
): number | null {
  const own = pairOf(reader, area, pair);
  if (own === null) return null;
  return isCount(reader) ? countChange(own) : ownChange(own);
}

function isCount({ figures }: FigureReader): boolean {
  return figures.indicator.kind === 'count' && figures.parts === null;
}

function pairOf(reader: FigureReader, area: AreaId, pair: PeriodPair): Pair | null {
  return isCount(reader) ? countPair(reader, area, pair) : casesPair(reader, area, pair);
}

interface Pair {
  readonly before: Proportion;
  readonly after: Proportion;
}

function casesPair(reader: FigureReader, area: AreaId, pair: PeriodPair): Pair | null {
  const before = casesAt(reader, area, pair.from);
  const after = casesAt(reader, area, pair.to);
  return before === null || after === null ? null : { before, after };
}

/** Counts as if they were their own base, so that both kinds pass through the same functions. */
function countPair(reader: FigureReader, area: AreaId, pair: PeriodPair): Pair | null {
  const [before, after] = [reader.value(area, pair.from), reader.value(area, pair.to)];
  if (!reader.figures.countsCases || before.kind !== 'number' || after.kind !== 'number') {
    return null;
  }
  return { before: asWhole(before.value), after: asWhole(after.value) };
}

function asWhole(count: number): Proportion {
  return { count, base: count };
}

function ownChange({ before, after }: Pair): number | null {
  const options = { kind: 'full_count', between: 'periods' } as const;
  return compareProportions(after, before, options)?.pValue ?? null;
}

function changeBeyondRest(own: Pair, whole: Pair): number | null {
  const before = without(whole.before, own.before);
  const after = without(whole.after, own.after);
  if (before === null || after === null) return null;
  const share = ({ count, base }: Proportion) => count / base;
  const change = share(own.after) - share(own.before) - (share(after) - share(before));
  const variance = [own.before, own.after, before, after].reduce(
    (sum, one) => sum + (share(one) * (1 - share(one))) / one.base,
    0,
  );
  return variance === 0 ? null : twoSidedNormalProbability(change / Math.sqrt(variance));
}

function countChange({ before, after }: Pair): number | null {
  const sum = before.count + after.count;
  return sum === 0
    ? null
    : twoSidedNormalProbability((after.count - before.count) / Math.sqrt(sum));
}

/** Of all who were counted in either period, the share counted in the later one: area against rest. */
function countsBeyondRest(own: Pair, whole: Pair): number | null {
  const rest = {
    before: whole.before.count - own.before.count,
    after: whole.after.count - own.after.count,
  };
  if (rest.before < 0 || rest.after < 0) return null;
  const compared = compareProportions(
    { count: own.after.count, base: own.before.count + own.after.count },
    { count: rest.after, base: rest.before + rest.after },
    { kind: 'full_count', between: 'areas' },
  );
  return compared?.pValue ?? null;
}
