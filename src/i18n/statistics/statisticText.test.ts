import { describe, expect, it } from 'vitest';
import type { CompositeNotice, CompositeProblem } from '../../domain/composite/compositeIndex.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { compareProportions } from '../../domain/uncertainty/compareProportions.ts';
import { loadStatisticText } from './statisticText.ts';
import { wordComparison } from './wordComparison.ts';
import { wordCompositeNotice, wordCompositeProblem } from './wordComposite.ts';
import { wordRankRange } from './wordRankRange.ts';
import { wordSampleNotice, wordSpatialProblem } from './wordSpace.ts';

const german = await loadStatisticText('de');
const english = await loadStatisticText('en');
const work = 'work' as IndicatorId;
const nameOf = (indicator: IndicatorId) => ({ work: 'Arbeitslosigkeit' })[String(indicator)] ?? '?';

const a = { count: 56, base: 70 };
const b = { count: 48, base: 80 };
const compared = (kind: 'full_count' | 'sample', between: 'areas' | 'periods') =>
  compareProportions(a, b, { kind, between })!;

describe('the words beside an interval', () => {
  it('say of register data that they have no sampling error, and what the interval answers instead', () => {
    const [question, caution, ...others] = wordComparison(german, compared('full_count', 'areas'));
    expect(question).toBe(
      'Das Intervall beantwortet die Frage: Ist der Unterschied größer, als ihn der Zufall erwarten ließe, wenn das Risiko auf beiden Seiten gleich wäre?',
    );
    expect(caution).toMatch(
      /^Das Register zählt alle: Diese Zahlen haben keinen Stichprobenfehler\./,
    );
    expect(others).toEqual([]);
    const [asked, warned] = wordComparison(english, compared('full_count', 'areas'));
    expect(asked).toMatch(/larger than chance would make it if the risk were the same/);
    expect(warned).toMatch(/no sampling error/);
  });

  it('speak of the population for a sample, and never of a register', () => {
    const words = wordComparison(german, compared('sample', 'areas'));
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/wenn alle befragt worden wären/);
  });

  it('warn that two periods of an area are the same people', () => {
    expect(wordComparison(german, compared('full_count', 'periods')).at(-1)).toMatch(
      /größtenteils dieselben Menschen/,
    );
  });
});

describe('the words about an index', () => {
  it.each<[CompositeNotice, string]>([
    [
      { code: 'few_areas', areas: 41 },
      'Der Index vergleicht nur 41 Gebiete. Bei so wenigen hängen Klassen und Ränge an einzelnen Zahlen.',
    ],
    [
      { code: 'areas_left_out', reason: 'figure_withheld', areas: 1 },
      'In 1 Gebiet ist eine Zahl zurückgehalten; dort gibt es keinen Index.',
    ],
    [
      { code: 'figures_not_numbers', indicator: work, areas: 3 },
      'Bei „Arbeitslosigkeit“ fehlt für 3 Gebiete eine genaue Zahl; dort gibt es keinen Index.',
    ],
    [
      { code: 'constant_indicator', indicator: work },
      '„Arbeitslosigkeit“ ist in allen Gebieten gleich und unterscheidet keines vom anderen. Der Index lässt diesen Indikator weg; die übrigen Gewichte steigen im gleichen Verhältnis.',
    ],
    [
      { code: 'index_constant' },
      'Die Indikatoren heben sich überall gegenseitig auf: Der Index ist in allen Gebieten gleich.',
    ],
  ])('tell what became of areas and indicators: %o', (notice, words) => {
    expect(wordCompositeNotice(german, notice, nameOf)).toBe(words);
  });

  it.each<[CompositeProblem, string]>([
    [
      {
        code: 'too_few_areas',
        areas: 4,
        needed: 10,
        notices: [{ code: 'areas_left_out', reason: 'below_population', areas: 7 }],
      },
      'Only 4 areas have all the figures needed; an index takes at least 10. 7 areas are below the minimum number of residents and do not enter the index.',
    ],
    [
      { code: 'no_weight' },
      'No indicator has a weight above 0. Please give at least one indicator a weight.',
    ],
    [
      { code: 'all_constant', indicators: [work, work] },
      'No indicator tells the areas apart: Arbeitslosigkeit, Arbeitslosigkeit. Please choose other indicators.',
    ],
    [
      { code: 'geometric_of_signed_scores', standardisation: 'z_score' },
      'The geometric mean needs scores above 0; “z-scores” also gives negative ones. Please choose another standardisation or the arithmetic mean.',
    ],
  ])('tell why there is none, and what led to it: %o', (problem, words) => {
    expect(wordCompositeProblem(english, problem, nameOf)).toBe(words);
  });

  it('tell how firm a rank is', () => {
    const share = '95 %';
    expect(wordRankRange(german, { low: 1, high: 3, share })).toBe(
      'Rang 1–3 in 95 % der Gewichtungen',
    );
    expect(wordRankRange(german, { low: 2, high: 2, share })).toBe(
      'Rang 2 in mindestens 95 % der Gewichtungen',
    );
  });
});

describe('the words about neighbours', () => {
  it('tell what became of islands, by the rule that was applied', () => {
    const islands = { code: 'islands', count: 1 } as const;
    expect(wordSampleNotice(german, { ...islands, rule: 'leave_out' })).toBe(
      '1 Gebiet ohne Nachbarn bleibt außer Betracht.',
    );
    expect(wordSampleNotice(german, { ...islands, rule: 'keep_uncounted' })).toBe(
      '1 Gebiet ohne Nachbarn geht in den Mittelwert ein, zählt aber nicht als Fall.',
    );
    expect(wordSampleNotice(english, { code: 'areas_without_number', count: 2 })).toBe(
      '2 areas without an exact figure are left out.',
    );
  });

  it('tell why a statistic does not exist', () => {
    const problem = { code: 'too_few_areas', needed: 4, found: 3 } as const;
    expect(wordSpatialProblem(german, problem)).toBe(
      'Nur 3 Gebiete gehen mit einer genauen Zahl ein; nötig sind 4.',
    );
    expect(wordSpatialProblem(english, { code: 'no_variation' })).toMatch(
      /^All areas have the same/,
    );
  });
});
