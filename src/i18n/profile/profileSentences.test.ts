import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import type { IndicatorChange } from '../../domain/profile/changesBetween.ts';
import type { ComparedFigure } from '../../domain/profile/keyFigures.ts';
import type { KeyTrend } from '../../domain/profile/keyTrend.ts';
import type { ChangeFact, DeviationFact, StandoutFact } from '../../domain/profile/standoutFact.ts';
import type { Neighbour } from '../../domain/similar/similarAreas.ts';
import { number, plain, words } from '../../testing/sentenceWords.ts';
import { areaId, indicatorId, periodId } from '../../testing/tinyPackage.ts';
import type { InterfaceLanguage } from '../intl.ts';
import { wordChangesWithout, wordIndicatorChange } from './wordIndicatorChange.ts';
import { wordCases, wordCompared, wordKeyRank, wordKeyTrend } from './wordKeyFigure.ts';
import { wordNeighbour, wordSimilarMethod } from './wordSimilar.ts';
import { wordGenerated, wordStandout, wordTone } from './wordStandout.ts';

const deviation: DeviationFact = {
  kind: 'deviation',
  indicator: indicatorId('unemp_rate'),
  period: periodId('2021'),
  side: 'above',
  cell: number(8.06),
  against: areaId('0'),
  againstCell: number(4.35),
  difference: number(3.71),
  size: 2,
  tone: 'need',
  adjustedPValue: 0.001,
  fewCases: false,
  cases: { count: 81, base: 1000 },
  rank: { rank: 3, of: 41, tied: false },
};

const change: ChangeFact = {
  kind: 'change',
  indicator: indicatorId('unemp_rate'),
  since: periodId('2012'),
  period: periodId('2021'),
  from: number(9.9),
  cell: number(8.06),
  measure: 'points',
  change: number(-1.84),
  against: areaId('0'),
  againstChange: number(-0.5),
  size: -1.2,
  tone: 'strength',
  adjustedPValue: 0.01,
  fewCases: false,
};

const say = (fact: StandoutFact, language: InterfaceLanguage = 'de') =>
  plain(wordStandout(fact, areaId('d2'), words[language]));

describe('wordStandout(fact, subject, words): deviations', () => {
  it('names both figures, the difference in points and the rank', () => {
    expect(say(deviation)).toBe(
      'Arbeitslosenanteil (2021): Bahnhof liegt mit 8,06 % über Quellstadt mit 4,35 % (Unterschied +3,71 Pp.). Vom höchsten Wert aus gezählt ist das die 3. Stelle von 41 verglichenen Gebieten.',
    );
    expect(say(deviation, 'en')).toBe(
      'Unemployment share (2021): Bahnhof, at 8.06%, is above Quellstadt, at 4.35% (difference +3.71 pp). This is the 3rd highest value of 41 areas compared.',
    );
  });

  it('says of the first that it is the highest or lowest, and of equals that there are others', () => {
    const first = (side: 'above' | 'below', tied: boolean, language: InterfaceLanguage = 'de') =>
      say({ ...deviation, side, rank: { rank: 1, of: 41, tied } }, language);
    expect(first('above', false)).toContain(
      'Das ist der höchste Wert unter 41 verglichenen Gebieten.',
    );
    expect(first('below', false)).toContain('unter Quellstadt');
    expect(first('below', false)).toContain('Das ist der niedrigste Wert unter 41 verglichenen');
    expect(first('above', true)).toContain('Kein höherer Wert kommt unter 41');
    expect(first('below', true, 'en')).toContain('No value is lower among the 41 areas compared');
    const tied = say({ ...deviation, rank: { rank: 2, of: 41, tied: true } });
    expect(tied).toContain('ist das, gemeinsam mit anderen, die 2. Stelle');
  });

  it('says nothing of a rank where there is none', () => {
    expect(say({ ...deviation, rank: null })).not.toContain('Gebieten');
  });

  it('adds what must be known of the figure', () => {
    const careful = {
      ...deviation,
      fewCases: true,
      cell: number(8.06, 'provisional', 'estimated'),
    };
    expect(say(careful)).toMatch(/Fallzahl ist klein.*vorläufig\..*geschätzt\.$/);
  });
});

