import { describe, expect, it } from 'vitest';
import { profileCity } from '../../testing/profileCity.ts';
import {
  everywhere,
  facts,
  indicatorsOf,
  NAMES,
  type Rows,
  standoutCity,
  uneven,
  withCity,
} from '../../testing/standoutCity.ts';
import type { Cell } from '../model/cell.ts';

const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

describe('standoutsOf(input): deviations', () => {
  const poor = { ...uneven(50, 5), a: [300] };

  it('finds the area that lies clearly above the city, with its rank and its cases', () => {
    const [fact] = facts(standoutCity({ parts: { poor }, polarity: { poor: 'high_need' } }));
    expect(fact).toMatchObject({
      kind: 'deviation',
      indicator: 'poor_share',
      side: 'above',
      tone: 'need',
      rank: { rank: 1, of: 8 },
      cases: { count: 300, base: 1000 },
      fewCases: false,
    });
  });

  it('calls the same distance a strength where the polarity says so', () => {
    const tones = (polarity: 'high_need' | 'low_need') =>
      facts(standoutCity({ parts: { poor }, polarity: { poor: polarity } })).flatMap((fact) =>
        'tone' in fact ? [fact.tone] : [],
      );
    expect(tones('high_need')).toEqual(['need']);
    expect(tones('low_need')).toEqual(['strength']);
  });

  it('counts the rank from below for an area below the city', () => {
    const few = { ...uneven(300, 5), a: [20] };
    expect(facts(standoutCity({ parts: { few } }))[0]).toMatchObject({
      side: 'below',
      rank: { rank: 1, of: 8 },
    });
  });

  it('is silent about a difference that chance explains, and says how much was compared', () => {
    const close = { ...uneven(50, 1), a: [54] };
    expect(facts(standoutCity({ parts: { close } }))).toEqual([
      { kind: 'alike', against: 'city', alike: 1, compared: 1 },
    ]);
  });

  it('says nothing of an area that many others exceed, however far the city is', () => {
    const split = Object.fromEntries(
      NAMES.map((name, index) => [name, [index < 5 ? 100 + index * 20 : 600 + index]]),
    );
    expect(indicatorsOf(facts(standoutCity({ parts: { split } }), 'd'))).toEqual([]);
    expect(indicatorsOf(facts(standoutCity({ parts: { split } }), 'a'))).toEqual(['split_share']);
  });

  it('never names a withheld figure and counts it instead', () => {
    const hidden = { ...uneven(200, 5), a: [masked] };
    const found = facts(standoutCity({ parts: { hidden } }));
    expect(indicatorsOf(found)).toEqual([]);
    expect(found.at(-1)).toEqual({ kind: 'not_judged', fewPeople: 0, withheld: 1 });
  });

  it('does not judge shares of few people', () => {
    const pop = { ...everywhere(1000), a: [20] };
    const found = facts(standoutCity({ parts: { poor: { ...uneven(50, 5), a: [15] } }, pop }));
    expect(found).toEqual([{ kind: 'not_judged', fewPeople: 1, withheld: 0 }]);
  });

  it('warns where few cases stand behind a fact', () => {
    const rare = { ...uneven(90, 5), a: [4] };
    expect(facts(standoutCity({ parts: { rare } }))[0]).toMatchObject({
      side: 'below',
      fewCases: true,
    });
  });

  it('gives no rank where fewer than half of the areas have a certain one', () => {
    const known: Rows = { ...poor, b: [masked], c: [masked], d: [masked] };
    expect(facts(standoutCity({ parts: { poor: known } }))[0]).toMatchObject({
      rank: { rank: 1, of: 5 },
    });
    const unknown: Rows = {
      a: [300],
      b: [masked],
      ...Object.fromEntries(
        ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((id) => [id, [masked]]),
      ),
      l: [10],
      m: [15],
      n: [20],
      o: [25],
    };
    const pop = Object.fromEntries(Object.keys(unknown).map((id) => [id, [1000]]));
    expect(facts(standoutCity({ parts: { poor: unknown }, pop }))[0]).toMatchObject({ rank: null });
  });

  it('leaves out concepts without a Handlungsfeld, unless the package has none at all', () => {
    const build = (field: string | null) =>
      profileCity({
        periods: ['2017'],
        concepts: [
          { id: 'people', standard: 'pop', field },
          { id: 'faith', standard: 'poor_share', field: null },
        ],
        indicators: [
          { id: 'pop', concept: 'people' },
          { id: 'poor', concept: 'faith' },
          { id: 'poor_share', concept: 'faith', rate: ['poor', 'pop'] },
        ],
        figures: { pop: withCity(everywhere(1000)), poor: withCity(poor) },
      });
    expect(indicatorsOf(facts(build('field')))).toEqual([]);
    expect(indicatorsOf(facts(build(null)))).toEqual(['poor_share']);
  });

  it('compares the city with the Land, without the city in it', () => {
    const parts = { poor: { ...uneven(50, 5), land: [100_000] } };
    const of = standoutCity({ parts, pop: { ...everywhere(1000), land: [200_000] } });
    const [fact] = facts(of, 'city');
    expect(fact).toMatchObject({ kind: 'deviation', against: 'land', rank: null });
  });
});

