import type { Area } from '../../domain/model/area.ts';
import type { AreaId, IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import { encodeView } from '../url/encodeView.ts';
import type { ViewState } from '../viewState.ts';
import { firstProfileView, type ProfileView } from './profileView.ts';

/** The address of an area's Steckbrief with the same two reports. */
export function profileLink(view: ViewState, area: AreaId): string {
  return linkWith(view, { area, print: null });
}

/** The address of the print view of what is open, or of all areas of a level. */
export function printLink(view: ViewState, print: NonNullable<ProfileView['print']>): string {
  return linkWith(view, { print });
}

function linkWith(view: ViewState, change: Partial<ProfileView>): string {
  const profile = view.profile ?? firstProfileView(view.areas[0] ?? ('' as AreaId));
  return `#${encodeView({ ...view, view: 'profile', note: null, page: null, profile: { ...profile, ...change } })}`;
}

export interface LinkedFigure {
  readonly indicator: IndicatorId;
  readonly period: PeriodId;
  /** The earlier period of a change; null for a value. */
  readonly since: PeriodId | null;
}

/** The address of the map and ranking of a figure with the area selected; its trend for a change. */
export function figureLink(
  view: ViewState,
  { id, level, role }: Pick<Area, 'id' | 'level' | 'role'>,
  { indicator, period, since }: LinkedFigure,
): string {
  const isCity = role === 'city';
  const target: ViewState = {
    ...view,
    view: 'explore',
    note: null,
    page: null,
    indicator,
    period,
    compareWith: since,
    level: isCity ? view.level : level,
    areas: isCity ? [] : [id],
    face: since === null ? 'ranking' : 'trend',
  };
  return `#${encodeView(target)}`;
}
