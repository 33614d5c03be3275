import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { Suppression } from '../../../src/data/package/source/suppression.ts';
import { isBelowMinimumCount } from '../../../src/domain/disclosure/primaryRules.ts';
import { countCells } from './countCells.ts';

/**
 * Primary suppression by the package's own minimum count: the published counts below it, zeros
 * included because the sign of the package covers them. Sources publish such counts now and then as
 * totals. That there are no cases without an area tells nothing of anybody and may stand. A minimum of
 * 1 withholds nothing.
 */
export function smallCounts(source: SourcePackage): readonly Suppression[] {
  const { maskedBelow: minimum, areas } = source.atlas;
  if (minimum <= 1) return [];
  const rests = new Set(areas.filter(({ role }) => role === 'unassigned').map(({ id }) => id));
  return countCells(source)
    .filter(({ area, cell }) => {
      const rule = { minimum, zeroIsPublishable: rests.has(area) };
      return cell.kind === 'number' && isBelowMinimumCount(cell.value, rule);
    })
    .map(({ indicator, area, period }) => ({ indicator, area, period, status: 'masked' }));
}
