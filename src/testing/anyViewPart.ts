import fc from 'fast-check';
import type { AreaId, IndicatorId, LevelId, PeriodId } from '../domain/model/ids.ts';
import { MAX_STEPS } from '../domain/story/story.ts';
import {
  COMPARE_FACES,
  type CompareView,
  LINE_SCALES,
  MAP_ARRANGEMENTS,
  MAP_LAYERS,
  TABLE_ORDERS,
} from '../state/compare/compareView.ts';
import { PRESENT_MODES, type PresentView } from '../state/present/presentView.ts';
import type { ProfileView } from '../state/profile/profileView.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const indicators = fc.uniqueArray(
  id.map((text) => text as IndicatorId),
  { minLength: 1, maxLength: 12 },
);
const set: fc.Arbitrary<CompareView['set']> = fc.oneof(
  fc.record({ kind: fc.constantFrom('theme' as const, 'field' as const), id }),
  indicators.map((picked) => ({ kind: 'picked' as const, indicators: picked })),
);
const position = fc
  .tuple(fc.integer({ min: -18_000, max: 18_000 }), fc.integer({ min: -9000, max: 9000 }))
  .map(([longitude, latitude]): [number, number] => [longitude / 100, latitude / 100]);
const ownArea: fc.Arbitrary<CompareView['ownAreas'][number]> = fc.record({
  id: fc.integer({ min: 1, max: 99 }).map((number) => `own-${number}` as AreaId),
  name: fc.string({ minLength: 1, maxLength: 60 }).filter((name) => name.trim() !== ''),
  members: fc
    .uniqueArray(
      id.map((text) => text as AreaId),
      { minLength: 1, maxLength: 8 },
    )
    .map((members) => members.toSorted()),
  shape: fc.oneof(
    fc.constant(null),
    fc.record({
      kind: fc.constant('polygon' as const),
      ring: fc.array(position, { minLength: 3, maxLength: 6 }),
    }),
    fc.record({
      kind: fc.constant('radius' as const),
      centre: position,
      metres: fc.integer({ min: 50, max: 20_000 }),
    }),
  ),
});
const pair = fc
  .uniqueArray(
    id.map((text) => text as IndicatorId),
    { minLength: 2, maxLength: 2 },
  )
  .map(([across, up]): [IndicatorId, IndicatorId] => [across!, up!]);

const side = fc.record({
  indicator: id.map((text) => text as IndicatorId),
  period: fc.integer({ min: 1990, max: 2099 }).map((number) => String(number) as PeriodId),
  layer: fc.constantFrom(...MAP_LAYERS),
});

/** Any comparison that a link may hold. */
export const anyCompare: fc.Arbitrary<CompareView> = fc.record({
  face: fc.constantFrom(...COMPARE_FACES),
  set,
  ownAreas: fc.array(ownArea, { maxLength: 3 }),
  reference: fc.oneof(
    fc.record({ kind: fc.constantFrom('city' as const, 'parent' as const, 'land' as const) }),
    fc.record({ kind: fc.constant('area' as const), area: id.map((text) => text as AreaId) }),
  ),
  order: fc.constantFrom(...TABLE_ORDERS),
  scale: fc.constantFrom(...LINE_SCALES),
  arrangement: fc.constantFrom(...MAP_ARRANGEMENTS),
  pair: fc.option(pair, { nil: null }),
  layer: fc.constantFrom(...MAP_LAYERS),
  sides: fc.option(fc.tuple(side, side), { nil: null }),
  trendLine: fc.boolean(),
  funnel: fc.boolean(),
  significance: fc.boolean(),
  reliability: fc.boolean(),
  pickedCell: fc.option(fc.nat(8), { nil: null }),
});

const year = fc.option(
  fc.integer({ min: 1990, max: 2099 }).map((number) => String(number) as PeriodId),
  { nil: null },
);
/** Any Steckbrief that a link may hold. */
export const anyProfile: fc.Arbitrary<ProfileView> = fc.record({
  area: id.map((text) => text as AreaId),
  since: year,
  until: year,
  print: fc.option(
    fc.oneof(
      fc.constantFrom('area' as const, 'all' as const),
      id.map((text) => text as LevelId),
    ),
    { nil: null },
  ),
});

/** Any story, step and mode that a link may hold. */
export const anyPresent: fc.Arbitrary<PresentView> = fc.record({
  story: fc.option(id, { nil: null }),
  step: fc.nat(MAX_STEPS - 1),
  mode: fc.constantFrom(...PRESENT_MODES),
});
