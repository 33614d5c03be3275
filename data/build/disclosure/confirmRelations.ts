import { group } from 'd3-array';
import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import { boundsOf } from '../../../src/domain/indicators/addCells.ts';
import { type CountCell, countCells } from './countCells.ts';

/** Share of area-days in which a suggested equation may be contradicted and still be believed. */
const TOLERATED_CONTRADICTIONS = 0.1;
/** Fewer complete area-days prove nothing. */
const MINIMUM_EVIDENCE = 10;

/**
 * The suggested equations that the published figures bear out, as an attacker would find them: nearly
 * never contradicted, and exactly right wherever all counts are published.
 */
export function confirmRelations(
  source: SourcePackage,
  suggested: readonly CountRelation[],
): readonly CountRelation[] {
  const cells = new Map(
    countCells(source).map((one) => [`${one.indicator} ${one.area} ${one.day}`, one]),
  );
  const byIndicator = group(cells.values(), ({ indicator }) => indicator as string);
  return suggested.filter((relation) => {
    const wholes = byIndicator.get(relation.whole) ?? [];
    const outcomes = wholes.map((whole) => compare(relation, whole, cells));
    const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
    const tested = outcomes.length - count('absent');
    return (
      count('confirmed') >= MINIMUM_EVIDENCE &&
      count('contradicted') <= TOLERATED_CONTRADICTIONS * tested
    );
  });
}

type Outcome = 'absent' | 'confirmed' | 'contradicted' | 'open';

function compare(
  relation: CountRelation,
  whole: CountCell,
  cells: ReadonlyMap<string, CountCell>,
): Outcome {
  const total = boundsOf(whole.cell);
  let low = 0;
  let high = 0;
  for (const { indicator, multiplier } of relation.parts) {
    const part = cells.get(`${indicator} ${whole.area} ${whole.day}`);
    const bounds = part === undefined ? null : boundsOf(part.cell);
    if (bounds === null) return 'absent';
    low += multiplier * bounds.low;
    high += multiplier * bounds.high;
  }
  if (total === null) return 'absent';
  if (low > total.high || high < total.low) return 'contradicted';
  return low === high && total.low === total.high ? 'confirmed' : 'open';
}
