import type { IndicatorId } from '../../../domain/model/ids.ts';
import type { PresetPart } from '../../../domain/offers/inventory.ts';

const PART = /^([A-Za-z][A-Za-z0-9_]*)\s*\*\s*([1-9]\d*)$/;
const LARGEST_WEIGHT = 100;

/**
 * Reads weighted indicators such as `unemp_rate*2|single_parent_share*1`. Null where a part is anything
 * else, a weight is no whole number from 1 to 100, or an indicator stands twice.
 */
export function parseWeights(text: string): readonly PresetPart[] | null {
  const parts = text.split('|').flatMap((part) => {
    const match = PART.exec(part.trim());
    const weight = Number(match?.[2]);
    return match === null || weight > LARGEST_WEIGHT
      ? []
      : [{ indicator: (match[1] ?? '') as IndicatorId, weight }];
  });
  const distinct = new Set(parts.map(({ indicator }) => indicator));
  return distinct.size === text.split('|').length ? parts : null;
}
