import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFIER_IDS } from '../../domain/classify/classification.ts';
import { STANDARDISATIONS } from '../../domain/composite/standardiser.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { COVERAGE_MEASURES, type NeedQuestion } from '../../domain/need/needQuestion.ts';
import { type CandidateList, SITE_SOURCES } from '../../domain/offers/candidateSite.ts';
import type { OfferEdit } from '../../domain/offers/offerEdit.ts';
import { anyCompare, anyPresent, anyProfile } from '../../testing/anyViewPart.ts';
import { tinyAreas, tinyAtlas, tinyIndicators, tinyPeriods } from '../../testing/tinyPackage.ts';
import { NEED_FACES, type NeedView } from '../need/needView.ts';
import {
  DEFAULT_CLASSIFICATION,
  defaultView,
  FACES,
  LANGUAGES,
  OPERATOR_PAGES,
  VIEWS,
  type ViewState,
} from '../viewState.ts';
import { decodeView } from './decodeView.ts';
import { encodeView } from './encodeView.ts';

const breaks = fc
  .uniqueArray(fc.integer({ min: -1e4, max: 1e4 }), { minLength: 1, maxLength: 6 })
  .map((edges) => edges.map((edge) => edge / 100).sort((a, b) => a - b));

const classification = fc
  .record({
    method: fc.constantFrom(...CLASSIFIER_IDS),
    classCount: fc.integer({ min: 3, max: 7 }),
    scope: fc.constantFrom('all' as const, 'period' as const),
    rounded: fc.boolean(),
    breaks,
  })
  .map((choice) => (choice.method === 'manual' ? choice : { ...choice, breaks: [] }));

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ids = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const position = fc
  .tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 }))
  .map(([longitude, latitude]): [number, number] => [longitude / 10, latitude / 10]);
