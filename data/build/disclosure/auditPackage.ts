import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import { VERDICTS } from '../../../src/domain/disclosure/auditTable.ts';
import { RELATION_KINDS } from '../../../src/domain/disclosure/cellTable.ts';
import {
  addCounts,
  type DisclosureAudit,
} from '../../../src/domain/disclosure/disclosureReport.ts';
import type { Cell } from '../../../src/domain/model/cell.ts';
import type { DayAudit, DayInput } from './auditDay.ts';
import { countsByDay } from './packageTable.ts';
import { pairCounts } from './pairCounts.ts';

/** Audits days, in this thread or in others; the results come in the order of the inputs. */
export type AuditRunner = (days: readonly DayInput[]) => Promise<readonly DayAudit[]>;

/**
 * What can be recovered from a package as it stands, in numbers of cells. `relations`: all relations
 * between indicators, `packageRelations` of the unprotected package. `recovered` is exact: for every
 * other withheld count two tables with different values are known. `narrowed` is what bounds
 * propagation sees, a lower bound. Of a suppressed cell nothing is taken to be known.
 */
export async function auditPackage(
  source: SourcePackage,
  relations: readonly CountRelation[],
  run: AuditRunner,
): Promise<DisclosureAudit> {
  const days = dayInputs(source, relations);
  const audits = await run(days);
  const places = days.flatMap((day) => day.places);
  const countOf = (kind: Cell['kind']) => places.filter(({ cell }) => cell.kind === kind).length;
  return {
    cells: places.length,
    masked: countOf('masked'),
    suppressed: countOf('suppressed'),
    verdicts: addCounts(
      audits.map(({ verdicts }) => verdicts),
      VERDICTS,
    ),
    recoveredByKind: addCounts(
      audits.map((audit) => audit.recoveredByKind),
      RELATION_KINDS,
    ),
    relations: audits.reduce((sum, audit) => sum + audit.relations, 0),
    contradicted: audits.reduce((sum, audit) => sum + audit.contradicted, 0),
    pairs: pairCounts(source, relations),
  };
}

/** One per day of the package, ascending. */
export function dayInputs(
  source: SourcePackage,
  relations: readonly CountRelation[],
): readonly DayInput[] {
  const { areas, maskedBelow } = source.atlas;
  return [...countsByDay(source)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, places]) => ({ day, places, areas, relations, maskedBelow }));
}
