import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';

type Row = Readonly<Record<string, string>>;

const packageFolder = fileURLToPath(new URL('./jena/', import.meta.url));
const factsFolder = fileURLToPath(new URL('../../shared/jena/', import.meta.url));

const indicators = readRows(`${packageFolder}indicators.csv`);
const concepts = readRows(`${packageFolder}concepts.csv`);
const themes = readRows(`${packageFolder}themes.csv`);
const areas = readRows(`${packageFolder}areas.csv`);
const values = themes.flatMap((theme) => readRows(`${packageFolder}values/${theme.theme_id}.csv`));
const offers = readRows(`${packageFolder}offers.csv`);
const offersOsm = readRows(`${packageFolder}offers_osm.csv`);

const indicatorById = new Map(indicators.map((row) => [cell(row, 'indicator_id'), row]));
const baseIds = new Set(
  indicators.filter((row) => row.numerator === '').map((row) => cell(row, 'indicator_id')),
);
const valueByKey = new Map(values.map((row) => [keyOf(row, 'period'), row]));

const WITHOUT_NUMBER = new Set(['masked', 'suppressed', 'missing', 'not_applicable']);
const TEXTS = ['name', 'short', 'measure', 'definition'];
const OPTIONAL_TEXTS = ['caveat', 'comparability'];

describe('the figures of the Jena package', () => {
  it('stand once per area, indicator and period', () => {
    expect(valueByKey.size).toBe(values.length);
  });

  it('have a value exactly when their status allows one', () => {
    const wrong = values.filter(
      (row) => (row.value === '') !== WITHOUT_NUMBER.has(cell(row, 'status')),
    );
    expect(wrong).toEqual([]);
  });

  it('never show a withheld count as 0, 1 or 2 in a district', () => {
    const districts = new Set(
      areas.filter((row) => row.level === 'district').map((row) => row.area_id),
    );
    const tooSmall = values.filter(
      (row) =>
        districts.has(cell(row, 'area_id')) &&
        indicatorById.get(cell(row, 'indicator_id'))?.kind === 'count' &&
        row.value !== '' &&
        Number(row.value) < 3,
    );
    expect(tooSmall).toEqual([]);
  });

  it('belong to known areas and to base indicators only', () => {
    const areaIds = new Set(areas.map((row) => row.area_id));
    const stray = values.filter(
      (row) => !areaIds.has(cell(row, 'area_id')) || !baseIds.has(cell(row, 'indicator_id')),
    );
    expect(stray).toEqual([]);
  });

  it('leave the planning areas to be computed from their districts', () => {
    const planningAreas = new Set(
      areas.filter((row) => row.level === 'planning_area').map((row) => row.area_id),
    );
    expect(planningAreas.size).toBe(6);
    expect(values.filter((row) => planningAreas.has(cell(row, 'area_id')))).toEqual([]);
  });

  it('mark the reassigned vehicles of two districts in 2008 as a break', () => {
    const broken = values.filter((row) => row.status === 'break');
    expect(new Set(broken.map((row) => `${row.area_id} ${row.period}`))).toEqual(
      new Set(['132 2008', '201 2008']),
    );
  });
});

