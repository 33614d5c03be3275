import Papa from 'papaparse';
import type { Suppression } from '../../../src/data/package/source/suppression.ts';

/**
 * The package table `suppressions.csv`, sorted by indicator, area and period, so that a change of few
 * figures is a change of few lines.
 */
export function suppressionsText(suppressions: readonly Suppression[]): string {
  const rows = suppressions
    .map(({ indicator, area, period, status }) => [indicator, area, period, status])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
  const fields = ['indicator_id', 'area_id', 'period', 'status'];
  return `${Papa.unparse({ fields, data: rows }, { newline: '\n' })}\n`;
}
