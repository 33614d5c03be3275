import { describe, expect, it } from 'vitest';
import { NO_CONTENT } from '../domain/content/content.ts';
import type { PackageProblem } from '../domain/model/packageProblem.ts';
import { failed, ok } from '../domain/model/result.ts';
import { openTinyAtlas } from '../testing/openTinyAtlas.ts';
import {
  DISTRICT,
  indicatorId,
  PLANNING_AREA,
  tinyAtlas,
  tinyPlanningAreas,
  tinySeries,
} from '../testing/tinyPackage.ts';
import type { AtlasSource } from './atlas.ts';
import { type DatasetState, emptyDataset } from './atlasStore.ts';
import { indicatorById } from './indicatorById.ts';
import { fetchMissing, missingFor, withArrived } from './needed.ts';
import { defaultView } from './viewState.ts';

const EMPTY: DatasetState = emptyDataset(tinyAtlas);
const view = defaultView(tinyAtlas);
const notFound = (file: string) => failed<PackageProblem>({ code: 'not_found', file });
const source = (parts: Partial<AtlasSource>): AtlasSource => ({
  package: tinyAtlas,
  series: async (id) => ok(tinySeries.find((series) => series.indicator === id)!),
  geometry: async () => ok(tinyPlanningAreas),
  context: async () => ok([]),
  hasInventory: false,
  inventory: async () => ok(null),
  addresses: async () => ok(null),
  stories: async () => ok([]),
  content: async () => ok(NO_CONTENT),
  ...parts,
});

describe('missingFor(view, dataset)', () => {
  it('names the counts behind a rate and the level, as long as nothing is there', () => {
    expect(missingFor(view, EMPTY)).toEqual({
      series: ['unemp_total', 'pop_total'],
      levels: [DISTRICT],
      offers: false,
      stories: false,
    });
  });

  it('names only what is not there yet', async () => {
    const { dataset } = (await openTinyAtlas()).store.getState();
    const share = { ...view, indicator: indicatorId('pop_female_share') };
    expect(missingFor(share, dataset)).toEqual({
      series: ['pop_female'],
      levels: [],
      offers: false,
      stories: false,
    });
    expect(missingFor({ ...view, level: PLANNING_AREA }, dataset)).toEqual({
      series: [],
      levels: [PLANNING_AREA],
      offers: false,
      stories: false,
    });
  });

  it('is nothing for a view that can be shown at once', async () => {
    const { dataset } = (await openTinyAtlas()).store.getState();
    expect(missingFor(view, dataset)).toBeNull();
  });
});

describe('fetchMissing(missing, source)', () => {
  it('says everything that failed, not only the first', async () => {
    const broken = source({
      series: async (id) => notFound(`${id}.json`),
      geometry: async (level) => notFound(`${level}.json`),
    });
    const arrived = await fetchMissing(
      {
        series: [indicatorId('pop_total')],
        levels: [PLANNING_AREA],
        offers: false,
        stories: false,
      },
      broken,
    );
    expect(arrived).toEqual({
      ok: false,
      problems: [
        { code: 'not_found', file: 'pop_total.json' },
        { code: 'not_found', file: 'planning_area.json' },
      ],
    });
  });

  it('yields nothing at all where half of it failed', async () => {
    const half = source({ geometry: async () => notFound('geometry.json') });
    const arrived = await fetchMissing(
      {
        series: [indicatorId('pop_total')],
        levels: [PLANNING_AREA],
        offers: false,
        stories: false,
      },
      half,
    );
    expect(arrived.ok).toBe(false);
  });
});

describe('withArrived(dataset, arrived)', () => {
  it('adds what arrived and leaves what was there as it was', async () => {
    const { dataset } = (await openTinyAtlas()).store.getState();
    const arrived = await fetchMissing(
      {
        series: [indicatorId('pop_female')],
        levels: [PLANNING_AREA],
        offers: false,
        stories: false,
      },
      source({}),
    );
    if (!arrived.ok) throw new Error('the tiny package has these');
    const grown = withArrived(dataset, arrived.value);
    const before = indicatorId('pop_total');
    expect(grown.series.get(before)).toBe(dataset.series.get(before));
    expect([...grown.series.keys()]).toEqual([...dataset.series.keys(), 'pop_female']);
    expect(grown.geometries.get(PLANNING_AREA)).toBe(tinyPlanningAreas);
    expect(dataset.series.has(indicatorId('pop_female'))).toBe(false);
  });
});

describe('indicatorById(package, id)', () => {
  it('throws for an id that no parser can have made', () => {
    expect(() => indicatorById(tinyAtlas, indicatorId('nothing'))).toThrow('"nothing"');
  });
});
