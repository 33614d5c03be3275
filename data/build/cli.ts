import { fileURLToPath } from 'node:url';
import { createIntl } from 'react-intl';
import type { PackageProblem } from '../../src/domain/model/packageProblem.ts';
import { describeProblem } from '../../src/i18n/problems/describeProblem.ts';
import { problemMessagesDe } from '../../src/i18n/problems/problemMessages.de.ts';
import { buildData, type PackageOutcome } from './buildData.ts';
import { sizeReport } from './sizeReport.ts';

const intl = createIntl({ locale: 'de', messages: problemMessagesDe });
const sourceFolder = fileURLToPath(new URL('..', import.meta.url));
const targetFolder = fileURLToPath(new URL('../../public/data', import.meta.url));

const outcomes = buildData({ sourceFolder, targetFolder });
for (const outcome of outcomes) {
  report(outcome);
}
const errorCount = outcomes.reduce((sum, { errors }) => sum + errors.length, 0);
if (outcomes.length === 0) {
  console.error('Kein Datenpaket gefunden: data/<Stadt>/datapackage.json');
  process.exitCode = 1;
} else if (errorCount > 0) {
  console.error(`${errorCount} Fehler: Es wurde nichts geschrieben.`);
  process.exitCode = 1;
}

function report({ folder, errors, warnings, compiled }: PackageOutcome): void {
  print(`data/${folder}: Hinweis`, warnings, console.warn);
  print(`data/${folder}: Fehler`, errors, console.error);
  if (compiled === null) {
    return;
  }
  const rows = sizeReport(compiled);
  for (const { group, files, gzipBytes } of rows) {
    console.info(`  ${group.padEnd(10)} ${String(files).padStart(4)} ${kilobytes(gzipBytes)}`);
  }
  const total = rows.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  console.info(
    `data/${folder}: ${compiled.files.length} Dateien,${kilobytes(total)} (gzip), ${warnings.length} Hinweise`,
  );
}

function print(
  heading: string,
  problems: readonly PackageProblem[],
  write: (line: string) => void,
): void {
  for (const problem of problems) {
    write(`${heading}: ${describeProblem(intl, problem)}`);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',').padStart(7)} kB`;
}
