import { compositionOf, type GroupUnits } from './groupUnits.ts';

/**
 * Segregation index IS: the share of the group that would have to move to be spread like the rest,
 * ½ Σ |xᵢ/X − yᵢ/Y| with y everybody else; 0 (spread alike) to 1 (apart). Group against **rest**, never
 * against the total. Null where group or rest is empty.
 *
 * As for every index in this file: areas without people are skipped; throws a RangeError for counts
 * that are no part of a whole; the value depends on the size of the areas (MAUP), so cities and levels
 * must not be compared with it; small counts push it up.
 * Source: Duncan, O. D. & Duncan, B. (1955), Am. Sociol. Rev. 20; Massey, D. S. & Denton, N. A. (1988),
 * Soc. Forces 67.
 */
export function segregationIndex(areas: GroupUnits): number | null {
  const composition = compositionOf(areas);
  if (composition === null) return null;
  const { units, group, rest } = composition;
  const distance = units.reduce(
    (sum, unit) => sum + Math.abs(unit.group / group - unit.rest / rest),
    0,
  );
  return Math.min(1, distance / 2);
}

/**
 * Dissimilarity ID of two groups, ½ Σ |aᵢ/A − bᵢ/B|, 0–1; null where one is empty. The groups must not
 * overlap. `a[i]` and `b[i]` are the counts of one area. Throws a RangeError for negative or NaN
 * counts. Source: Duncan & Duncan (1955).
 */
export function dissimilarityIndex(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const both = Float64Array.from(a, (count, index) => count + (b[index] ?? Number.NaN));
  if (a.length !== b.length) throw new RangeError(`${a.length} and ${b.length} areas`);
  return segregationIndex({ group: a, total: both });
}

/**
 * Isolation xPx: the share of own group in the area of an average member, Σ (xᵢ/X)(xᵢ/tᵢ), from the
 * group's share in the city (spread evenly) to 1. Source: Massey & Denton (1988); Lieberson (1981).
 */
export function isolationIndex(areas: GroupUnits): number | null {
  const composition = compositionOf(areas);
  if (composition === null) return null;
  return composition.units.reduce(
    (sum, unit) => sum + (unit.group / composition.group) * (unit.group / unit.total),
    0,
  );
}

/** Interaction xPy: the share of everybody else in the area of an average member; 1 − isolation. */
export function interactionIndex(areas: GroupUnits): number | null {
  const composition = compositionOf(areas);
  if (composition === null) return null;
  return composition.units.reduce(
    (sum, unit) => sum + (unit.group / composition.group) * (unit.rest / unit.total),
    0,
  );
}

/**
 * Correlation ratio eta²: isolation freed of the group's size, (xPx − P) ÷ (1 − P), 0–1. Source: Bell,
 * W. (1954), Soc. Forces 32; White, M. J. (1986), Popul. Index 52.
 */
export function correlationRatio(areas: GroupUnits): number | null {
  const isolation = isolationIndex(areas);
  const composition = compositionOf(areas);
  if (isolation === null || composition === null) return null;
  const share = composition.group / composition.total;
  return (isolation - share) / (1 - share);
}

/**
 * Entropy index (Theil's H): how much less mixed areas are than the city, Σ tᵢ (E − Eᵢ) ÷ (T E) with
 * E = −p ln p − (1−p) ln (1−p), 0–1. Source: Theil, H. & Finizza, A. J. (1971), J. Math. Sociol. 1.
 */
export function entropyIndex(areas: GroupUnits): number | null {
  const composition = compositionOf(areas);
  if (composition === null) return null;
  const { units, group, total } = composition;
  const ofCity = entropyOf(group / total);
  const lost = units.reduce(
    (sum, unit) => sum + unit.total * (ofCity - entropyOf(unit.group / unit.total)),
    0,
  );
  return lost / (total * ofCity);
}

/**
 * Gini index of segregation, Σᵢ Σⱼ tᵢ tⱼ |pᵢ − pⱼ| ÷ (2 T² P (1 − P)), 0–1: the area between the
 * segregation curve and the diagonal. O(n log n). Source: Massey & Denton (1988), appendix.
 */
export function segregationGini(areas: GroupUnits): number | null {
  const composition = compositionOf(areas);
  if (composition === null) return null;
  const { units, group, rest } = composition;
  const sorted = units.toSorted((a, b) => a.group / a.total - b.group / b.total);
  let groupBelow = 0;
  let restBelow = 0;
  let twiceArea = 0;
  for (const unit of sorted) {
    twiceArea += unit.group * restBelow - unit.rest * groupBelow;
    groupBelow += unit.group;
    restBelow += unit.rest;
  }
  return Math.min(1, twiceArea / (group * rest));
}

function entropyOf(share: number): number {
  if (share === 0 || share === 1) return 0;
  return -share * Math.log(share) - (1 - share) * Math.log(1 - share);
}
