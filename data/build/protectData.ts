import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import type { PackageProblem } from '../../src/domain/model/packageProblem.ts';
import { packageFolders } from './buildData.ts';
import { packageRelations } from './disclosure/packageRelations.ts';
import { type ProposalRunner, proposeForPackage } from './disclosure/protectPackage.ts';
import { SUPPRESSIONS_FILE } from './disclosure/publishPackage.ts';
import { suppressionsText } from './disclosure/suppressionsText.ts';
import { readFolder } from './folderFiles.ts';

export interface ProtectOutcome {
  readonly folder: string;
  readonly errors: readonly PackageProblem[];
  /** Rows written to the package's `suppressions.csv`; none where nothing has to be withheld. */
  readonly rows: number;
}

/**
 * Proposes for every package what its public form has to withhold and writes it to the package's
 * `suppressions.csv`, for the data owner to review. An earlier proposal is replaced, not extended.
 */
export async function protectData(
  sourceFolder: string,
  run: ProposalRunner,
): Promise<readonly ProtectOutcome[]> {
  const outcomes: ProtectOutcome[] = [];
  for (const folder of packageFolders(sourceFolder)) {
    outcomes.push(await protectFolder(folder, join(sourceFolder, folder), run));
  }
  return outcomes;
}

async function protectFolder(
  folder: string,
  path: string,
  run: ProposalRunner,
): Promise<ProtectOutcome> {
  const files = new Map(readFolder(path));
  // An earlier proposal may be missing or out of date; neither must stand in the way of a new one.
  files.set(SUPPRESSIONS_FILE, new TextEncoder().encode(suppressionsText([])));
  const { package: source, errors } = readSourcePackage(files);
  if (source === null) return { folder, errors, rows: 0 };
  const relations = packageRelations(source, source.relations);
  const proposed = await proposeForPackage({ source, relations }, run);
  if (proposed.length > 0 || source.suppressions !== null) {
    writeFileSync(join(path, SUPPRESSIONS_FILE), suppressionsText(proposed));
  }
  return { folder, errors, rows: proposed.length };
}
