import { fileURLToPath } from 'node:url';
import { createIntl } from 'react-intl';
import type { PackageProblem } from '../../src/domain/model/packageProblem.ts';
import { describeProblem } from '../../src/i18n/problems/describeProblem.ts';
import { problemMessagesDe } from '../../src/i18n/problems/problemMessages.de.ts';
import { checkStepView } from '../../src/state/present/checkStepView.ts';
import { buildData, type PackageOutcome } from './buildData.ts';
import { auditInThreads } from './disclosure/auditRunners.ts';
import { proposeInThreads } from './disclosure/proposalRunners.ts';
import { SUPPRESSIONS_FILE } from './disclosure/publishPackage.ts';
import { protectData } from './protectData.ts';
import { sizeReport } from './sizeReport.ts';

const intl = createIntl({ locale: 'de', messages: problemMessagesDe });
const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const sourceFolder = fromHere('..');

if (process.argv.includes('--protect')) {
  await protect();
} else {
  await build();
}

/** Compiles the public form of every package. */
async function build(): Promise<void> {
  const outcomes = await buildData({
    sourceFolder,
    targetFolder: fromHere('../../public/data'),
    reportFolder: fromHere('../../docs'),
    audit: auditInThreads,
    checkView: checkStepView,
  });
  for (const outcome of outcomes) {
    report(outcome);
  }
  const errorCount = outcomes.reduce((sum, { errors }) => sum + errors.length, 0);
  if (outcomes.length === 0) {
    fail('Kein Datenpaket gefunden: data/<Stadt>/datapackage.json');
  } else if (errorCount > 0) {
    fail(`${errorCount} Fehler: Es wurde nichts geschrieben.`);
  }
}

/** Proposes the suppressions of every package anew. */
async function protect(): Promise<void> {
  const run = proposeInThreads(({ day, suppressions }) => {
    if (suppressions.length > 0) console.info(`  ${day}: ${suppressions.length} Sperrungen`);
  });
  const outcomes = await protectData(sourceFolder, run);
  for (const { folder, errors, rows } of outcomes) {
    print(`data/${folder}: Fehler`, errors, console.error);
    if (errors.length > 0) process.exitCode = 1;
    console.info(`data/${folder}: ${rows} Zeilen in ${SUPPRESSIONS_FILE}`);
  }
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

function report({ folder, errors, warnings, audit, compiled }: PackageOutcome): void {
  print(`data/${folder}: Hinweis`, warnings, console.warn);
  print(`data/${folder}: Fehler`, errors, console.error);
  if (audit !== null) {
    const { verdicts, masked, suppressed } = audit;
    console.info(
      `data/${folder}: ${masked + suppressed} zurückgehaltene Fallzahlen geprüft (davon ${suppressed} zum Schutz gesperrt), ${verdicts.recovered + verdicts.exposed} ermittelbar`,
    );
  }
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
