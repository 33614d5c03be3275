import type { Cell } from '../model/cell.ts';
import type { AreaId, PeriodId } from '../model/ids.ts';
import { periodPosition } from '../periods/periodPosition.ts';
import { keyedPeers, type Peers, spreadOfChanges } from './areaSpread.ts';
import { casesAt, hasFewCases } from './cases.ts';
import {
  changeMeasure,
  changeOf,
  changePValue,
  isBroken,
  type PeriodPair,
} from './changeOverTime.ts';
import { LEAST_BASE, NOTICEABLE } from './deviationCandidates.ts';
import { judgeTogether } from './differenceFromRest.ts';
import { PERCENT_DECIMALS } from './keyTrend.ts';
import { type FigureReader, latestPeriodIndex } from './profileFigures.ts';
import { comparatorOf, type ProfileScope } from './profileScope.ts';
import type { ChangeFact, NumberCell } from './standoutFact.ts';
import { isPrinted, type Tone, toneOf } from './tone.ts';

const USUAL_YEARS = 5;
/** A change over one year is noise more often than not. */
const LEAST_YEARS = 2;
/** Periods are positions in years with days in them: 2012-06-30 to 2017-06-30 must count as five. */
const YEAR_TOLERANCE = 0.01;

interface Options {
  readonly readers: readonly FigureReader[];
  readonly scope: ProfileScope;
  readonly until: PeriodId | null;
  readonly changeYears?: number;
}

/** Figures that changed distinguishably against their own past and against the rest of the city. */
export function changeCandidates(options: Options): readonly ChangeFact[] {
  const { readers, scope, until, changeYears = USUAL_YEARS } = options;
  const against = comparatorOf(scope) === scope.city ? scope.city : null;
  const peers = keyedPeers(scope.peers);
  const compared = readers.flatMap((reader) => {
    const pair = periodsToCompare(reader, { scope, against, until, changeYears });
    return pair === null ? [] : [{ reader, pair }];
  });
  const judged = judgeTogether(
    compared.map(({ reader, pair }) => changePValue(reader, scope, pair)),
  );
  return compared.flatMap(({ reader, pair }, index) => {
    const judgement = judged[index]!;
    if (judgement.significance !== 'distinguishable') return [];
    const fact = changeFact({ reader, scope, against, pair, peers });
    return fact === null ? [] : [{ ...fact, adjustedPValue: judgement.adjustedPValue }];
  });
}

/**
 * The latest period and the earliest one within reach before it: numbers on enough cases for subject
 * and comparator, and no break between. Null where there is none.
 */
function periodsToCompare(
  reader: FigureReader,
  options: {
    readonly scope: ProfileScope;
    readonly against: AreaId | null;
    readonly until: PeriodId | null;
    readonly changeYears: number;
  },
): PeriodPair | null {
  const { scope, against, until, changeYears } = options;
  const { periods } = reader.figures;
  const to = latestPeriodIndex(periods, until);
  const end = periods[to];
  if (end === undefined) return null;
  const areas = against === null ? [scope.subject] : [scope.subject, against];
  const isFit = (period: number) => areas.every((area) => isSolid(reader, area, period));
  if (!isFit(to)) return null;
  for (let from = 0; from < to; from += 1) {
    const years = periodPosition(end) - periodPosition(periods[from]!);
    if (years < LEAST_YEARS - YEAR_TOLERANCE) return null;
    const isWithin = years <= changeYears + YEAR_TOLERANCE && isFit(from);
    if (isWithin && !areas.some((area) => isBroken(reader, area, { from, to }))) {
      return { from, to };
    }
  }
  return null;
}

function isSolid(reader: FigureReader, area: AreaId, period: number): boolean {
  const cell = reader.value(area, period);
  if (cell.kind !== 'number' || cell.flags.includes('low_denominator')) return false;
  const base = reader.denominator(area, period) ?? cell;
  return base.kind === 'number' && base.value >= LEAST_BASE;
}

function changeFact(options: {
  readonly reader: FigureReader;
  readonly scope: ProfileScope;
  readonly against: AreaId | null;
  readonly pair: PeriodPair;
  readonly peers: Peers;
}): Omit<ChangeFact, 'adjustedPValue'> | null {
  const { reader, scope, against, pair, peers } = options;
  const { indicator, periods } = reader.figures;
  const measure = changeMeasure(indicator);
  const change = changeOf(reader, scope.subject, pair);
  const againstChange = against === null ? null : changeOf(reader, against, pair);
  const spread = spreadOfChanges(reader, peers, pair);
  if (spread === null || !isNumber(change) || !isNumber(againstChange ?? change)) return null;
  const decimals = measure === 'percent' ? PERCENT_DECIMALS : indicator.decimals;
  const beyond = change.value - ((againstChange as NumberCell | null)?.value ?? 0);
  if (!isPrinted(change.value, decimals) || !isPrinted(beyond, decimals)) return null;
  if (Math.abs(beyond / spread) < NOTICEABLE) return null;
  const cases = casesAt(reader, scope.subject, pair.to);
  return {
    kind: 'change',
    indicator: indicator.id,
    since: periods[pair.from]!,
    period: periods[pair.to]!,
    from: reader.value(scope.subject, pair.from) as NumberCell,
    cell: reader.value(scope.subject, pair.to) as NumberCell,
    measure,
    change,
    against,
    againstChange: againstChange as NumberCell | null,
    size: beyond / spread,
    tone: toneOfChange(indicator.polarity, change.value, beyond),
    fewCases: cases !== null && hasFewCases(cases),
  };
}

/** A rise that is weaker than the city's is neither a strength nor a need, whatever the polarity. */
function toneOfChange(
  polarity: Parameters<typeof toneOf>[0],
  change: number,
  beyond: number,
): Tone {
  return change > 0 === beyond > 0 ? toneOf(polarity, change) : 'neutral';
}

function isNumber(cell: Cell): cell is NumberCell {
  return cell.kind === 'number';
}
