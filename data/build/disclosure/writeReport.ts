import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentHash } from '../../../src/data/package/contentHash.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { DisclosureAudit } from '../../../src/domain/disclosure/disclosureReport.ts';
import { jsonBytes } from '../hashedFile.ts';
import { type AuditRunner, auditPackage } from './auditPackage.ts';
import { countCells } from './countCells.ts';
import { disclosureReportText } from './disclosureReportText.ts';
import { figureLoss } from './figureLoss.ts';
import { packageRelations } from './packageRelations.ts';
import { protectionLoss } from './protectionLoss.ts';

/** What a report says about: the same for the same figures, relations and suppressions. */
export function reportFingerprint(source: SourcePackage): string {
  const cells = countCells(source).map(({ indicator, area, period, cell }) => {
    return [indicator, area, period, cell.kind, cell.kind === 'number' ? cell.value : null];
  });
  const { relations, suppressions } = source;
  return contentHash(jsonBytes({ version: REPORT_VERSION, cells, relations, suppressions }));
}

/** Raise where the report or the audit behind it changes. */
const REPORT_VERSION = 2;

/**
 * Writes the confidentiality report where it is missing or tells of other figures. Only then is the
 * source audited as it stands, for comparison; `after` is the audit of the public form, made before.
 */
export async function writeReport(
  path: string,
  packages: { readonly source: SourcePackage; readonly published: SourcePackage },
  audit: { readonly after: DisclosureAudit; readonly run: AuditRunner },
): Promise<void> {
  const fingerprint = `<!-- ${reportFingerprint(packages.source)} -->`;
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current.trimEnd().endsWith(fingerprint)) return;
  const { source, published } = packages;
  const relations = packageRelations(source, source.relations);
  const text = disclosureReportText({
    city: source.atlas.cityName,
    minimum: source.atlas.maskedBelow,
    before: await auditPackage({ source, published: source }, relations, audit.run),
    after: audit.after,
    loss: protectionLoss(source, published),
    figures: figureLoss(source, published),
    suppressedTotals: suppressedTotals(source),
    emptyRests: (source.suppressions ?? []).filter(({ status }) => status === 'not_applicable')
      .length,
    nameOf: nameIn(source),
    finestLevel: source.atlas.levels.at(-1)?.id ?? '',
  });
  writeFileSync(path, `${text}\n${fingerprint}\n`);
}

function suppressedTotals({ suppressions, series }: SourcePackage): number {
  const own = (suppressions ?? []).filter(
    ({ indicator, area }) => series.get(indicator)?.areas.includes(area) === false,
  );
  return own.length;
}

/** German names of indicators, levels and themes. */
function nameIn({ atlas }: SourcePackage): (id: string) => string {
  const { indicators, themes } = atlas.catalogue;
  const names = new Map<string, string>([
    ...indicators.map(({ id, name }) => [id, name.de] as const),
    ...themes.map(({ id, name }) => [id, name.de] as const),
    ...atlas.levels.map(
      ({ id, order, name, namePlural }) => [id, order === 0 ? name.de : namePlural.de] as const,
    ),
  ]);
  return (id) => names.get(id) ?? id;
}
