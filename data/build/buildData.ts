import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESCRIPTOR_FILE } from '../../src/data/package/source/descriptor.ts';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import type { CheckView } from '../../src/data/package/source/readStories.ts';
import type { SourcePackage } from '../../src/data/package/source/sourcePackage.ts';
import type { DisclosureAudit } from '../../src/domain/disclosure/disclosureReport.ts';
import type { PackageProblem } from '../../src/domain/model/packageProblem.ts';
import { type CompiledPackage, compilePackage } from './compilePackage.ts';
import type { AuditRunner } from './disclosure/auditPackage.ts';
import { publishPackage } from './disclosure/publishPackage.ts';
import { writeReport } from './disclosure/writeReport.ts';
import { readFolder } from './folderFiles.ts';
import { outputFiles } from './outputFiles.ts';
import { writeOutput } from './writeOutput.ts';

export interface BuildOptions {
  readonly sourceFolder: string;
  readonly targetFolder: string;
  /** Where the confidentiality reports go, one per package that withholds figures. */
  readonly reportFolder: string;
  readonly audit: AuditRunner;
  /** Says what of the view of a story’s step the package does not know; unchecked without. */
  readonly checkView?: CheckView;
}

export interface PackageOutcome {
  /** Name of the package's folder. */
  readonly folder: string;
  readonly errors: readonly PackageProblem[];
  readonly warnings: readonly PackageProblem[];
  /** The audit of the public form; null where there is none or nothing is withheld. */
  readonly audit: DisclosureAudit | null;
  /** The public form compiled; null where there are errors. */
  readonly compiled: CompiledPackage | null;
}

/** A package's outcome with what its report needs. */
interface BuiltPackage {
  readonly outcome: PackageOutcome;
  readonly source: SourcePackage | null;
  readonly published: SourcePackage | null;
}

/**
 * Checks and audits every package below `sourceFolder` (`<city>/datapackage.json`) and compiles its
 * public form into `targetFolder`. With an error in any package nothing is written.
 */
export async function buildData(options: BuildOptions): Promise<readonly PackageOutcome[]> {
  const { sourceFolder, targetFolder } = options;
  const built: BuiltPackage[] = [];
  for (const folder of packageFolders(sourceFolder)) {
    built.push(await buildPackage(folder, options));
  }
  const outcomes = built.map(({ outcome }) => outcome);
  const compiled = outcomes.flatMap((outcome) => outcome.compiled ?? []);
  if (compiled.length === outcomes.length && compiled.length > 0) {
    for (const one of built) await report(one, options);
    writeOutput(targetFolder, outputFiles(compiled));
  }
  return outcomes;
}

/** Folders with a descriptor, in alphabetical order. */
export function packageFolders(sourceFolder: string): readonly string[] {
  return readdirSync(sourceFolder)
    .sort()
    .filter((folder) => existsSync(join(sourceFolder, folder, DESCRIPTOR_FILE)));
}

async function buildPackage(folder: string, options: BuildOptions): Promise<BuiltPackage> {
  const { sourceFolder, audit: run, checkView = null } = options;
  const files = readFolder(join(sourceFolder, folder));
  const { package: source, errors, warnings } = readSourcePackage(files, { checkView });
  if (source === null) {
    const outcome = { folder, errors, warnings, audit: null, compiled: null };
    return { outcome, source, published: null };
  }
  const { source: published, audit, problems } = await publishPackage(source, run);
  const compiled = published === null ? null : compilePackage(published);
  return { outcome: { folder, errors: problems, warnings, audit, compiled }, source, published };
}

async function report(
  { outcome, source, published }: BuiltPackage,
  { reportFolder, audit: run }: BuildOptions,
): Promise<void> {
  const { audit: after, folder } = outcome;
  if (source === null || published === null || after === null) return;
  const path = join(reportFolder, `vertraulichkeit-${folder}.md`);
  await writeReport(path, { source, published }, { after, run });
}
