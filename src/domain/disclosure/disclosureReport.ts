import type { Verdict } from './auditTable.ts';
import type { RelationKind } from './cellTable.ts';

/** How many withheld counts there are of each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** What one published total gives away about its two parts, in numbers of cells. */
export interface PairCounts {
  /** Ids of the total and its two parts. */
  readonly whole: string;
  readonly parts: readonly [string, string];
  /** Withheld parts whose total is published. */
  readonly withheld: number;
  /** Of these, the only withheld part of its total, and not zero: total − other part. */
  readonly bySubtraction: number;
  /** The same with zero as the difference. */
  readonly zeroBySubtraction: number;
}

/** What an audit found, as numbers of cells only: never which cell, never a value. */
export interface DisclosureAudit {
  /** Counts published or withheld. */
  readonly cells: number;
  /** Of these, withheld as small: shown as "unter 3". */
  readonly masked: number;
  /** Of these, withheld without a range: to shield others, or because a range would say too much. */
  readonly suppressed: number;
  /** Verdicts of both. */
  readonly verdicts: VerdictCounts;
  /** Recovered by the relations of one kind alone; a lower bound. */
  readonly recoveredByKind: Readonly<Record<RelationKind, number>>;
  readonly relations: number;
  /** Relations that the published figures contradict; nobody can rely on them. */
  readonly contradicted: number;
  /** Totals of two parts with at least one withheld part. */
  readonly pairs: readonly PairCounts[];
}

/** What readers lose by protection. */
export interface ProtectionLoss {
  /** Counts withheld to shield others. */
  readonly cells: number;
  /** Their share (0–1) of all published counts. */
  readonly share: number;
  /** Published counts below the minimum count that are masked now. */
  readonly masked: number;
  /** Small counts that are shown as plainly withheld instead of with their range. */
  readonly signs: number;
  /** Sum of the withheld counts' share (0–1) of the sum of all published counts. */
  readonly countShare: number;
}

/** Everything the published report says. */
export interface DisclosureReport {
  readonly city: string;
  /** Counts below this are withheld by the source. */
  readonly minimum: number;
  readonly before: DisclosureAudit;
  readonly after: DisclosureAudit;
  readonly loss: ProtectionLoss;
}

/** Adds counts key by key. */
export function addCounts<Key extends string>(
  lists: readonly Readonly<Record<Key, number>>[],
  keys: readonly Key[],
): Readonly<Record<Key, number>> {
  const sums = keys.map((key) => [key, lists.reduce((sum, list) => sum + list[key], 0)]);
  return Object.fromEntries(sums) as Record<Key, number>;
}
