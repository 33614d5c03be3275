import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Citation, type Claim, STORY_EVIDENCE, type StepEvidence } from './storyCitations.ts';

/*
 * Computes every number in headlines and texts of Jena's stories anew from the source tables, by code
 * of its own: nothing of the app's engine, coverage or formatting is used. A number without a citation
 * fails, and so does a citation that its text does not have. A year is cited by the figures of its step.
 */

type Row = Readonly<Record<string, string>>;
const folder = fileURLToPath(new URL('../jena/', import.meta.url));
const text = (file: string) => readFileSync(`${folder}${file}`, 'utf8');
const rows = (file: string) =>
  Papa.parse<Row>(text(file), { header: true, skipEmptyLines: true }).data;
const at = (row: Row, name: string): string => row[name] ?? '';

const areas = rows('areas.csv');
const indicators = new Map(rows('indicators.csv').map((row) => [at(row, 'indicator_id'), row]));
const questions = new Map(rows('questions.csv').map((row) => [at(row, 'question_id'), row]));
const values = new Map(
  rows('themes.csv')
    .flatMap((theme) => rows(`values/${at(theme, 'theme_id')}.csv`))
    .map((row) => [`${at(row, 'indicator_id')} ${at(row, 'area_id')} ${at(row, 'period')}`, row]),
);
const withheld = new Set(
  rows('suppressions.csv').map(
    (row) => `${at(row, 'indicator_id')} ${at(row, 'area_id')} ${at(row, 'period')}`,
  ),
);
const offers = [...rows('offers.csv'), ...rows('offers_osm.csv')];
const addresses = rows('addresses.csv');

interface Words {
  readonly de: string;
  readonly en: string;
}
interface Step {
  readonly id: string;
  readonly view: string | null;
  readonly headline: Words;
  readonly text: Words;
  readonly alternative: Words;
}
interface Story {
  readonly id: string;
  readonly steps: readonly Step[];
}
const stories = ['lobeda', 'aelter-werden'].map(
  (name) => JSON.parse(text(`stories/${name}.json`)) as Story,
);
const steps = stories.flatMap(({ id, steps: all }) =>
  all.map((step) => ({
    name: `${id}, ${step.id}`,
    step,
    evidence: STORY_EVIDENCE[id]?.[step.id] ?? { citations: [], claims: [] },
  })),
);

function partsOf(area: string): readonly string[] {
  const own = areas.find((row) => row.area_id === area);
  if (own?.level !== 'planning_area') return [area];
  return areas.filter((row) => row.parent_id === area).map((row) => at(row, 'area_id'));
}

/** A count as it is published; throws where anything of it is withheld. */
function countOf(indicator: string, area: string, period: string): number {
  if (withheld.has(`${indicator} ${area} ${period}`)) throw new Error(`${indicator} is withheld`);
  return partsOf(area).reduce((sum, part) => {
    const value = values.get(`${indicator} ${part} ${period}`)?.value ?? '';
    if (value === '') throw new Error(`${indicator} ${part} ${period} is no number`);
    return sum + Number(value);
  }, 0);
}

function sumOf(formula: string, area: string, period: string): number {
  return [...formula.matchAll(/([+-]?)\s*(\w+)/g)].reduce(
    (sum, [, sign, id]) => sum + (sign === '-' ? -1 : 1) * countOf(id ?? '', area, period),
    0,
  );
}

function figureOf(id: string, area: string, period: string): number {
  const row = indicators.get(id)!;
  const numerator = at(row, 'numerator');
  if (numerator === '') return countOf(id, area, period);
  const whole = sumOf(at(row, 'denominator'), area, period);
  return (sumOf(numerator, area, period) / whole) * Number(row.factor);
}

