import { measureFamily } from '../catalogue/measureFamily.ts';
import { boundsOf } from '../indicators/addCells.ts';
import type { Cell, CellFlag } from '../model/cell.ts';
import type { AreaId, IndicatorId, PeriodId } from '../model/ids.ts';
import { keyedPeers, type Peers, spreadOfChanges } from './areaSpread.ts';
import {
  type ChangeMeasure,
  changeMeasure,
  changeOf,
  ownChangePValue,
  type PeriodPair,
} from './changeOverTime.ts';
import { judgeTogether, type Significance } from './differenceFromRest.ts';
import { directionOf, type KeyTrend, PERCENT_DECIMALS } from './keyTrend.ts';
import type { FigureReader } from './profileFigures.ts';
import { comparatorOf, type ProfileScope } from './profileScope.ts';
import { type Tone, toneOf } from './tone.ts';

/** What must be said with a change before it is used. */
export type ChangeWarning =
  /** The series has a break between the two periods: something else was counted or defined. */
  | 'break'
  | 'low_denominator'
  | 'provisional'
  | 'estimated'
  /** One of the two figures is withheld; the change is a range. */
  | 'withheld';

export interface IndicatorChange {
  readonly indicator: IndicatorId;
  readonly from: Cell;
  readonly to: Cell;
  readonly measure: ChangeMeasure;
  readonly change: Cell;
  readonly direction: KeyTrend['direction'];
  readonly tone: Tone;
  /** Change of the city, or of the reference for the city itself; null where there is none. */
  readonly against: { readonly area: AreaId; readonly change: Cell } | null;
  /** Against the own past, judged together with all changes of the area. */
  readonly significance: Significance;
  /** Change ÷ spread of the areas' changes; null where either is not known. */
  readonly size: number | null;
  readonly warnings: readonly ChangeWarning[];
}

export interface ChangesBetween {
  readonly from: PeriodId;
  readonly to: PeriodId;
  /** The largest size first, those without a size last, equals in the order given. */
  readonly changes: readonly IndicatorChange[];
  /** Indicators that do not have both periods, or no figure in one of them. */
  readonly without: readonly {
    readonly indicator: IndicatorId;
    readonly reason: 'no_period' | 'no_figure' | 'suppressed';
  }[];
}

/**
 * What changed in an area between two periods ("since the last report"): counts in per cent, rates in
 * points. Sizes are relative to how much the areas' changes spread, so that a rare change outweighs one
 * that all areas share. A change across a break in the series has no size and no significance: it is
 * shown last, with its warning. Throws a RangeError unless `from` is before `to`.
 */
export function changesBetween(input: {
  readonly readers: readonly FigureReader[];
  readonly scope: ProfileScope;
  readonly from: PeriodId;
  readonly to: PeriodId;
}): ChangesBetween {
  const { readers, scope, from, to } = input;
  if (!(from < to)) throw new RangeError(`changesBetween: ${from} is not before ${to}`);
  const without: { indicator: IndicatorId; reason: 'no_period' | 'no_figure' | 'suppressed' }[] =
    [];
  const compared = readers.flatMap((reader) => {
    const { indicator, periods } = reader.figures;
    const pair = { from: periods.indexOf(from), to: periods.indexOf(to) };
    const reason = reasonAgainst(reader, scope.subject, pair);
    if (reason !== null) without.push({ indicator: indicator.id, reason });
    return reason === null ? [{ reader, pair }] : [];
  });
  const judged = judgeTogether(
    compared.map(({ reader, pair }) =>
      changeOf(reader, scope.subject, pair).flags.includes('break')
        ? null
        : ownChangePValue(reader, scope.subject, pair),
    ),
  );
  const peers = keyedPeers(scope.peers);
  const changes = compared.map(({ reader, pair }, index) =>
    indicatorChange({ reader, pair, scope, peers, significance: judged[index]!.significance }),
  );
  const sizeOf = ({ size }: IndicatorChange) => (size === null ? -1 : Math.abs(size));
  return {
    from,
    to,
    changes: changes.toSorted((one, other) => sizeOf(other) - sizeOf(one)),
    without,
  };
}

function reasonAgainst(reader: FigureReader, subject: AreaId, { from, to }: PeriodPair) {
  if (from < 0 || to < 0) return 'no_period';
  const cells = [reader.value(subject, from), reader.value(subject, to)];
  if (cells.some(({ kind }) => kind === 'suppressed')) return 'suppressed';
  return cells.some((cell) => boundsOf(cell) === null) ? 'no_figure' : null;
}

function indicatorChange(options: {
  readonly reader: FigureReader;
  readonly pair: PeriodPair;
  readonly scope: ProfileScope;
  readonly peers: Peers;
  readonly significance: Significance;
}): IndicatorChange {
  const { reader, pair, scope, peers, significance } = options;
  const { indicator } = reader.figures;
  const measure = changeMeasure(indicator);
  const change = changeOf(reader, scope.subject, pair);
  const decimals = measure === 'percent' ? PERCENT_DECIMALS : indicator.decimals;
  const direction = directionOf(change, decimals);
  const sign = direction === 'rising' ? 1 : direction === 'falling' ? -1 : 0;
  const area = comparatorOf(scope);
  const isBroken = change.flags.includes('break');
  const spread = isBroken ? null : spreadOfChanges(reader, peers, pair);
  return {
    indicator: indicator.id,
    from: reader.value(scope.subject, pair.from),
    to: reader.value(scope.subject, pair.to),
    measure,
    change,
    direction,
    tone: measureFamily(indicator.kind) === 'count' ? 'neutral' : toneOf(indicator.polarity, sign),
    against: area === null ? null : { area, change: changeOf(reader, area, pair) },
    significance,
    size: spread === null || change.kind !== 'number' ? null : change.value / spread,
    warnings: warningsOf(change),
  };
}

function warningsOf({ kind, flags }: Cell): readonly ChangeWarning[] {
  const told: readonly (CellFlag & ChangeWarning)[] = [
    'break',
    'low_denominator',
    'provisional',
    'estimated',
  ];
  const warnings = told.filter((flag) => flags.includes(flag));
  return kind === 'interval' ? [...warnings, 'withheld'] : warnings;
}
