import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { periodId, tinyAtlas, tinyIndicators } from '../../testing/tinyPackage.ts';
import { createAtlasIntl } from '../intl.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { createFormat } from './createFormat.ts';

const { units } = tinyAtlas.catalogue;
const german = createFormat({ intl: createAtlasIntl('de', de), units, maskedBelow: 3 });
const english = createFormat({ intl: createAtlasIntl('en', en), units, maskedBelow: 3 });

const indicatorOf = (id: string) => tinyIndicators.find((indicator) => indicator.id === id)!;
const rate = indicatorOf('unemp_rate');
const share = indicatorOf('pop_female_share');
const count = indicatorOf('pop_total');

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const interval = (low: number, high: number): Cell => ({ kind: 'interval', low, high, flags: [] });
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };

/** What stands between a number and its unit never breaks over two lines. */
const NBSP = '\u00a0';

describe('format.cell(cell, indicator)', () => {
  it('writes "8,06 %" in German and "8.06%" in English', () => {
    expect(german.cell(number(8.057), rate)).toBe(`8,06${NBSP}%`);
    expect(english.cell(number(8.057), rate)).toBe('8.06%');
  });

  it('groups thousands of a count and gives it no unit', () => {
    expect(german.cell(number(12345), count)).toBe('12.345');
    expect(english.cell(number(12345), count)).toBe('12,345');
  });

  it('writes "unter 3" for a masked count, and no number of its own', () => {
    expect(german.cell(masked, count)).toBe('unter 3');
    expect(english.cell(masked, count)).toBe('under 3');
  });

  it('writes the unit of a range once, "0 bis 2,9 %"', () => {
    expect(german.cell(interval(0, 2.857), share)).toBe(`0 bis 2,9${NBSP}%`);
    expect(english.cell(interval(0, 2.857), share)).toBe('0 to 2.9%');
    expect(german.cell(interval(4.08, 4.12), rate)).toBe(`4,08 bis 4,12${NBSP}%`);
  });

  it.each([
    ['suppressed', 'geschützt', 'protected'],
    ['missing', 'keine Angabe', 'no figure'],
    ['not_applicable', 'entfällt', 'not applicable'],
  ] as const)('has words and no unit for %s', (kind, inGerman, inEnglish) => {
    expect(german.cell({ kind, flags: [] }, rate)).toBe(inGerman);
    expect(english.cell({ kind, flags: [] }, rate)).toBe(inEnglish);
  });

  it('writes a true zero as a number and nothing else as zero', () => {
    expect(german.bareCell(number(0), rate)).toBe('0,00');
    const others: Cell[] = [
      masked,
      ...(['suppressed', 'missing', 'not_applicable'] as const).map(
        (kind): Cell => ({ kind, flags: [] }),
      ),
    ];
    for (const cell of others) expect(german.bareCell(cell, rate)).not.toMatch(/0/);
  });

  it('has no unit in columns whose heading names it', () => {
    expect(german.bareCell(number(8.057), rate)).toBe('8,06');
  });
});

describe('format.change(cell, indicator)', () => {
  it('writes "−0,43 Pp." with a true minus, and a plus for a rise', () => {
    expect(german.change(number(-0.431), rate)).toBe(`−0,43${NBSP}Pp.`);
    expect(german.change(number(0.431), rate)).toBe(`+0,43${NBSP}Pp.`);
    expect(english.change(number(-0.431), rate)).toBe(`−0.43${NBSP}pp`);
  });

  it('has neither plus nor minus where it rounds to nothing', () => {
    expect(german.bareChange(number(-0.004), rate)).toBe('±0,00');
    expect(german.bareChange(number(0), count)).toBe('±0');
  });

  it('of a count is in the unit of the count', () => {
    expect(german.change(number(-1200), count)).toBe('−1.200');
    expect(german.unitName(count, 'difference')).toBe('Personen');
  });

  it('of percentages is in percentage points', () => {
    expect(german.unitName(rate, 'difference')).toBe('Prozentpunkte');
    expect(german.unitName(rate, 'value')).toBe('Prozent');
    expect(english.unitName(rate, 'difference')).toBe('percentage points');
  });

  it('always says which way: opposite changes differ in the sign alone', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (change) => {
        const [rise, fall] = [change, -change].map((value) =>
          german.bareChange(number(value), rate),
        );
        expect(rise?.[0]).toBe('+');
        expect(fall).toBe(`−${rise?.slice(1)}`);
      }),
    );
  });
});

describe('format.number(value, decimals)', () => {
  it('never writes a hyphen for a minus', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: -1 }), fc.nat(3), (value, decimals) => {
        expect(german.number(value, decimals)).toMatch(/^−[\d.,]+$/);
      }),
    );
  });
});

describe('format.period(period) and format.referenceDate(indicator, period)', () => {
  it('never group a year', () => {
    expect(german.period(periodId('2017'))).toBe('2017');
    expect(english.period(periodId('2017'))).toBe('2017');
  });

  it('write a period that is a day as a date', () => {
    expect(german.period(periodId('2016-06-30'))).toBe('30.06.2016');
    expect(english.period(periodId('2016-06-30'))).toBe('30/06/2016');
  });

  it('write the reference day of the year in words', () => {
    expect(german.referenceDate(rate, periodId('2017'))).toBe('31. Dezember 2017');
    expect(english.referenceDate(rate, periodId('2017'))).toBe('31 December 2017');
  });

  it('take the day from the period where that is a day', () => {
    expect(german.referenceDate(rate, periodId('2016-06-30'))).toBe('30. Juni 2016');
  });

  it('write the year alone for a whole year', () => {
    const wholeYear: Indicator = { ...rate, referenceDay: null };
    expect(german.referenceDate(wholeYear, periodId('2017'))).toBe('2017');
  });
});

describe('format.local(text)', () => {
  it("takes the package's own words in the language of the interface", () => {
    expect(german.local(rate.name)).toBe('Arbeitslosenanteil');
    expect(english.local(rate.name)).toBe('Unemployment share');
  });
});