describe('the indicators of the Jena package', () => {
  it('have every text in German and English, with short names that fit a tab', () => {
    const incomplete = indicators.filter((row) => {
      const missing = TEXTS.some((name) => row[`${name}_de`] === '' || row[`${name}_en`] === '');
      const halfTranslated = OPTIONAL_TEXTS.some(
        (name) => (row[`${name}_de`] === '') !== (row[`${name}_en`] === ''),
      );
      const tooLong = [row.short_de, row.short_en].some((name) => (name ?? '').length > 28);
      return missing || halfTranslated || tooLong;
    });
    expect(incomplete).toEqual([]);
  });

  it('compute rates from base indicators that exist', () => {
    for (const row of indicators.filter((each) => each.numerator !== '')) {
      const terms = [...termsOf(cell(row, 'numerator')), ...termsOf(cell(row, 'denominator'))];
      expect(terms.filter(({ id }) => !baseIds.has(id))).toEqual([]);
      expect(Number(row.factor)).toBeGreaterThan(0);
    }
  });

  it('map nearly every count as a rate, and only as a rate', () => {
    const counts = indicators.filter((row) => row.numerator === '');
    const unmapped = counts.filter((row) => row.mapped_as === '');
    expect(unmapped.map((row) => row.indicator_id)).toEqual(['pop_half_yearly', 'land_total']);
    for (const row of counts.filter((each) => each.mapped_as !== '')) {
      expect(['rate', 'share']).toContain(indicatorById.get(cell(row, 'mapped_as'))?.kind);
    }
  });

  it('are told apart by their facets within a concept', () => {
    const places = indicators.map(
      (row) => `${row.concept} ${row.facets} ${row.numerator === '' ? 'count' : 'rate'}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('give every concept a default of its own', () => {
    for (const concept of concepts) {
      const standard = indicatorById.get(cell(concept, 'default_indicator'));
      expect(standard?.concept).toBe(concept.concept_id);
    }
    expect(new Set(indicators.map((row) => row.concept)).size).toBe(concepts.length);
  });

  it('never call a figure a share that exceeds its whole', () => {
    const shares = indicators.filter((row) => row.kind === 'share');
    const exceeding = shares.flatMap((row) =>
      areas.flatMap((area) =>
        yearsFrom2007().flatMap((year) => {
          const share = compute(row, cell(area, 'area_id'), year);
          return share !== null && share > Number(row.factor)
            ? [`${row.indicator_id} ${year}`]
            : [];
        }),
      ),
    );
    expect(shares.length).toBeGreaterThan(100);
    expect(exceeding).toEqual([]);
  });

  it.each([
    ['the city', '0', 4.35],
    ['Lobeda-West', '62', 8.06],
    ['Lobeda-Ost', '63', 8.91],
    ['Winzerla', '90', 6.81],
  ])('put the Arbeitslosenanteil 2017 of %s (%s) at %f per cent', (_name, areaId, expected) => {
    const share = compute(indicatorById.get('unemp_rate_16_64')!, areaId, '2017');
    expect(Math.round(share! * 100) / 100).toBe(expected);
  });
});

describe('the offers of the Jena package', () => {
  it('are parted by licence: whatever rests on OpenStreetMap stands in its own file', () => {
    const restsOnOsm = (row: Row) => cell(row, 'source').includes('osm_');
    expect(offers.filter(restsOnOsm)).toEqual([]);
    expect(offersOsm.every(restsOnOsm)).toBe(true);
  });

  it('all say of what date they are and where they come from', () => {
    const silent = [...offers, ...offersOsm].filter(
      (row) => row.as_of === '' || row.source === '' || row.status === '',
    );
    expect(silent).toEqual([]);
  });
});

describe('the descriptor of the Jena package', () => {
  const descriptor = JSON.parse(readFileSync(`${packageFolder}datapackage.json`, 'utf8')) as {
    readonly sozialraumatlas: { readonly defaults: Record<string, string> };
    readonly resources: readonly {
      readonly name: string;
      readonly path: string;
      readonly sources: readonly unknown[];
      readonly licenses: readonly unknown[];
      readonly schema?: { readonly fields: readonly { readonly name: string }[] };
    }[];
  };

  it('describes files that exist, with source, licence and the columns they really have', () => {
    for (const { path, sources, licenses, schema } of descriptor.resources) {
      const text = readFileSync(packageFolder + path, 'utf8');
      expect(sources.length * licenses.length, path).toBeGreaterThan(0);
      if (schema !== undefined) {
        expect(text.slice(0, text.indexOf('\n'))).toBe(
          schema.fields.map(({ name }) => name).join(','),
        );
      }
    }
  });

  it('opens on a figure that exists', () => {
    const { indicator, period, level } = descriptor.sozialraumatlas.defaults;
    expect([indicator, period, level]).toEqual(['unemp_rate_16_64', '2017', 'district']);
    expect(compute(indicatorById.get('unemp_rate_16_64')!, '0', '2017')).not.toBeNull();
  });
});

describe.skipIf(!existsSync(factsFolder))('the Jena package against the facts it rests on', () => {
  let facts: readonly Row[] = [];
  beforeAll(() => {
    facts = readRows(`${factsFolder}indicators/jena_indicators.csv`);
  });

  it('holds all 164 base indicators in 1,758 indicator-years', () => {
    const ids = new Set(facts.map((row) => cell(row, 'indicator_id')));
    expect(ids.size).toBe(164);
    expect([...ids].filter((id) => !baseIds.has(id))).toEqual([]);
    const years = values.filter((row) => ids.has(cell(row, 'indicator_id')) && isYearFrom2007(row));
    expect(new Set(years.map((row) => `${row.indicator_id} ${row.period}`)).size).toBe(1758);
  });

  it('equals them in all 77,213 cells, 14,887 of them withheld', () => {
    expect(facts.length).toBe(77_213);
    const different = facts.filter(
      (fact) => !sameFigure(fact, valueByKey.get(keyOf(fact, 'year'))),
    );
    expect(different).toEqual([]);
    const masked = values.filter(
      (row) =>
        row.status === 'masked' && isYearFrom2007(row) && row.indicator_id !== 'pop_half_yearly',
    );
    expect(masked.length).toBe(14_887);
    expect(masked.filter((row) => row.value !== '')).toEqual([]);
  });

  it('adds nothing but the documented longer series', () => {
    const known = new Set(facts.map((row) => keyOf(row, 'year')));
    const added = values.filter((row) => !known.has(keyOf(row, 'period')));
    const extension = new Map(
      readRows(`${factsFolder}indicators/jena_extension_series.csv`).map((row) => [
        keyOf(row, 'reference_date'),
        row,
      ]),
    );
    const unexplained = added.filter((row) => {
      const halfYearly = row.indicator_id === 'pop_half_yearly';
      const source = extension.get(
        halfYearly
          ? `${row.area_id} pop_total ${row.period}`
          : `${row.area_id} ${row.indicator_id} ${row.period}-12-31`,
      );
      return row.status === 'masked' ? source?.value !== '0' : source?.value !== row.value;
    });
    expect(unexplained).toEqual([]);
    expect(added.length).toBe(5 * 43 + 3 * 43 + 29 * 43);
  });

  it('has each of the 51 proposed rates with the same formula', () => {
    const rates = readRows(`${factsFolder}indicators/jena_derived_rates.csv`);
    expect(rates.length).toBe(51);
    for (const rate of rates) {
      const own = indicatorById.get(cell(rate, 'rate_id'))!;
      expect(termsOf(cell(own, 'numerator'))).toEqual(termsOf(cell(rate, 'numerator')));
      expect(termsOf(cell(own, 'denominator'))).toEqual(termsOf(cell(rate, 'denominator')));
      expect([own.factor, own.polarity]).toEqual([rate.factor, rate.polarity]);
    }
  });

  it('has every district and every facility', () => {
    const districts = areas.filter((row) => row.level === 'district' && row.role === 'area');
    expect(new Set(districts.map((row) => row.area_id))).toEqual(
      new Set(readRows(`${factsFolder}districts.csv`).map((row) => row.area_id)),
    );
    expect(new Set([...offers, ...offersOsm].map((row) => row.offer_id))).toEqual(
      new Set(readRows(`${factsFolder}offers/jena_offers.csv`).map((row) => row.offer_id)),
    );
  });
});

function readRows(path: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) {
    throw new Error(`${path}: ${errors[0]?.message}`);
  }
  return data;
}

function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) {
    throw new Error(`no column ${column} in ${JSON.stringify(row)}`);
  }
  return text;
}

function keyOf(row: Row, periodColumn: string): string {
  return `${row.area_id} ${row.indicator_id} ${cell(row, periodColumn)}`;
}

function isYearFrom2007(row: Row): boolean {
  return cell(row, 'period').length === 4 && cell(row, 'period') >= '2007';
}

function yearsFrom2007(): readonly string[] {
  return Array.from({ length: 11 }, (_, index) => String(2007 + index));
}

function sameFigure(fact: Row, row: Row | undefined): boolean {
  if (row === undefined) {
    return false;
  }
  if (fact.flag === 'lt3') {
    return row.status === 'masked' && row.value === '';
  }
  if (fact.value === '') {
    return row.status === 'missing' && row.value === '';
  }
  return row.value !== '' && Number(row.value) === Number(fact.value);
}

/** `a + b - c` as signed ids. */
function termsOf(formula: string): readonly { readonly id: string; readonly sign: number }[] {
  return [...formula.matchAll(/([+-]?)\s*([a-z0-9_]+)/g)].map(([, sign, id]) => ({
    id: id!,
    sign: sign === '-' ? -1 : 1,
  }));
}

/** The rate from plain numbers only: null as soon as one of its counts is not published. */
function compute(indicator: Row, areaId: string, period: string): number | null {
  const total = (formula: string) =>
    termsOf(formula).reduce<number | null>((sum, { id, sign }) => {
      const figure = valueByKey.get(`${areaId} ${id} ${period}`)?.value;
      return sum === null || figure === undefined || figure === ''
        ? null
        : sum + sign * Number(figure);
    }, 0);
  const numerator = total(cell(indicator, 'numerator'));
  const denominator = total(cell(indicator, 'denominator'));
  if (numerator === null || denominator === null || denominator === 0) {
    return null;
  }
  return (Number(indicator.factor) * numerator) / denominator;
}
