import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import { VERDICTS } from '../../../src/domain/disclosure/auditTable.ts';
import { RELATION_KINDS } from '../../../src/domain/disclosure/cellTable.ts';
import {
  addCounts,
  type DisclosureAudit,
} from '../../../src/domain/disclosure/disclosureReport.ts';
import { cellReader } from '../../../src/domain/indicators/evaluate.ts';
import type { Cell } from '../../../src/domain/model/cell.ts';
import type { DayAudit, DayInput } from './auditDay.ts';
import type { CountCell } from './countCells.ts';
import { countsByDay } from './packageTable.ts';
import { pairCounts } from './pairCounts.ts';

/** Audits days, in this thread or in others; the results come in the order of the inputs. */
export type AuditRunner = (days: readonly DayInput[]) => Promise<readonly DayAudit[]>;

/** A package as the source has it and as it is to be audited; the same where nothing is suppressed. */
export interface Forms {
  readonly source: SourcePackage;
  readonly published: SourcePackage;
}

/**
 * What can be recovered from a package as it stands, in numbers of cells. `relations`: all relations
 * between indicators, `packageRelations` of the unprotected package. `recovered` is exact: for every
 * other withheld count two tables with different values are known. `narrowed` is what bounds
 * propagation sees, a lower bound. Of a suppressed cell nothing is taken to be known.
 */
export async function auditPackage(
  forms: Forms,
  relations: readonly CountRelation[],
  run: AuditRunner,
): Promise<DisclosureAudit> {
  const days = dayInputs(forms, relations);
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
    pairs: pairCounts(forms.published, relations),
  };
}

/** One per day of the package, ascending. */
export function dayInputs(
  { source, published }: Forms,
  relations: readonly CountRelation[],
): readonly DayInput[] {
  const { areas, maskedBelow } = published.atlas;
  const readers = new Map([...source.series].map(([id, series]) => [id, cellReader(series)]));
  const truthOf = ({ indicator, area, period }: CountCell): number | null => {
    const cell = readers.get(indicator)?.(area, period);
    return cell?.kind === 'number' ? cell.value : null;
  };
  return [...countsByDay(published)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, places]) => {
      return { day, places, truth: places.map(truthOf), areas, relations, maskedBelow };
    });
}
