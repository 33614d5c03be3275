import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFIER_IDS } from '../../domain/classify/classification.ts';
import { tinyAreas, tinyAtlas, tinyIndicators, tinyPeriods } from '../../testing/tinyPackage.ts';
import {
  DEFAULT_CLASSIFICATION,
  defaultView,
  FACES,
  LANGUAGES,
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

const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    v: fc.constant(1 as const),
    view: fc.constant('explore' as const),
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
  })
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

  it('does not accept manual breaks that do not ascend', () => {
    const { view, repairs } = decodeView('classes=manual,5,all,exact,4,2', tinyAtlas);
    expect(view.classification).toEqual(DEFAULT_CLASSIFICATION);
    expect(repairs).toEqual([{ field: 'classes', value: 'manual,5,all,exact,4,2' }]);
  });
});