/** “24.231” and “4,35”: rounded half up, as on paper. */
function german(value: number, decimals: number): string {
  const [whole = '', fraction] = (Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals)
    .toFixed(decimals)
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const swapped = (number: string) => number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** Metres along the great circle; the walk is taken as 1.3 times that. */
function metres(one: Row, other: Row): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [one.lon, one.lat, other.lon, other.lat].map(
    (degrees) => (Number(degrees) * Math.PI) / 180,
  );
  const chord =
    Math.sin((y2 - y1) / 2) ** 2 + Math.cos(y1) * Math.cos(y2) * Math.sin((x2 - x1) / 2) ** 2;
  return 2 * 6_371_009 * Math.asin(Math.sqrt(chord));
}

const isOpen = (offer: Row) => !['closed', 'moved', 'planned'].includes(at(offer, 'status'));

function sharedReached(question: string, area: string): number {
  const row = questions.get(question)!;
  const categories = at(row, 'categories').split('|');
  const sites = offers.filter(
    (offer) => categories.includes(at(offer, 'category')) && isOpen(offer) && offer.lon !== '',
  );
  const homes = addresses.filter((address) => address.area_id === area);
  const reached = homes.filter((home) =>
    sites.some((site) => metres(home, site) * 1.3 <= Number(row.reach_m)),
  );
  return (reached.length / homes.length) * 100;
}

/** What a citation comes to; the test compares it with what the text says. */
function computed(citation: Citation): readonly string[] {
  switch (citation.kind) {
    case 'figure': {
      const { indicator, area, period } = citation;
      const decimals = Number(indicators.get(indicator)?.decimals);
      return [german(figureOf(indicator, area, period), decimals)];
    }
    case 'gap': {
      const { indicator, areas: both, periods } = citation;
      return periods.map((period) => {
        const [one, other] = both.map((area) => figureOf(indicator, area, period));
        return german(one! - other!, 0);
      });
    }
    case 'measure': {
      const said = at(indicators.get(citation.indicator)!, 'measure_de');
      return [new RegExp(`(?<!\\d)${citation.number}(?!\\d)`).test(said) ? citation.number : said];
    }
    case 'reached':
      return [german(sharedReached(citation.question, citation.area), 0)];
    case 'reach':
      return [german(Number(questions.get(citation.question)?.reach_m), 0)];
    case 'base':
      return ['100'];
    case 'areas': {
      const count = areas.filter((row) => row.level === citation.level && row.role === 'area');
      return [WORDS.de[count.length] ?? ''];
    }
  }
}

function isTrue(claim: Claim): boolean {
  switch (claim.kind) {
    case 'highest':
    case 'lowest': {
      const { indicator, area, among, period, kind } = claim;
      const others = areas
        .filter((row) => row.role === 'area' && (row.level === among || row.parent_id === among))
        .map((row) => at(row, 'area_id'));
      const own = figureOf(indicator, area, period);
      const figures = others.map((other) => figureOf(indicator, other, period));
      const best = kind === 'highest' ? Math.max(...figures) : Math.min(...figures);
      return others.includes(area) && others.length > 3 && own === best;
    }
    case 'more': {
      const { indicator, area, than, period } = claim;
      const own = figureOf(indicator, area, period);
      return than.every((other) => own > figureOf(indicator, other, period));
    }
    case 'rises':
    case 'falls': {
      const { indicator, area, from, to, kind } = claim;
      const change = figureOf(indicator, area, to) - figureOf(indicator, area, from);
      return kind === 'rises' ? change > 0 : change < 0;
    }
    case 'offers': {
      const within = new Set([claim.area, ...partsOf(claim.area)]);
      return claim.names.every((name) =>
        offers.some(
          (offer) =>
            offer.name === name &&
            offer.status === 'active' &&
            (claim.area === '0' || within.has(at(offer, 'area_id'))),
        ),
      );
    }
    case 'all_reached':
      return sharedReached(claim.question, claim.area) === 100;
    case 'placeless':
      return offers.some((offer) => offer.name === claim.name && isOpen(offer) && offer.lon === '');
  }
}

