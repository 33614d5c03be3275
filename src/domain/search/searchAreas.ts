import type { Area } from '../model/area.ts';
import { foldText } from './foldText.ts';
import { queryTerms } from './queryTerms.ts';
import { createSearchIndex } from './searchIndex.ts';

/**
 * Areas of a map whose name answers the query, best first, equal ones in the order given. The city,
 * places for comparison and "not assignable" are never found: they cannot be selected.
 */
export function searchAreas(areas: readonly Area[], query: string): readonly Area[] {
  const onMap = areas.filter((area) => area.role === 'area');
  const index = createSearchIndex(onMap.map(({ name }) => [{ texts: [name], weight: 1 }]));
  const whole = foldText(query);
  return index(queryTerms(query))
    .map(({ document, score }) => ({ area: onMap[document]!, score }))
    .map(({ area, score }) => ({ area, score: score + beginningBonus(area, whole) }))
    .sort((one, other) => other.score - one.score)
    .map(({ area }) => area);
}

/** `West` before `Lobeda-West`, and `Lobeda-Ost` before `Drackendorf / Lobeda-Ost`. */
function beginningBonus(area: Area, whole: string): number {
  const name = foldText(area.name);
  if (name === whole) return 2;
  return name.startsWith(whole) ? 1 : 0;
}
