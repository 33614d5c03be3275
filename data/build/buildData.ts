import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESCRIPTOR_FILE } from '../../src/data/package/source/descriptor.ts';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import type { PackageProblem } from '../../src/domain/model/packageProblem.ts';
import { type CompiledPackage, compilePackage } from './compilePackage.ts';
import { readFolder } from './folderFiles.ts';
import { outputFiles } from './outputFiles.ts';
import { writeOutput } from './writeOutput.ts';

export interface PackageOutcome {
  /** Name of the package's folder. */
  readonly folder: string;
  readonly errors: readonly PackageProblem[];
  readonly warnings: readonly PackageProblem[];
  /** Null where there are errors. */
  readonly compiled: CompiledPackage | null;
}

/**
 * Checks and compiles every package below `sourceFolder` (`<city>/datapackage.json`) into
 * `targetFolder`. With an error in any package nothing is written.
 */
export function buildData(options: {
  readonly sourceFolder: string;
  readonly targetFolder: string;
}): readonly PackageOutcome[] {
  const { sourceFolder, targetFolder } = options;
  const outcomes = readdirSync(sourceFolder)
    .sort()
    .filter((folder) => existsSync(join(sourceFolder, folder, DESCRIPTOR_FILE)))
    .map((folder) => buildPackage(folder, join(sourceFolder, folder)));
  const compiled = outcomes.flatMap((outcome) => outcome.compiled ?? []);
  if (compiled.length === outcomes.length && compiled.length > 0) {
    writeOutput(targetFolder, outputFiles(compiled));
  }
  return outcomes;
}

function buildPackage(folder: string, path: string): PackageOutcome {
  const reading = readSourcePackage(readFolder(path));
  const { errors, warnings } = reading;
  const compiled = reading.package === null ? null : compilePackage(reading.package);
  return { folder, errors, warnings, compiled };
}
