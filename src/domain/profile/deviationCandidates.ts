import { measureFamily } from '../catalogue/measureFamily.ts';
import { changeInPoints } from '../indicators/change.ts';
import { columnOf } from '../model/column.ts';
import type { AreaId, PeriodId } from '../model/ids.ts';
import { positionOf, type RankPosition, rankAreas } from '../ranking/rankAreas.ts';
import { keyedPeers, type Peers, spreadOfValues } from './areaSpread.ts';
import { casesAt, hasFewCases } from './cases.ts';
import { differenceFromRest, judgeTogether } from './differenceFromRest.ts';
import { type FigureReader, latestPeriodIndex } from './profileFigures.ts';
import { comparatorOf, type ProfileScope } from './profileScope.ts';
import type { DeviationFact, NumberCell } from './standoutFact.ts';
import { isPrinted, toneOf } from './tone.ts';

/** Shares of fewer people jump too far from year to year to be called a trait of an area. */
export const LEAST_BASE = 30;
/** Size in spreads of the areas below which nothing is said. */
export const NOTICEABLE = 0.5;
const OUTER_SHARE = 0.25;
const LEAST_RANKED_SHARE = 0.5;

export interface DeviationCandidates {
  readonly against: AreaId | null;
  /** Distinguishable ones of at least half a spread, in the outer quarter of the areas. */
  readonly found: readonly DeviationFact[];
  /** Figures that were tested. */
  readonly compared: number;
  readonly fewPeople: number;
  readonly withheld: number;
}

interface Options {
  readonly readers: readonly FigureReader[];
  readonly scope: ProfileScope;
  readonly until: PeriodId | null;
}

/**
 * Rates and shares in which the subject differs distinguishably from its comparator. Still without
 * ranks, which `withRank` adds to those that are told.
 */
export function deviationCandidates({ readers, scope, until }: Options): DeviationCandidates {
  const against = comparatorOf(scope);
  const peers = keyedPeers(scope.peers);
  const rates = readers.filter(({ figures }) => measureFamily(figures.indicator.kind) === 'rate');
  const at = rates.map((reader) => ({
    reader,
    period: latestPeriodIndex(reader.figures.periods, until),
  }));
  const standings = at.map(({ reader, period }) => standingOf(reader, scope.subject, period));
  const testable = at.filter((_, index) => standings[index] === 'fit');
  const tests = testable.map(({ reader, period }) => differenceFromRest(reader, scope, period));
  const judged = judgeTogether(tests.map((test) => test?.pValue ?? null));
  return {
    against,
    found: testable.flatMap(({ reader, period }, index) => {
      const judgement = judged[index]!;
      if (judgement.significance !== 'distinguishable' || against === null) return [];
      const fact = deviationFact({ reader, period, scope, against, peers });
      return fact === null ? [] : [{ ...fact, adjustedPValue: judgement.adjustedPValue }];
    }),
    compared: judged.filter(({ significance }) => significance !== 'not_tested').length,
    fewPeople: standings.filter((standing) => standing === 'few_people').length,
    withheld: standings.filter((standing) => standing === 'withheld').length,
  };
}

/** The fact with its rank from the side on which the subject lies. */
export function withRank(
  fact: DeviationFact,
  readers: readonly FigureReader[],
  scope: ProfileScope,
): DeviationFact {
  const reader = readers.find(({ figures }) => figures.indicator.id === fact.indicator)!;
  const period = reader.figures.periods.indexOf(fact.period);
  return { ...fact, rank: rankFrom(reader, scope, period, fact.side) };
}

type Standing = 'fit' | 'few_people' | 'withheld' | 'absent';

function standingOf(reader: FigureReader, subject: AreaId, period: number): Standing {
  const cell = reader.value(subject, period);
  if (cell.kind === 'missing' || cell.kind === 'not_applicable') return 'absent';
  const base = reader.denominator(subject, period);
  const small = base?.kind === 'number' && base.value < LEAST_BASE;
  if (small || cell.flags.includes('low_denominator')) return 'few_people';
  return cell.kind === 'number' ? 'fit' : 'withheld';
}

function deviationFact(options: {
  readonly reader: FigureReader;
  readonly period: number;
  readonly scope: ProfileScope;
  readonly against: AreaId;
  readonly peers: Peers;
}): Omit<DeviationFact, 'adjustedPValue'> | null {
  const { reader, period, scope, against, peers } = options;
  const { indicator, periods } = reader.figures;
  const cell = reader.value(scope.subject, period);
  const againstCell = reader.value(against, period);
  const difference = changeInPoints(againstCell, cell);
  const cases = casesAt(reader, scope.subject, period);
  const spread = spreadOfValues(reader, peers, period);
  if (cases === null || spread === null || !areNumbers(cell, againstCell, difference)) return null;
  const { value } = difference as NumberCell;
  if (!isPrinted(value, indicator.decimals)) return null;
  if (Math.abs(value / spread) < NOTICEABLE) return null;
  const side = value > 0 ? 'above' : 'below';
  if (!isOuter(reader, scope, period, side)) return null;
  return {
    kind: 'deviation',
    indicator: indicator.id,
    period: periods[period]!,
    cell: cell as NumberCell,
    against,
    againstCell: againstCell as NumberCell,
    difference: difference as NumberCell,
    side,
    size: value / spread,
    tone: toneOf(indicator.polarity, value),
    cases,
    fewCases: hasFewCases(cases),
    rank: null,
  };
}

/**
 * The city itself lies among its areas and stands out against the reference alone. For any other area:
 * whether at most a quarter of the other areas lie further out on the side of the subject. Where most
 * people of a city live in few of its areas, hardly any area lies at the city's value: half of all may
 * then be far from it without standing out.
 */
function isOuter(
  reader: FigureReader,
  { subject, peers, city }: ProfileScope,
  period: number,
  side: 'above' | 'below',
): boolean {
  if (subject === city) return true;
  const own = reader.value(subject, period) as NumberCell;
  const others = peers.flatMap((peer) => {
    const cell = reader.value(peer, period);
    return peer !== subject && cell.kind === 'number' ? [cell.value] : [];
  });
  const beyond = others.filter((other) =>
    side === 'above' ? other > own.value : other < own.value,
  );
  return beyond.length <= others.length * OUTER_SHARE;
}

/**
 * Rank of the subject among its peers from the side on which it lies. Null where it is none of them,
 * has no certain rank, or fewer than half of the peers have one: first of three among 41 says nothing.
 */
export function rankFrom(
  reader: FigureReader,
  { subject, peers }: Pick<ProfileScope, 'subject' | 'peers'>,
  period: number,
  side: 'above' | 'below',
): RankPosition | null {
  const row = peers.indexOf(subject);
  if (row < 0) return null;
  const column = columnOf(peers.map((peer) => reader.value(peer, period)));
  const direction = side === 'above' ? 'descending' : 'ascending';
  const position = positionOf(rankAreas({ column, direction }), row);
  return position === null || position.of < peers.length * LEAST_RANKED_SHARE ? null : position;
}

function areNumbers(...cells: readonly { readonly kind: string }[]): boolean {
  return cells.every(({ kind }) => kind === 'number');
}