describe('standoutsOf(input): changes', () => {
  const periods = ['2010', '2012', '2013', '2014', '2015', '2016', '2017'];
  const steady = Object.fromEntries(
    NAMES.map((name, index) => [name, periods.map((_, year) => 100 + ((index + year) % 3) * 3)]),
  );
  const rising = { ...steady, a: [20, 20, 35, 50, 65, 80, 105] };

  it('finds what changed since five years before, beside the change of the city', () => {
    const found = facts(
      standoutCity({ parts: { rising }, periods, polarity: { rising: 'high_need' } }),
    );
    expect(found.find(({ kind }) => kind === 'change')).toMatchObject({
      indicator: 'rising_share',
      since: '2012',
      period: '2017',
      measure: 'points',
      from: { value: 2 },
      cell: { value: 10.5 },
      tone: 'need',
      against: 'city',
    });
  });

  it('looks no further back than a break in the series, and not at all where it is too recent', () => {
    const broken = (year: number) => {
      const cells = rising.a.map(
        (value, index): Cell => ({
          kind: 'number',
          value,
          flags: index === year ? ['break'] : [],
        }),
      );
      return facts(standoutCity({ parts: { rising: { ...rising, a: cells } }, periods })).find(
        ({ kind }) => kind === 'change',
      );
    };
    expect(broken(3)).toMatchObject({ since: '2014' });
    expect(broken(6)).toBeUndefined();
  });

  it('calls a rise that is weaker than the city’s neither strength nor need', () => {
    const all = Object.fromEntries(
      NAMES.map((name, index) => [
        name,
        periods.map((_, year) => (name === 'a' ? 630 + year * 15 : 300 + year * (60 + index * 3))),
      ]),
    );
    const found = facts(standoutCity({ parts: { all }, periods, polarity: { all: 'high_need' } }));
    const change = found.find(({ kind }) => kind === 'change');
    expect(change).toMatchObject({ tone: 'neutral', size: expect.any(Number) });
    expect(change?.kind === 'change' && change.size < 0 && change.change.value > 0).toBe(true);
  });

  it('tells the change of a total in per cent', () => {
    const pop = {
      ...Object.fromEntries(
        NAMES.map((name, index) => [name, periods.map((_, year) => 1000 + ((index + year) % 4))]),
      ),
      a: [1000, 1000, 1100, 1200, 1300, 1400, 1500],
    };
    const [fact] = facts(standoutCity({ parts: {}, periods, pop }));
    expect(fact).toMatchObject({
      kind: 'change',
      indicator: 'pop',
      measure: 'percent',
      change: { value: 50 },
    });
  });

  it('measures the city against its own past', () => {
    const all = Object.fromEntries(
      NAMES.map((name, index) => [name, periods.map((_, year) => 100 + year * (30 + index * 4))]),
    );
    const [fact] = facts(standoutCity({ parts: { all }, periods }), 'city');
    expect(fact).toMatchObject({ kind: 'change', against: null, againstChange: null });
  });

  it('reaches back from the period asked for', () => {
    const found = facts(standoutCity({ parts: { rising }, periods }), 'a', '2016');
    expect(found.find(({ kind }) => kind === 'change')).toMatchObject({ period: '2016' });
  });
});
