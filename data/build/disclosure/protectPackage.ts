import { group } from 'd3-array';
import type { Highs } from 'highs';
import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { Suppression } from '../../../src/data/package/source/suppression.ts';
import type { Finding } from '../../../src/domain/disclosure/auditTable.ts';
import { auditView, type DayInput } from './auditDay.ts';
import { dayInputs } from './auditPackage.ts';
import type { CountCell } from './countCells.ts';
import { type PackageTable, packageTable, type WeightOf } from './packageTable.ts';
import { protectionRanks, protectionWeights, RANK_GROUPS } from './protectionWeights.ts';
import { publicForm } from './publicForm.ts';
import { type ShieldStage, shieldTable } from './shieldTable.ts';
import { smallCounts } from './smallCounts.ts';

/**
 * Suppressing can hide that a sum does not add up, so that a sum nobody could rely on comes into play;
 * later passes look at the day as it would be published and mend that.
 */
const MAXIMUM_PASSES = 30;
/** For hiding that a relation is false, which makes it look true. */
const CONTRADICTED_FACTOR = 20;

/** Plain data: it may cross to another thread. */
export interface PackageToProtect {
  readonly source: SourcePackage;
  /** All relations between indicators: `packageRelations`. */
  readonly relations: readonly CountRelation[];
}

export interface DayProposal {
  readonly day: string;
  readonly suppressions: readonly Suppression[];
}

/** Proposes for days of a package, in this thread or in others. */
export type ProposalRunner = (
  source: PackageToProtect,
  days: readonly string[],
) => Promise<readonly DayProposal[]>;

/**
 * Proposes what the public form has to withhold: what lies below the minimum count, and secondary
 * suppressions until an audit of the result, which looks at nothing else, proves that no withheld
 * count is determined. While proposing, the attacker is granted more where that is cheap: to know that
 * suppressed counts are at least the minimum. Deterministic. Takes minutes for a large package. Where something
 * that must stay published gives a count away, the audit of the public form finds it.
 */
export async function proposeForPackage(
  toProtect: PackageToProtect,
  run: ProposalRunner,
): Promise<readonly Suppression[]> {
  const { source, relations } = toProtect;
  const small = smallCounts(source);
  const days = [...dayInputs({ source, published: source }, relations)]
    .sort((a, b) => a.places.length - b.places.length)
    .map(({ day }) => day);
  const proposals = await run(toProtect, days);
  return merge(
    small,
    proposals.flatMap(({ suppressions }) => suppressions),
  );
}

/** The suppressions for the counts of one day, beyond those below the minimum count. */
export function proposeForDay(
  highs: Highs,
  { source, relations }: PackageToProtect,
  day: string,
): readonly Suppression[] {
  const small = smallCounts(source);
  const preferences = {
    weightOf: protectionWeights(publicForm(source, small)),
    rankOf: protectionRanks(source),
  };
  let proposed: readonly Suppression[] = [];
  for (let pass = 1; pass <= MAXIMUM_PASSES; pass += 1) {
    const published = publicForm(source, [...small, ...proposed]);
    const days = dayInputs({ source, published }, relations);
    const own = days.find((one) => one.day === day);
    const added = own === undefined ? [] : suppressionsOfDay(highs, own, preferences);
    if (added.length === 0) break;
    proposed = merge(proposed, added);
  }
  return proposed;
}

interface Preferences {
  readonly weightOf: WeightOf;
  readonly rankOf: (place: CountCell) => number;
}

function suppressionsOfDay(
  highs: Highs,
  day: DayInput,
  { weightOf, rankOf }: Preferences,
): readonly Suppression[] {
  const table = withContradictionsKept(packageTable(highs, day, weightOf));
  const stages = protectionStages(day, day.places.map(rankOf));
  for (const view of table.views) {
    const findings = auditView(highs, table, view).filter(isUnprotected);
    const empty = findings.filter((finding) => isEmptyRest(day, finding));
    if (empty.length > 0)
      return suppress(
        day,
        empty.map(({ cell }) => cell),
        'not_applicable',
      );
    if (findings.length === 0) continue;
    const recovered = findings.map(({ cell }) => cell);
    const chosen = shieldTable(highs, view, { recovered, stages });
    // What protects in one view often does so in the others: they are looked at in the next pass.
    if (chosen.length > 0) return suppress(day, chosen, 'suppressed');
  }
  return [];
}

/**
 * Rank after rank, the attacker granted that every suppressed count is at least the minimum. The next
 * group of ranks is not given up for that grant: before it, the same ranks once more without.
 */
function protectionStages(
  { maskedBelow }: DayInput,
  ranks: readonly number[],
): readonly ShieldStage[] {
  const upTo = (most: number, shieldLow: number): ShieldStage => ({
    mayWithhold: (cell) => ranks[cell]! <= most,
    shieldLow,
  });
  return RANK_GROUPS.flatMap((ranksOfGroup) => [
    ...ranksOfGroup.map((rank) => upTo(rank, maskedBelow)),
    upTo(Math.max(...ranksOfGroup), 0),
  ]);
}

function isUnprotected({ verdict }: Finding): boolean {
  return verdict === 'recovered' || verdict === 'exposed';
}

/** The sums say that no case is without an area: that tells nothing of anybody. */
function isEmptyRest({ places, areas }: DayInput, { cell, high }: Finding): boolean {
  const place = places[cell]!;
  const role = areas.find(({ id }) => id === place.area)?.role;
  return role === 'unassigned' && place.cell.kind === 'masked' && high === 0;
}

function suppress(
  { places }: DayInput,
  cells: readonly number[],
  status: Suppression['status'],
): readonly Suppression[] {
  return cells.map((cell) => {
    const { indicator, area, period } = places[cell]!;
    return { indicator, area, period, status };
  });
}

/** The same tables with a higher weight for the counts that show a relation to be false. */
function withContradictionsKept(day: PackageTable): PackageTable {
  const telling = new Set(
    day.contradicted.flatMap(({ relation }) => relation.terms.map(({ cell }) => cell)),
  );
  const views = day.views.map(({ table, ...view }) => ({
    ...view,
    table: {
      ...table,
      cells: table.cells.map((cell, index) =>
        telling.has(index) ? { ...cell, weight: cell.weight * CONTRADICTED_FACTOR } : cell,
      ),
    },
  }));
  return { ...day, views };
}

/** One suppression per figure; the later one counts. */
function merge(
  before: readonly Suppression[],
  added: readonly Suppression[],
): readonly Suppression[] {
  const byPlace = group(
    [...before, ...added],
    ({ indicator, area, period }) => `${indicator} ${area} ${period}`,
  );
  return [...byPlace.values()].map((all) => all.at(-1)!);
}
