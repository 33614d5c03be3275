import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import { type AtlasState, type DatasetState, shownView } from '../atlasStore.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { ViewState } from '../viewState.ts';
import { withAvailableTravel } from './availableTravel.ts';
import type { CoverageAnswers } from './coverageAnswers.ts';
import { type Answers, createAssessor } from './createAssessor.ts';
import { createOffersInForce, type OffersInForce } from './createOffersInForce.ts';
import { demandSites } from './demandSites.ts';
import type { NeedShown } from './needShown.ts';
import { otherPeriods } from './questionInput.ts';

export interface NeedSelection {
  /** Null while the view is another one, its parts are still on their way, or nothing is known yet. */
  readonly shown: NeedShown | null;
  /** What the worker is to be asked before the answer is whole; null where nothing is missing. */
  readonly awaited: CoverageInput | null;
}

export type NeedSelector = (state: AtlasState) => NeedSelection;

const NOTHING: NeedSelection = { shown: null, awaited: null };

/** What Bedarf & Angebot shows, each step remembered. */
export function createNeedSelector(answers: CoverageAnswers): NeedSelector {
  const levelOf = memoiseLatest(levelAreas);
  const sitesOf = memoiseLatest(demandSites);
  const offersInForce = createOffersInForce();
  const assess = createAssessor(answers);
  const travelledOf = memoiseLatest(withAvailableTravel);
  const shownOf = memoiseLatest(shown);
  const selectionOf = memoiseLatest(
    (found: NeedShown | null, awaited: CoverageInput | null): NeedSelection => ({
      shown: found,
      awaited,
    }),
  );
  // Every view asks at every change of the store; only the first has to look through the steps.
  return memoiseLatest(({ dataset, workspace, ...state }: AtlasState) => {
    const view = shownView({ dataset, workspace, ...state });
    const { inventory } = dataset;
    const geometry = dataset.geometries.get(view.level);
    if (view.view !== 'need' || view.need === null || !inventory || !geometry) return NOTHING;
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
    const answer = assess(asked, inForce);
    const { awaited } = answer;
    if (answer.assessed === null) return selectionOf(null, awaited);
    const { sites } = asked;
    return selectionOf(shownOf(view, dataset, level, sites, inForce, answer, travelled), awaited);
  });
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
  { assessed, before, awaited }: Answers,
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
    isStale: awaited !== null,
    missingTable,
    otherPeriods: otherPeriods({ atlas: dataset.package }, need.question),
  };
}
