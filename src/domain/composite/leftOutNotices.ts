import { STATE_CODE } from '../model/column.ts';
import { AREA_STANDINGS, STANDING_CODE } from './areaStanding.ts';
import type { CompositeComponent, CompositeNotice } from './compositeIndex.ts';

/**
 * How many areas have no index for each reason, and for each indicator how many eligible areas lack its
 * figure. One area may lack several, so the counts by indicator need not add up.
 */
export function leftOutNotices(
  components: readonly Pick<CompositeComponent, 'indicator' | 'values'>[],
  standings: Uint8Array,
): CompositeNotice[] {
  const byReason = AREA_STANDINGS.flatMap((reason, code): CompositeNotice[] => {
    const areas = standings.filter((standing) => standing === code).length;
    return reason === 'considered' || areas === 0
      ? []
      : [{ code: 'areas_left_out', reason, areas }];
  });
  const byIndicator = components.flatMap(({ indicator, values }): CompositeNotice[] => {
    const areas = standings.filter(
      (standing, area) =>
        standing >= STANDING_CODE.figure_withheld && values.state[area] !== STATE_CODE.number,
    ).length;
    return areas === 0 ? [] : [{ code: 'figures_not_numbers', indicator, areas }];
  });
  return [...byReason, ...byIndicator];
}