describe('wordStandout(fact, subject, words): changes and the rest', () => {
  it('says from what to what, with the change of the city beside it', () => {
    expect(say(change)).toBe(
      'Arbeitslosenanteil: In Bahnhof ist der Wert von 9,90 % (2012) auf 8,06 % (2021) gesunken (−1,84 Pp.). Zum Vergleich Quellstadt: −0,50 Pp. im selben Zeitraum.',
    );
    expect(say({ ...change, change: number(2) }, 'en')).toContain('has risen from 9.90% (2012)');
  });

  it('gives the change of a count in per cent', () => {
    const count: ChangeFact = {
      ...change,
      indicator: indicatorId('pop_total'),
      from: number(1000),
      cell: number(1359),
      measure: 'percent',
      change: number(35.9),
      againstChange: null,
    };
    expect(say(count)).toBe(
      'Einwohner: In Bahnhof ist der Wert von 1.000 (2012) auf 1.359 (2021) gestiegen (+35,9 %).',
    );
    expect(say(count, 'en')).toContain('+35.9%');
  });

  it('counts what was compared without a finding, in singular and plural', () => {
    const alike = (count: number, compared: number, language: InterfaceLanguage = 'de') =>
      say({ kind: 'alike', against: areaId('0'), alike: count, compared }, language);
    expect(alike(20, 31)).toBe(
      'Bahnhof unterscheidet sich bei 20 von 31 vergleichbaren Werten nicht deutlich von Quellstadt.',
    );
    expect(alike(1, 1)).toContain('beim einzigen vergleichbaren Wert nicht deutlich');
    expect(alike(0, 3)).toContain('bei allen 3 vergleichbaren Werten deutlich');
    expect(alike(0, 1, 'en')).toContain('in the only comparable value');
  });

  it('counts what was not judged, without naming it', () => {
    const left = (fewPeople: number, withheld: number, language: InterfaceLanguage = 'de') =>
      say({ kind: 'not_judged', fewPeople, withheld }, language);
    expect(left(1, 0)).toBe('Nicht beurteilt ist hier 1 Wert mit zu kleiner Bezugsgröße.');
    expect(left(0, 2)).toBe('Nicht beurteilt sind hier 2 zurückgehaltene Werte.');
    expect(left(3, 1)).toContain('3 Werte mit zu kleiner Bezugsgröße und 1 zurückgehaltener Wert');
    expect(left(1, 2, 'en')).toContain('1 value on too small a base and 2 withheld values');
  });

  it('marks the sentences as generated and labels their tone', () => {
    expect(wordGenerated(words.de)).toContain('nach festen Regeln');
    expect(wordTone('strength', words.de)).toBe('Stärke');
    expect(wordTone('need', words.en)).toBe('Need');
  });
});

const reported: IndicatorChange = {
  indicator: indicatorId('unemp_rate'),
  from: number(9.9),
  to: number(8.06),
  measure: 'points',
  change: number(-1.84),
  direction: 'falling',
  tone: 'strength',
  against: { area: areaId('0'), change: number(-0.5) },
  significance: 'distinguishable',
  size: -1,
  warnings: [],
};
const PERIODS = { from: periodId('2016-06-30'), to: periodId('2021') };

const sayChange = (rest: Partial<IndicatorChange>, language: InterfaceLanguage = 'de') =>
  plain(wordIndicatorChange({ ...reported, ...rest }, PERIODS, words[language]));

describe('wordIndicatorChange(change, periods, words)', () => {
  it('says what became of a figure, beside the city', () => {
    expect(sayChange({})).toBe(
      'Arbeitslosenanteil: von 9,90 % (30.06.2016) auf 8,06 % (2021) gesunken (−1,84 Pp.). Zum Vergleich Quellstadt: −0,50 Pp. in dieser Zeit.',
    );
    expect(sayChange({ direction: 'rising' }, 'en')).toContain('risen from 9.90%');
  });

  it('calls unchanged what is printed the same, and gives a range where a figure is withheld', () => {
    expect(sayChange({ direction: 'same', significance: 'not_distinguishable' })).toMatch(
      /^Arbeitslosenanteil: unverändert bei 8,06 % \(30\.06\.2016 und 2021\)\. Zum/,
    );
    const range: Cell = { kind: 'interval', low: -2, high: 1, flags: [] };
    const open = { direction: 'unknown', change: range, warnings: ['withheld'] } as const;
    expect(sayChange(open)).toContain('Veränderung: −2,00 bis +1,00 Pp., je nach');
    expect(sayChange({ ...open, measure: 'percent' })).toContain('−2,0 bis +1,0 %');
    expect(sayChange(open)).toContain('Eine der Zahlen ist zurückgehalten.');
    const none: Cell = { kind: 'not_applicable', flags: [] };
    expect(sayChange({ direction: 'unknown', change: none, measure: 'percent' })).toContain(
      'eine Veränderung lässt sich nicht angeben',
    );
  });

  it('leaves the city out where it is not known or not there', () => {
    const hidden: Cell = { kind: 'suppressed', flags: [] };
    expect(sayChange({ against: { area: areaId('0'), change: hidden } })).not.toContain(
      'Quellstadt',
    );
    expect(sayChange({ against: null })).not.toContain('Quellstadt');
  });

  it('says that chance explains a change, and what warnings there are', () => {
    expect(sayChange({ significance: 'not_distinguishable' })).toContain('zufälliges Auf und Ab');
    expect(sayChange({ warnings: ['break', 'low_denominator'] })).toMatch(/Bruch.*Bezugsgröße/);
  });

  it('counts what could not be told', () => {
    const gap = { indicator: indicatorId('pop_total'), reason: 'no_period' } as const;
    expect(wordChangesWithout({ without: [] }, words.de)).toBeNull();
    expect(wordChangesWithout({ without: [gap] }, words.de)).toContain('1 Indikator hat nicht');
    expect(wordChangesWithout({ without: [gap, gap] }, words.en)).toContain('2 indicators do not');
  });
});

