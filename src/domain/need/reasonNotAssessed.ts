import { AREA_STANDINGS, type AreaStanding } from '../composite/areaStanding.ts';
import type { Cell } from '../model/cell.ts';
import { cellAt } from '../model/column.ts';
import type { NeedAssessment } from './needAssessment.ts';

/** Why an area gets no verdict and no colour. */
export type NotAssessed =
  | { readonly code: 'no_index' }
  | { readonly code: 'not_in_index'; readonly standing: Exclude<AreaStanding, 'considered'> }
  /** All figures of coverage are alike, or none is known. */
  | { readonly code: 'no_limits' }
  | { readonly code: 'coverage'; readonly coverage: Cell };

/** Why an area has no verdict, or may have none: the first reason that applies. */
export function reasonNotAssessed(assessment: NeedAssessment, area: number): NotAssessed {
  const { need, coverage } = assessment;
  if (need.index === null) return { code: 'no_index' };
  const standing = AREA_STANDINGS[need.index.standings[area]!] ?? 'considered';
  if (standing !== 'considered') return { code: 'not_in_index', standing };
  if (coverage.limits.some((limit) => Number.isNaN(limit))) return { code: 'no_limits' };
  return { code: 'coverage', coverage: cellAt(coverage.value, area) };
}
