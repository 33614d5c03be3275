import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import type { IndicatorChange } from '../../domain/profile/changesBetween.ts';
import type { ChangeFact, DeviationFact, StandoutFact } from '../../domain/profile/standoutFact.ts';
import type { Neighbour } from '../../domain/similar/similarAreas.ts';
import { LANGUAGES, number, words } from '../../testing/sentenceWords.ts';
import { areaId, periodId, tinyAtlas } from '../../testing/tinyPackage.ts';
import { profileSentencesDe } from './profileSentences.de.ts';
import { profileSentencesEn } from './profileSentences.en.ts';
import { similarSentencesDe } from './similarSentences.de.ts';
import { similarSentencesEn } from './similarSentences.en.ts';
import { wordIndicatorChange } from './wordIndicatorChange.ts';
import { wordNeighbour } from './wordSimilar.ts';
import { wordStandout } from './wordStandout.ts';

const PERIODS = { from: periodId('2016-06-30'), to: periodId('2021') };

const CAUSAL =
  /(?<!\p{L})(?:weil|durch|wegen|aufgrund|deshalb|daher|dadurch|infolge|denn|führ(?:t|en|te)|verursach\p{L}*|bewirk\p{L}*|because|due to|caus\p{L}*|therefore|hence|leads? to|thanks to|owing to|results? in)(?!\p{L})/iu;

/** Grouped years, raw keys, values that are none, doubled or missing full stops. */
const BROKEN = /NaN|undefined|null|Infinity|\{|\}|\b(?:19|20)[.,]\d\d\b(?=\))|\.\.|\s{2}|^\s|\s$/;

const cell = fc
  .tuple(
    fc.double({ min: 0, max: 1e5, noNaN: true }),
    fc.subarray(['provisional', 'estimated', 'revised'] as const),
  )
  .map(([value, flags]) => number(value, ...flags));
const signedCell = fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((value) => number(value));
const indicator = fc.constantFrom(...tinyAtlas.catalogue.indicators.map(({ id }) => id));
const period = fc.constantFrom('2007', '2012', '2016-06-30', '2021').map(periodId);
const area = fc.constantFrom('0', 'west', 'd1', 'land').map(areaId);
const rank = fc.option(
  fc
    .tuple(fc.integer({ min: 1, max: 41 }), fc.integer({ min: 0, max: 1200 }), fc.boolean())
    .map(([own, more, tied]) => ({ rank: own, of: own + more, tied })),
);
const core = {
  indicator,
  period,
  cell,
  size: fc.double({ min: -5, max: 5, noNaN: true }),
  tone: fc.constantFrom('strength', 'need', 'neutral'),
  adjustedPValue: fc.double({ min: 0, max: 0.05, noNaN: true }),
  fewCases: fc.boolean(),
} as const;

const anyFact: fc.Arbitrary<StandoutFact> = fc.oneof(
  fc.record({
    kind: fc.constant('deviation' as const),
    ...core,
    against: area,
    side: fc.constantFrom('above' as const, 'below' as const),
    againstCell: cell,
    difference: signedCell,
    cases: fc.constant({ count: 5, base: 50 }),
    rank,
  }) as fc.Arbitrary<DeviationFact>,
  fc.record({
    kind: fc.constant('change' as const),
    ...core,
    against: fc.option(area),
    since: period,
    from: cell,
    measure: fc.constantFrom('points' as const, 'percent' as const),
    change: signedCell,
    againstChange: fc.option(signedCell),
  }) as fc.Arbitrary<ChangeFact>,
  fc.record({
    kind: fc.constant('alike' as const),
    against: area,
    alike: fc.nat({ max: 200 }),
    compared: fc.integer({ min: 1, max: 200 }),
  }),
  fc.record({
    kind: fc.constant('not_judged' as const),
    fewPeople: fc.nat({ max: 200 }),
    withheld: fc.integer({ min: 1, max: 200 }),
  }),
);

const anyChangedCell: fc.Arbitrary<Cell> = fc.oneof(
  signedCell,
  fc
    .tuple(
      fc.double({ min: -99, max: 0, noNaN: true }),
      fc.double({ min: 0, max: 99, noNaN: true }),
    )
    .map(([low, high]): Cell => ({ kind: 'interval', low, high, flags: [] })),
  fc.constantFrom<Cell>(
    { kind: 'missing', flags: [] },
    { kind: 'suppressed', flags: [] },
    { kind: 'not_applicable', flags: [] },
  ),
);

const anyChange: fc.Arbitrary<IndicatorChange> = fc.record({
  indicator,
  from: cell,
  to: cell,
  measure: fc.constantFrom('points' as const, 'percent' as const),
  change: anyChangedCell,
  direction: fc.constantFrom(
    'rising' as const,
    'falling' as const,
    'same' as const,
    'unknown' as const,
  ),
  tone: fc.constantFrom('strength' as const, 'need' as const, 'neutral' as const),
  against: fc.option(fc.record({ area, change: anyChangedCell })),
  significance: fc.constantFrom(
    'distinguishable' as const,
    'not_distinguishable' as const,
    'not_tested' as const,
  ),
  size: fc.constant(null),
  warnings: fc.subarray([
    'break',
    'low_denominator',
    'provisional',
    'estimated',
    'withheld',
  ] as const),
});

function expectSound(sentence: string) {
  expect(sentence).not.toMatch(CAUSAL);
  expect(sentence).not.toMatch(BROKEN);
  expect(sentence.endsWith('.')).toBe(true);
}

describe('generated sentences, whatever they say', () => {
  it('never name a cause, hold the printed figures, and end in one full stop', () => {
    fc.assert(
      fc.property(anyFact, fc.constantFrom(...LANGUAGES), (fact, language) => {
        const sentence = wordStandout(fact, areaId('d2'), words[language]);
        expectSound(sentence);
        if ('indicator' in fact) {
          const own = words[language].indicator(fact.indicator);
          expect(sentence).toContain(words[language].format.cell(fact.cell, own));
          expect(sentence).toContain(words[language].format.period(fact.period));
        }
      }),
    );
  });

  it('are sound for every change between two periods', () => {
    fc.assert(
      fc.property(anyChange, fc.constantFrom(...LANGUAGES), (one, language) => {
        expectSound(wordIndicatorChange(one, PERIODS, words[language]));
      }),
    );
  });

  it('are sound for every neighbour', () => {
    const ids = fc.uniqueArray(indicator, { maxLength: 3 });
    fc.assert(
      fc.property(ids, ids, fc.constantFrom(...LANGUAGES), (alike, different, language) => {
        const found: Neighbour = {
          row: 1,
          package: 'quellstadt',
          area: areaId('d2'),
          distance: 0.5,
          contributions: [],
          alike,
          different,
          incomparable: [],
        };
        for (const sentence of wordNeighbour(found, 'Bahnhof', words[language])) {
          expectSound(sentence);
        }
      }),
    );
  });

  it('have no cause in their catalogues either', () => {
    const catalogues = [
      profileSentencesDe,
      profileSentencesEn,
      similarSentencesDe,
      similarSentencesEn,
    ];
    for (const message of catalogues.flatMap((one) => Object.values(one))) {
      expect(message).not.toMatch(CAUSAL);
    }
  });
});