const WORDS = {
  de: [
    '',
    '',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  en: [
    '',
    '',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const;

/** Every number of a text, in digits or in words. */
function numbersIn(words: string, language: 'de' | 'en'): readonly string[] {
  const inWords = new RegExp(`\\b(?:${WORDS[language].slice(2).join('|')})\\b`, 'giu');
  const found = [...words.matchAll(/\d+(?:[.,]\d+)*/g), ...words.matchAll(inWords)];
  return found.map(([number]) => number.toLowerCase());
}

const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);

function yearsOf({ citations, claims }: StepEvidence): readonly string[] {
  return [...citations, ...claims].flatMap((one) => {
    if ('period' in one) return [one.period];
    if ('periods' in one) return one.periods;
    return 'from' in one ? [one.from, one.to] : [];
  });
}

describe('the stories of Jena', () => {
  it('are read with six to nine steps each', () => {
    const counts = stories.map((story) => story.steps.length);
    expect(counts.every((count) => count >= 6 && count <= 9)).toBe(true);
  });

  it.each(steps)('$name: every number is cited, and every citation is in the text', (one) => {
    const { headline, text: body } = one.step;
    for (const language of ['de', 'en'] as const) {
      const said = numbersIn(`${headline[language]} ${body[language]}`, language);
      const cited = one.evidence.citations.map((citation) => {
        if (citation.kind === 'areas')
          return language === 'de' ? citation.number : citation.english;
        return language === 'de' ? citation.number : swapped(citation.number);
      });
      const years = said.filter(isYear);
      expect([...new Set(said.filter((number) => !isYear(number)))].sort()).toEqual(
        [...new Set(cited)].sort(),
      );
      expect(years.filter((year) => !yearsOf(one.evidence).includes(year))).toEqual([]);
    }
  });

  it.each(steps)('$name: its alternative text has no number of its own', ({ step, evidence }) => {
    const view = new URLSearchParams(step.view ?? '');
    const shown = at(indicators.get(view.get('indicator') ?? '')!, 'measure_de');
    const known = [
      ...evidence.citations.map(({ number }) => number),
      ...numbersIn(shown, 'de'),
      ...yearsOf(evidence),
      view.get('period'),
    ];
    const own = numbersIn(step.alternative.de, 'de').filter((number) => !known.includes(number));
    expect(own).toEqual([]);
    expect(numbersIn(step.alternative.en, 'en').map(swapped).sort()).toEqual(
      [...numbersIn(step.alternative.de, 'de')].sort(),
    );
  });

  it.each(steps)('$name: the source gives the same numbers', ({ evidence }) => {
    for (const citation of evidence.citations) {
      for (const result of computed(citation)) expect(result).toBe(citation.number);
    }
  });

  it.each(steps)('$name: what it compares is so', ({ evidence }) => {
    expect(evidence.claims.filter((claim) => !isTrue(claim))).toEqual([]);
  });

  it.each(steps)('$name: its figures are those of its view', ({ step, evidence }) => {
    const view = new URLSearchParams(step.view ?? '');
    const shown = indicators.get(view.get('indicator') ?? '')!;
    const related = `${shown.indicator_id} ${shown.numerator} ${shown.mapped_as}`.split(/\W+/);
    const figures = [...evidence.citations, ...evidence.claims].flatMap((one) =>
      'indicator' in one ? [one.indicator] : [],
    );
    const asked = [...evidence.citations, ...evidence.claims].flatMap((one) =>
      'question' in one ? [one.question] : [],
    );
    expect(figures.filter((id) => !related.includes(id))).toEqual([]);
    expect(asked.filter((id) => id !== view.get('ask'))).toEqual([]);
  });

  it('rest on evidence at every step', () => {
    const bare = steps.filter(
      ({ evidence }) => evidence.citations.length + evidence.claims.length === 0,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('use no word of cause in headlines, texts and alternatives', () => {
    const causal =
      /\b(?:weil|deshalb|dadurch|wegen|aufgrund|führt zu|because|due to|leads to|caused|thanks to|dank)\b/iu;
    const found = steps.flatMap(({ name, step }) =>
      [step.headline, step.text, step.alternative]
        .flatMap(({ de, en }) => [de, en])
        .filter((words) => causal.test(words))
        .map(() => name),
    );
    expect(found).toEqual([]);
  });
});
