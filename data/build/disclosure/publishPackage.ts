import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { DisclosureAudit } from '../../../src/domain/disclosure/disclosureReport.ts';
import { CELL_STATES } from '../../../src/domain/model/cell.ts';
import type { PackageProblem } from '../../../src/domain/model/packageProblem.ts';
import { type AuditRunner, auditPackage } from './auditPackage.ts';
import { countCells } from './countCells.ts';
import { packageRelations } from './packageRelations.ts';
import { publicForm } from './publicForm.ts';
import { smallCounts } from './smallCounts.ts';

export const PROTECT_COMMAND = 'npm run data -- --protect';
export const SUPPRESSIONS_FILE = 'suppressions.csv';

export interface PublishedPackage {
  /** The public form; null where it must not be published. */
  readonly source: SourcePackage | null;
  /** The audit of exactly this form; null where the package withholds nothing. */
  readonly audit: DisclosureAudit | null;
  readonly problems: readonly PackageProblem[];
}

/**
 * Applies the package's suppressions and audits the result. It may be published where no withheld
 * count is determined and none below the minimum count is left.
 */
export async function publishPackage(
  source: SourcePackage,
  run: AuditRunner,
): Promise<PublishedPackage> {
  const small = smallCounts(source);
  if (small.length === 0 && !withholdsAnything(source)) {
    return { source, audit: null, problems: [] };
  }
  const published = publicForm(source, source.suppressions ?? []);
  const relations = packageRelations(source, source.relations);
  const audit = await auditPackage({ source, published }, relations, run);
  const problems = problemsOf(source, published, audit);
  return { source: problems.length === 0 ? published : null, audit, problems };
}

function problemsOf(
  source: SourcePackage,
  published: SourcePackage,
  { verdicts }: DisclosureAudit,
): readonly PackageProblem[] {
  const command = PROTECT_COMMAND;
  const problems: PackageProblem[] = [];
  const report = (code: AuditCode, count: number) => {
    if (count > 0) problems.push({ code, file: SUPPRESSIONS_FILE, value: String(count), command });
  };
  const unaudited = unauditedFigures(source);
  if (unaudited > 0) {
    problems.push({ code: 'masked_not_count', file: 'values', value: String(unaudited) });
  }
  const small = smallCounts(published).length;
  const recoverable = verdicts.recovered + verdicts.exposed;
  if (source.suppressions === null) {
    report('suppressions_missing', small + recoverable);
  } else {
    report('small_count_published', small);
    report('suppressions_insufficient', recoverable);
  }
  return problems;
}

type AuditCode = 'suppressions_missing' | 'suppressions_insufficient' | 'small_count_published';

function withholdsAnything({ series }: SourcePackage): boolean {
  return [...series.values()].some(({ cells }) =>
    cells.state.some((code) => isWithheld(CELL_STATES[code])),
  );
}

/** Withheld figures that no audit has looked at, because they are no whole numbers. */
function unauditedFigures(source: SourcePackage): number {
  const audited = new Set(countCells(source).map(({ indicator }) => indicator));
  return [...source.series]
    .filter(([id]) => !audited.has(id))
    .flatMap(([, { cells }]) => [...cells.state])
    .filter((code) => isWithheld(CELL_STATES[code])).length;
}

function isWithheld(state: (typeof CELL_STATES)[number] | undefined): boolean {
  return state === 'masked' || state === 'suppressed';
}
