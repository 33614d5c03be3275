import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { CandidatePlaces } from '../../domain/need/traceSites.ts';
import {
  type CandidateList,
  type CandidateSite,
  MAX_CANDIDATES,
  MAX_LINKED_CANDIDATES,
  type SiteSource,
} from '../../domain/offers/candidateSite.ts';
import type { Atlas } from '../atlas.ts';
import type { Workspace } from '../atlasStore.ts';
import { areaLocator } from './areaLocator.ts';
import { ancestorIndex } from './demandSites.ts';
import { changeNeed } from './needActions.ts';
import type { NeedView } from './needView.ts';

/** A person's own list, wherever it is; null where there is none. */
export function ownCandidates(
  need: Pick<NeedView, 'candidates'>,
  workspace: Pick<Workspace, 'candidates'>,
): CandidateList | null {
  return need.candidates ?? workspace.candidates;
}

export function chooseSiteSource(atlas: Atlas, siteSource: SiteSource): Promise<void> {
  return changeNeed(atlas, { siteSource });
}

/**
 * Keeps a list of candidates, and suggests from it: in the view and its link as long as it is short, else
 * in the workspace. One undo step. Null takes the list away; one that is too long is refused (false).
 */
export function keepCandidates(atlas: Atlas, list: CandidateList | null): boolean {
  if (list !== null && list.sites.length > MAX_CANDIDATES) return false;
  const isShort = list !== null && list.sites.length <= MAX_LINKED_CANDIDATES;
  atlas.store.setState(({ view, workspace, session }) => ({
    session: { ...session, preview: null },
    workspace: { ...workspace, candidates: isShort ? null : list },
    view:
      view.need === null
        ? view
        : {
            ...view,
            need: {
              ...view.need,
              candidates: isShort ? list : null,
              siteSource: list === null ? 'addresses' : 'own',
            },
          },
  }));
  return true;
}

/** Candidates as the search for sites takes them, each with the area in which it stands. */
export function candidatePlaces(
  sites: readonly CandidateSite[],
  {
    atlas,
    areaIds,
    geometry,
  }: {
    readonly atlas: AtlasPackage;
    readonly areaIds: readonly AreaId[];
    readonly geometry: LevelGeometry;
  },
): CandidatePlaces {
  const locate = areaLocator(geometry);
  const indexOf = ancestorIndex(atlas, areaIds);
  return {
    longitude: Float64Array.from(sites, ({ position }) => position[0]),
    latitude: Float64Array.from(sites, ({ position }) => position[1]),
    area: Int32Array.from(sites, ({ position }) => {
      const area = locate(position);
      return area === null ? -1 : indexOf(area);
    }),
  };
}
