import { group } from 'd3-array';
import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { PairCounts } from '../../../src/domain/disclosure/disclosureReport.ts';
import type { Cell } from '../../../src/domain/model/cell.ts';
import { countCells } from './countCells.ts';

/**
 * The simplest attack, pair by pair: total − published part. Counts cells of the districts and of the
 * cases without one; relations that are no sum of two parts are left out, and pairs without a
 * withheld part.
 */
export function pairCounts(
  source: SourcePackage,
  relations: readonly CountRelation[],
): readonly PairCounts[] {
  const parents = new Set(source.atlas.areas.map(({ parent }) => parent));
  const finest = countCells(source).filter(({ area }) => !parents.has(area));
  const places = group(finest, ({ area, day }) => `${area} ${day}`);
  const rows = [...places.values()].map(
    (cells) => new Map(cells.map(({ indicator, cell }) => [indicator as string, cell])),
  );
  return relations.flatMap(({ kind, whole, parts }) => {
    const [first, second] = parts.map(({ indicator }) => indicator);
    if (kind !== 'total' || parts.length !== 2 || first === undefined || second === undefined) {
      return [];
    }
    const counts = { withheld: 0, bySubtraction: 0, zeroBySubtraction: 0 };
    for (const row of rows) attack(counts, row.get(whole), [row.get(first), row.get(second)]);
    return counts.withheld === 0 ? [] : [{ whole, parts: [first, second] as const, ...counts }];
  });
}

type Counter = { -readonly [Key in 'withheld' | 'bySubtraction' | 'zeroBySubtraction']: number };

function attack(
  counts: Counter,
  whole: Cell | undefined,
  parts: readonly (Cell | undefined)[],
): void {
  if (whole?.kind !== 'number') return;
  const withheld = parts.filter((part) => part?.kind === 'masked' || part?.kind === 'suppressed');
  counts.withheld += withheld.length;
  const published = parts.find((part) => part?.kind === 'number');
  const [only] = withheld;
  if (withheld.length !== 1 || published?.kind !== 'number') return;
  const difference = whole.value - published.value;
  const highest = only?.kind === 'masked' ? only.high : Number.POSITIVE_INFINITY;
  if (difference === 0) counts.zeroBySubtraction += 1;
  else if (difference > 0 && difference <= highest) counts.bySubtraction += 1;
}
