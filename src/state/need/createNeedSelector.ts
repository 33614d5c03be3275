import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import { type AtlasState, type DatasetState, shownView } from '../atlasStore.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { ViewState } from '../viewState.ts';
import { withAvailableTravel } from './availableTravel.ts';
import { type Assessed, createAssessor } from './createAssessor.ts';
import { createOffersInForce, type OffersInForce } from './createOffersInForce.ts';
import { demandSites } from './demandSites.ts';
import type { NeedShown } from './needShown.ts';
import { otherPeriods } from './questionInput.ts';

/** Null while the view is another one or its parts are still on their way. */
export type NeedSelector = (state: AtlasState) => NeedShown | null;

/** What Bedarf & Angebot shows, each step remembered. */
export function createNeedSelector(): NeedSelector {
  const levelOf = memoiseLatest(levelAreas);
  const sitesOf = memoiseLatest(demandSites);
  const offersInForce = createOffersInForce();
  const assess = createAssessor();
  const travelledOf = memoiseLatest(withAvailableTravel);
  const shownOf = memoiseLatest(shown);
  return ({ dataset, workspace, ...state }) => {
    const view = shownView({ dataset, workspace, ...state });
    const { inventory } = dataset;
    const geometry = dataset.geometries.get(view.level);
    if (view.view !== 'need' || view.need === null || !inventory || !geometry) return null;
    const { scenarios, scenario } = view.need;
    const travelled = travelledOf(view.need.question, workspace.tables, view.level);
    const level = levelOf(dataset.package, geometry);
    const inForce = offersInForce(
      inventory.offers,
      workspace.edits,
      scenario === null ? null : (scenarios[scenario] ?? null),
      geometry,
    );
    const asked = {
      dataset,
      inventory,
      question: travelled.question,
      areaIds: level.areaIds,
      sites: sitesOf(dataset.package, level.areaIds, dataset.addresses ?? null),
      tables: workspace.tables,
    };
    const { assessed, before } = assess(asked, inForce);
    return shownOf(view, dataset, level, asked.sites, inForce, assessed, before, travelled);
  };
}

interface LevelAreas {
  readonly geometry: LevelGeometry;
  readonly areas: NeedShown['areas'];
  readonly areaIds: NeedShown['areaIds'];
}

function levelAreas(atlas: AtlasPackage, geometry: LevelGeometry): LevelAreas {
  const byId = new Map(atlas.areas.map((area) => [area.id, area]));
  const areas = geometry.areas.flatMap((id) => byId.get(id) ?? []);
  return { geometry, areas, areaIds: areas.map(({ id }) => id) };
}

function shown(
  view: ViewState,
  dataset: DatasetState,
  level: LevelAreas,
  sites: NeedShown['sites'],
  inForce: OffersInForce,
  assessed: Assessed,
  before: Assessed,
  { missingTable }: ReturnType<typeof withAvailableTravel>,
): NeedShown {
  const need = view.need!;
  const inventory = dataset.inventory!;
  const { targetGroup } = need.question;
  return {
    view,
    need,
    inventory,
    targetGroup: inventory.targetGroups.find(({ id }) => id === targetGroup)!,
    ...level,
    sites,
    ...inForce,
    ...assessed,
    before: before.assessment,
    missingTable,
    otherPeriods: otherPeriods({ atlas: dataset.package }, need.question),
  };
}