const edit: fc.Arbitrary<OfferEdit> = fc.oneof(
  fc.record({ kind: fc.constant('close' as const), offer: ids }),
  fc.record({ kind: fc.constant('move' as const), offer: ids, position }),
  fc.record({ kind: fc.constant('resize' as const), offer: ids, capacity: fc.nat(500) }),
  fc.record({
    kind: fc.constant('change' as const),
    offer: ids,
    changes: fc.record({ name: fc.string({ maxLength: 40 }) }, { requiredKeys: [] }),
  }),
);
const question: fc.Arbitrary<NeedQuestion> = fc.record({
  preset: fc.option(ids, { nil: null }),
  targetGroup: ids,
  period: fc.constantFrom(...tinyPeriods),
  index: fc.constantFrom('composite', 'status_dynamics'),
  parts: fc.array(
    fc.record({
      indicator: fc.constantFrom(...tinyIndicators.map(({ id }) => id)),
      weight: fc.integer({ min: 0, max: 100 }),
      direction: fc.constantFrom('high_need' as const, 'low_need' as const, null),
    }),
    { maxLength: 4 },
  ),
  standardisation: fc.constantFrom(...STANDARDISATIONS),
  aggregation: fc.constantFrom('additive', 'geometric'),
  minimumPopulation: fc.nat(1000),
  categories: fc.array(ids, { maxLength: 4 }),
  kinds: fc.array(fc.record({ category: ids, subcategory: fc.string({ maxLength: 20 }) }), {
    maxLength: 3,
  }),
  operator: fc.option(fc.string({ maxLength: 20 }), { nil: null }),
  trust: fc.constantFrom('all', 'confirmed'),
  day: days,
  measure: fc.constantFrom(...COVERAGE_MEASURES),
  counting: fc.constantFrom('offers', 'places'),
  reach: fc.integer({ min: 1, max: 5000 }),
  decay: fc.constantFrom('binary', 'zones'),
  travel: fc.oneof(
    fc.record({ kind: fc.constant('straight' as const), detour: fc.constantFrom(1, 1.3, 2) }),
    fc.record({
      kind: fc.constant('table' as const),
      table: ids,
      unit: fc.constantFrom('minutes' as const, 'metres' as const),
    }),
  ),
  coverageLimits: fc.constantFrom(null, [40, 80] as const),
});
const candidates: fc.Arbitrary<CandidateList> = fc.record({
  name: fc.string({ maxLength: 20 }),
  sites: fc.array(
    fc.record({
      name: fc.string({ maxLength: 20 }),
      address: fc.option(fc.string({ maxLength: 20 }), { nil: null }),
      position: fc
        .tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -89, max: 89 }))
        .map(([east, north]): readonly [number, number] => [east + 0.5, north + 0.5]),
      placement: fc.constantFrom('stated', 'exact', 'street', 'set'),
    }),
    { maxLength: 3 },
  ),
});
const anyNeed: fc.Arbitrary<NeedView> = fc
  .record({
    question,
    face: fc.constantFrom(...NEED_FACES),
    filter: fc.record({
      text: fc.string({ maxLength: 20 }),
      categories: fc.array(ids, { maxLength: 3 }),
      field: fc.option(ids, { nil: null }),
      targetGroup: fc.option(ids, { nil: null }),
      lifePhase: fc.option(ids, { nil: null }),
      area: fc.option(
        ids.map((id) => id as AreaId),
        { nil: null },
      ),
      operator: fc.option(fc.string({ maxLength: 20 }), { nil: null }),
      isOpen: fc.boolean(),
      year: fc.option(fc.integer({ min: 1990, max: 2099 }), { nil: null }),
    }),
    pickedCell: fc.option(fc.nat(8), { nil: null }),
    siteSource: fc.constantFrom(...SITE_SOURCES),
    candidates: fc.option(candidates, { nil: null }),
    scenarios: fc.array(
      fc.record({ name: fc.string({ maxLength: 20 }), edits: fc.array(edit, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
  })
  .chain((need) =>
    fc
      .option(fc.nat(Math.max(0, need.scenarios.length - 1)), { nil: null })
      .map((scenario) => ({ ...need, scenario: need.scenarios.length === 0 ? null : scenario })),
  );

const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    v: fc.constant(1 as const),
    view: fc.constantFrom(...VIEWS),
    language: fc.constantFrom(...LANGUAGES),
    level: fc.constantFrom(...tinyAtlas.levels.map((level) => level.id)),
    indicator: fc.constantFrom(...tinyIndicators.map((indicator) => indicator.id)),
    period: fc.constantFrom(...tinyPeriods),
    compareWith: fc.option(fc.constantFrom(...tinyPeriods), { nil: null }),
    areas: fc.shuffledSubarray(
      tinyAreas.map((area) => area.id),
      { maxLength: 6 },
    ),
    classification,
    face: fc.constantFrom(...FACES),
    note: fc.option(fc.stringMatching(/^[A-Za-z0-9_]{1,40}$/), { nil: null }),
    page: fc.option(fc.constantFrom(...OPERATOR_PAGES), { nil: null }),
  })
  .chain((view) =>
    fc
      .record({
        need: view.view === 'need' ? anyNeed : fc.constant(null),
        compare: view.view === 'compare' ? anyCompare : fc.constant(null),
        profile: view.view === 'profile' ? anyProfile : fc.constant(null),
        present: view.view === 'present' ? anyPresent : fc.constant(null),
      })
      .map((own) => ({ ...view, ...own })),
  )
  .map((view) => ({
    ...view,
    compareWith: view.compareWith === view.period ? null : view.compareWith,
  }));

describe('a link', () => {
  it('holds all of a view: decodeView(encodeView(view)) gives it back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(`#${encodeView(view)}`, tinyAtlas)).toEqual({ view, repairs: [] });
      }),
    );
  });

  it('of any nonsense opens a view the package can show, and never throws', () => {
    const keys = [
      'v',
      'view',
      'lang',
      'level',
      'indicator',
      'period',
      'against',
      'areas',
      'classes',
      'face',
      'note',
      'page',
      'group',
      'parts',
      'way',
      'limits',
      'scenarios',
      'scenario',
      'find',
      'cell',
      'set',
      'own',
      'pair',
      'area',
      'since',
      'print',
    ];
    const part = fc.tuple(fc.constantFrom(...keys, '__proto__', 'x'), fc.string());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => new URLSearchParams(parts).toString()),
        ),
        (fragment) => {
          const { view } = decodeView(fragment, tinyAtlas);
          expect(decodeView(encodeView(view), tinyAtlas)).toEqual({ view, repairs: [] });
        },
      ),
    );
  });

  it.each(['🙂', 'v=1&&&=&areas=,,,&period', '%E0%A4%A', '<script>alert(1)</script>'])(
    'of nonsense opens the first view: %s',
    (fragment) => {
      expect(decodeView(`#${fragment}`, tinyAtlas).view).toEqual(defaultView(tinyAtlas));
    },
  );

  it('without anything opens the first view of the package', () => {
    expect(decodeView('', tinyAtlas)).toEqual({ view: defaultView(tinyAtlas), repairs: [] });
  });

  it('with an unknown indicator says so and shows the first one', () => {
    const { view, repairs } = decodeView('v=1&indicator=gone&period=2020', tinyAtlas);
    expect(view.indicator).toBe('unemp_rate');
    expect(view.period).toBe('2020');
    expect(repairs).toEqual([{ field: 'indicator', value: 'gone' }]);
  });

  it('with unknown and too many areas keeps those that exist and names the others', () => {
    const { view, repairs } = decodeView('areas=d1,nowhere,d1,d2', tinyAtlas);
    expect(view.areas).toEqual(['d1', 'd2']);
    expect(repairs).toEqual([{ field: 'areas', value: 'nowhere' }]);
  });

  it('ignores keys it does not know, so that newer links still open', () => {
    expect(decodeView('tomorrow=1&face=table', tinyAtlas).repairs).toEqual([]);
  });

  it('of a newer version opens as far as it is understood, with a notice', () => {
    const { view, repairs } = decodeView('v=9&face=table', tinyAtlas);
    expect(view.face).toBe('table');
    expect(repairs).toEqual([{ field: 'version', value: '9' }]);
  });

  it('to a method note nobody can have written opens the list of notes, and says so', () => {
    const { view, repairs } = decodeView('note=%3Cb%3E', tinyAtlas);
    expect(view.note).toBe('index');
    expect(repairs).toEqual([{ field: 'note', value: '<b>' }]);
  });

  it('does not accept manual breaks that do not ascend', () => {
    const { view, repairs } = decodeView('classes=manual,5,all,exact,4,2', tinyAtlas);
    expect(view.classification).toEqual(DEFAULT_CLASSIFICATION);
    expect(repairs).toEqual([{ field: 'classes', value: 'manual,5,all,exact,4,2' }]);
  });
});
