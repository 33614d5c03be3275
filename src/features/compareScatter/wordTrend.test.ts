import { describe, expect, it } from 'vitest';
import type { ScatterArea } from '../../charts/scatter/scatterTwin.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { columnOf } from '../../domain/model/column.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { compareBivariateDe } from '../../i18n/compare/compareBivariate.de.ts';
import { compareBivariateEn } from '../../i18n/compare/compareBivariate.en.ts';
import { compareScatterDe } from '../../i18n/compare/compareScatter.de.ts';
import { compareScatterEn } from '../../i18n/compare/compareScatter.en.ts';
import type { Measure } from '../../i18n/compare/measureWords.ts';
import { compareTextIn } from '../../testing/renderInCompare.tsx';
import { LANGUAGES, plain, words } from '../../testing/sentenceWords.ts';
import { areaId, periodId, tinyIndicators } from '../../testing/tinyPackage.ts';
import { funnelOfAreas } from './funnelAreas.ts';
import { drawnTrend, pairTrend, readableSpan } from './pairTrend.ts';
import { splitByPoint } from './scatterAreas.ts';
import { wordTrend } from './wordTrend.ts';

const CAUSAL =
  /(?<!\p{L})(?:weil|durch|wegen|aufgrund|deshalb|daher|dadurch|infolge|denn|führ(?:t|en|te)|verursach\p{L}*|bewirk\p{L}*|because|due to|caused|causes|therefore|hence|leads? to|thanks to|owing to|results? in)(?!\p{L})/iu;

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const missing: Cell = { kind: 'missing', flags: [] };
const range: Cell = { kind: 'interval', low: 0, high: 9, flags: [] };
const area = (id: string, x: Cell, y: Cell): ScatterArea => ({
  id,
  name: id.toUpperCase(),
  x,
  y,
  size: missing,
  slot: null,
});
const straight = [1, 2, 3, 4, 5, 6, 7].map((x) =>
  area(`a${x}`, number(x), number(x === 4 ? 19 : 2 * x + (x % 2) / 10)),
);
const ids = straight.map(({ id }) => areaId(id));
const rate = tinyIndicators.find(({ id }) => id === 'unemp_rate')!;
const share = tinyIndicators.find(({ id }) => id === 'pop_female_share')!;
const measure = (indicator: Indicator): Measure => ({
  indicator,
  period: periodId('2021'),
  against: null,
});
const said = (trend: ReturnType<typeof pairTrend>, language: 'de' | 'en' = 'de') =>
  plain(
    wordTrend({ text: compareTextIn(language), format: words[language].format }, trend, [
      measure(rate),
      measure(share),
    ]).join(' '),
  );

