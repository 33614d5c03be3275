import { NO_CONTENT } from '../domain/content/content.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { failed, ok } from '../domain/model/result.ts';
import type { Atlas, AtlasSource } from '../state/atlas.ts';
import { createAtlasStore, emptyDataset } from '../state/atlasStore.ts';
import { createHighlight } from '../state/highlight.ts';
import { createJobs } from '../state/jobs/jobs.ts';
import { completeView } from '../state/needed.ts';
import { createSelectors } from '../state/selectors/createSelectors.ts';
import { defaultView, type ViewState } from '../state/viewState.ts';
import { createBrowserJobClient } from '../worker/createBrowserJobClient.ts';
import type { JobClient } from '../worker/jobClient.ts';
import { tinyAddresses, tinyInventory } from './tinyInventory.ts';
import {
  CITY,
  DISTRICT,
  PLANNING_AREA,
  tinyAtlas,
  tinyCityOutline,
  tinyDistricts,
  tinyPlanningAreas,
  tinySeries,
} from './tinyPackage.ts';

/** Node draws no frames; a long job tells how far it is with the next one. */
globalThis.requestAnimationFrame ??= (action) => {
  setTimeout(action, 0, 0);
  return 0;
};

const GEOMETRIES = new Map([
  [CITY, tinyCityOutline],
  [PLANNING_AREA, tinyPlanningAreas],
  [DISTRICT, tinyDistricts],
]);

export interface TinyAtlasOptions {
  readonly view?: Partial<ViewState>;
  readonly source?: Partial<AtlasSource>;
  /** Runs long computations; without it they run in slices where the test runs. */
  readonly jobClient?: JobClient;
}

/** An atlas of the tiny invented city, with its first view loaded; parts of its source may misbehave. */
export async function openTinyAtlas(options: TinyAtlasOptions = {}): Promise<Atlas> {
  const whole: AtlasSource = {
    package: tinyAtlas,
    series: async (id) => {
      const found = tinySeries.find((series) => series.indicator === id);
      return found === undefined ? failed(notFound(id)) : ok(found);
    },
    geometry: async (level) => {
      const found = GEOMETRIES.get(level);
      return found === undefined ? failed(notFound(level)) : ok(found);
    },
    context: async () => ok([]),
    hasInventory: true,
    inventory: async () => ok(tinyInventory),
    addresses: async () => ok(tinyAddresses),
    stories: async () => ok([]),
    content: async () => ok(NO_CONTENT),
  };
  const asked = { ...defaultView(tinyAtlas), ...options.view };
  const complete = await completeView(asked, emptyDataset(tinyAtlas), whole);
  if (!complete.ok) throw new Error('openTinyAtlas: the first view does not load');
  const { view, dataset } = complete.value;
  return {
    store: createAtlasStore({ view, dataset }),
    source: { ...whole, ...options.source },
    highlight: createHighlight(),
    select: createSelectors(),
    jobs: createJobs(options.jobClient ?? createBrowserJobClient()),
    requests: { latest: 0 },
  };
}

function notFound(file: string): PackageProblem {
  return { code: 'not_found', file };
}
