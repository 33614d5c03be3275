import type { AreaId, LevelId, PeriodId } from '../../domain/model/ids.ts';

/** What Steckbriefe adds to the view state. */
export interface ProfileView {
  /** A district, a planning area or the city. */
  readonly area: AreaId;
  /** Year of the last report; null for five years before `until`. */
  readonly since: PeriodId | null;
  /** Year of this report; null for the latest figure of each indicator. */
  readonly until: PeriodId | null;
  /** The print view: of this area, of all areas of a level one after the other, or of every area. */
  readonly print: 'area' | 'all' | LevelId | null;
}

export function firstProfileView(area: AreaId): ProfileView {
  return { area, since: null, until: null, print: null };
}