describe('the line through the points', () => {
  it('rests on areas of the level with two certain figures only', () => {
    const others = [area('b', range, number(400)), area('c', missing, number(1))];
    const elsewhere = area('west', number(3), number(900));
    const level = [...ids, areaId('b'), areaId('c')];
    const trend = pairTrend([...straight, ...others, elsewhere], level);
    expect(trend!.line.pointCount).toBe(7);
    expect(trend).toEqual(pairTrend(straight, ids));
  });

  it('is drawn as far as there are points, with an interval around it', () => {
    const trend = pairTrend(straight, ids)!;
    const points = straight.map(({ id, name, x }) => {
      const at = x.kind === 'number' ? x.value : 0;
      const value = { at, low: at, high: at };
      return {
        id,
        name,
        x: value,
        y: value,
        size: 1,
        classIndex: null,
        isDoubtful: false,
        slot: null,
      };
    });
    const { band } = drawnTrend(trend, points, 'Gerade');
    expect([band![0]!.x, band!.at(-1)!.x]).toEqual([1, 7]);
    expect(band!.every(({ low, high }) => low < high)).toBe(true);
  });

  it('tells rise, interval, R², number of areas, caution and outliers', () => {
    const text = said(pairTrend(straight, ids));
    expect(text).toMatch(/„Arbeitslosenanteil“ um 1 Pp\. höher.*„Frauenanteil“ um 2,0 Pp\. höher/);
    expect(text).toMatch(/\(95-%-Bereich der Veränderung: .* bis \+.*\)/);
    expect(text).toMatch(/R² 0,\d\d; 7 Gebiete/);
    expect(text).toContain('kein Nachweis einer Ursache');
    expect(text).toMatch(/studentisiertes Residuum über 2\): A4 \(darüber, [\d.]+,\d\)/);
  });

  it('says where the interval includes a level line, and where nothing lies far off', () => {
    const flat = [3, 1, 4, 1, 5, 2].map((y, x) => area(`f${x}`, number(x), number(y)));
    const text = said(
      pairTrend(
        flat,
        flat.map(({ id }) => areaId(id)),
      ),
    );
    expect(text).toContain('Auch eine waagerechte Gerade passt');
    expect(text).toContain('Kein Gebiet liegt weit neben der Geraden');
  });

  it('steps to the right by a round number that the figures go through', () => {
    expect([readableSpan([0, 9]), readableSpan([200, 9000]), readableSpan([0.1, 0.4])]).toEqual([
      1, 1000, 0.1,
    ]);
  });

  it.each(LANGUAGES)('has no causal word in %s', (language) => {
    const messages =
      language === 'de'
        ? { ...compareScatterDe, ...compareBivariateDe }
        : { ...compareScatterEn, ...compareBivariateEn };
    const allowed = ['compareScatter.trend', 'compareScatter.trend.caution'];
    for (const [key, message] of Object.entries(messages)) {
      if (!allowed.includes(key)) expect(message, key).not.toMatch(CAUSAL);
    }
    expect(said(pairTrend(straight, ids), language)).not.toMatch(/NaN|undefined|Infinity|\{/);
  });
});

describe('splitByPoint(areas)', () => {
  const parts = (x: Cell) => {
    const all = [...straight, area('one', x, number(3))].map((one) => ({
      ...one,
      people: missing,
    }));
    return splitByPoint(all).without.map(({ id }) => id);
  };

  it('leaves areas with a withheld or absent figure to the list', () => {
    expect(parts({ kind: 'suppressed', flags: [] })).toEqual(['one']);
    expect(parts(missing)).toEqual(['one']);
    expect(parts(number(2))).toEqual([]);
  });

  it('draws a range as long as it is narrow against the figures of all areas', () => {
    expect(parts({ kind: 'interval', low: 2, high: 3.5, flags: [] })).toEqual([]);
    expect(parts({ kind: 'interval', low: 2, high: 3.6, flags: [] })).toEqual(['one']);
    expect(parts({ kind: 'masked', low: 0, high: 2, flags: [] })).toEqual(['one']);
  });
});

describe('funnelOfAreas(options)', () => {
  const cases = (counts: readonly Cell[], bases: readonly number[]) => ({
    numerator: columnOf(counts),
    denominator: columnOf(bases.map(number)),
    countsCases: true,
    areas: counts.map((_, index) => areaId(`d${index}`)),
  });
  const funnel = (options: ReturnType<typeof cases>) =>
    funnelOfAreas({ cases: options, factor: 100, nameOf: (id) => id, selected: [areaId('d1')] });

  it('takes the last entry for the city and sets every certain area against it', () => {
    const found = funnel(cases([2, 90, 50, 500].map(number), [1000, 1000, 1000, 10_000]))!;
    expect(found.target).toBe(5);
    expect(found.points.map(({ rate: own, slot }) => [own, slot])).toEqual([
      [0.2, null],
      [9, 0],
      [5, null],
    ]);
    expect(found.points.map(({ position }) => position)).toEqual([
      'far_below',
      'far_above',
      'within',
    ]);
    expect(found.limits.every(({ outer, inner }) => outer.low <= inner.low)).toBe(true);
  });

  it('names areas with withheld cases instead of drawing them', () => {
    const found = funnel(cases([range, number(20), number(500)], [300, 400, 10_000]))!;
    expect(found.points).toHaveLength(1);
    expect(found.without).toEqual(['d0']);
  });

  it('is none for what is no share of counted cases', () => {
    expect(funnel({ ...cases([2, 3].map(number), [5, 9]), countsCases: false })).toBeNull();
    expect(funnel(cases([number(2), range], [5, 9]))).toBeNull();
    expect(funnel(cases([20, 30].map(number), [5, 9]))).toBeNull();
  });
});