const neighbour: Neighbour = {
  row: 1,
  package: 'quellstadt',
  area: areaId('d2'),
  distance: 0.5,
  contributions: [],
  alike: [indicatorId('unemp_rate'), indicatorId('pop_total')],
  different: [indicatorId('pop_female_share')],
  incomparable: [],
};

describe('wordNeighbour(neighbour, name, words)', () => {
  const sayNeighbour = (rest: Partial<Neighbour>, language: InterfaceLanguage = 'de') =>
    wordNeighbour({ ...neighbour, ...rest }, 'Bahnhof', words[language]).map(plain);

  it('says in what two areas are alike and in what they differ', () => {
    expect(sayNeighbour({})).toEqual([
      'Bahnhof: am ähnlichsten bei „unemp_rate“ und „Einwohner“, am stärksten verschieden bei „pop_female_share“.',
    ]);
    expect(sayNeighbour({}, 'en')[0]).toContain('“unemp_rate” and “Residents”');
    expect(sayNeighbour({ different: [] })[0]).not.toContain('verschieden');
    expect(sayNeighbour({ alike: [], different: [] })[0]).toContain('ähnlich weit entfernt');
    expect(sayNeighbour({ distance: 0 })[0]).toContain('in allen verglichenen Werten gleich');
  });

  it('counts what could not be compared by its reason', () => {
    const indicator = indicatorId('pop_total');
    const incomparable = [
      { indicator, target: 'masked', neighbour: null },
      { indicator, target: null, neighbour: 'suppressed' },
      { indicator, target: null, neighbour: 'missing' },
      { indicator, target: 'masked', neighbour: 'low_denominator' },
    ] as const;
    expect(sayNeighbour({ incomparable })[1]).toBe(
      'Nicht verglichen sind 4 Indikatoren: 2 mit zurückgehaltenen Werten, 1 ohne Angabe und 1 mit zu kleiner Bezugsgröße.',
    );
    expect(sayNeighbour({ incomparable: incomparable.slice(0, 1) }, 'en')[1]).toBe(
      '1 indicator is not compared: 1 with a withheld value.',
    );
    expect(
      sayNeighbour({ incomparable: [{ indicator, target: null, neighbour: null }] }),
    ).toHaveLength(1);
  });

  it('says by how many indicators was compared and which areas were left out', () => {
    expect(wordSimilarMethod({ indicatorCount: 12, notRanked: [] }, words.de)).toHaveLength(1);
    const [, left] = wordSimilarMethod(
      { indicatorCount: 1, notRanked: [{ row: 1, comparable: 0 }] },
      words.de,
    );
    expect(left).toContain('1 Gebiet bleibt außer Betracht');
  });
});

describe('words of key figures', () => {
  const indicator = words.de.indicator(indicatorId('unemp_rate'));
  const compared: ComparedFigure = {
    area: areaId('0'),
    cell: number(4),
    difference: number(3.71),
    share: null,
    standing: 'above',
    tone: 'need',
  };

  it('set a figure beside another', () => {
    const set = (rest: Partial<ComparedFigure>) =>
      plain(wordCompared({ ...compared, ...rest }, indicator, words.de));
    expect(set({})).toBe('über Quellstadt (+3,71 Pp.)');
    expect(set({ standing: 'below', difference: number(-1) })).toBe('unter Quellstadt (−1,00 Pp.)');
    expect(set({ standing: 'equal' })).toBe('wie Quellstadt');
    expect(set({ standing: 'unknown' })).toBe('nicht sicher mit Quellstadt zu vergleichen');
    expect(set({ share: number(9.61), difference: null })).toBe('9,6 % von Quellstadt');
    expect(set({ share: { kind: 'missing', flags: [] } })).toBe('');
    expect(set({ standing: null })).toBe('');
  });

  it('tell the trend, the rank and the cases', () => {
    const trend: KeyTrend = {
      since: periodId('2012'),
      until: periodId('2021'),
      from: number(9),
      to: number(8),
      measure: 'points',
      change: number(-1),
      direction: 'falling',
      tone: 'strength',
      overall: {
        kind: 'too_few_points',
        basis: {
          points: [],
          beforeBreak: 0,
          withoutNumber: 0,
          incomplete: 0,
          provisional: 0,
          hasGaps: false,
        },
      },
    };
    expect(plain(wordKeyTrend(trend, indicator, words.de))).toBe('seit 2012 gesunken (−1,00 Pp.)');
    const flat = { ...trend, direction: 'same', measure: 'percent', change: number(0.01) } as const;
    expect(plain(wordKeyTrend(flat, indicator, words.en))).toBe('unchanged since 2012');
    expect(wordKeyRank({ rank: null }, words.de)).toBeNull();
    expect(wordKeyRank({ rank: { rank: 22, of: 41, tied: false } }, words.en)).toContain(
      '22nd of 41',
    );
    expect(wordCases({ cases: { count: 507, base: 6290 } }, words.de)).toBe('507 von 6.290');
    expect(wordCases({ cases: null }, words.de)).toBeNull();
  });
});
