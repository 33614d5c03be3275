import * as v from 'valibot';
import { parseCandidates, writeCandidates } from '../../data/offers/candidateText.ts';
import { parseScenarios } from '../../data/offers/editSchema.ts';
import type { NeedPart } from '../../domain/need/needQuestion.ts';
import {
  type CandidateList,
  MAX_LINKED_CANDIDATES,
  SITE_SOURCES,
} from '../../domain/offers/candidateSite.ts';
import { askedParts, NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import { NEED_FACES, type NeedView } from './needView.ts';
import { parseFilter, questionSchema } from './questionSchema.ts';

/** Key and value pairs of a link that say what Bedarf & Angebot shows. */
export function encodeNeed({ question, ...need }: NeedView): readonly [string, string][] {
  const { travel, coverageLimits } = question;
  const pairs: [string, string | null][] = [
    ['ask', question.preset],
    ['group', question.targetGroup],
    ['year', question.period],
    ['index', question.index],
    ['parts', question.parts.map(encodePart).join(',')],
    ['std', question.standardisation],
    ['agg', question.aggregation],
    ['minpop', String(question.minimumPopulation)],
    ['offers', question.categories.join(',')],
    [
      'kinds',
      question.kinds.length === 0
        ? null
        : JSON.stringify(
            question.kinds.map(({ category, subcategory }) => [category, subcategory]),
          ),
    ],
    ['operator', question.operator],
    ['trust', question.trust],
    ['day', question.day],
    ['measure', question.measure],
    ['count', question.counting],
    ['reach', String(question.reach)],
    ['decay', question.decay],
    [
      'way',
      travel.kind === 'straight'
        ? `straight:${travel.detour}`
        : `table:${travel.table}:${travel.unit}`,
    ],
    ['limits', coverageLimits === null ? null : coverageLimits.join(',')],
    ['panel', need.face],
    ['cell', need.pickedCell === null ? null : String(need.pickedCell)],
    ['scenarios', need.scenarios.length === 0 ? null : JSON.stringify(need.scenarios)],
    ['sitesof', need.siteSource === 'addresses' ? null : need.siteSource],
    ['sites', need.candidates === null ? null : writeCandidates(need.candidates)],
    ['scenario', need.scenario === null ? null : String(need.scenario)],
    ['find', encodeFilter(need.filter)],
  ];
  return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
}

/** Only what it asks for, so that links stay short. */
function encodeFilter(filter: NeedView['filter']): string | null {
  const asked = askedParts(filter).map((part) => [part, filter[part]] as const);
  return asked.length === 0 ? null : JSON.stringify(Object.fromEntries(asked));
}

function encodePart({ indicator, weight, direction }: NeedPart): string {
  return [indicator, weight, ...(direction === null ? [] : [direction])].join(':');
}

export interface DecodedNeed {
  /** Null where the link does not say enough; the package's first question then takes its place. */
  readonly need: NeedView | null;
  /** Keys whose values cannot be used, with their values. */
  readonly bad: readonly { readonly key: string; readonly value: string }[];
}

/**
 * Reads what `encodeNeed` wrote. Checks form and range only: whether the package knows the ids is
 * settled when its inventory has arrived. A value that cannot be read drops all of it where the
 * question would be another one, and only itself where it merely filters. Never throws.
 */
export function decodeNeed(parameters: URLSearchParams): DecodedNeed {
  const text = (key: string) => parameters.get(key);
  const question = v.safeParse(questionSchema, {
    preset: text('ask'),
    targetGroup: text('group'),
    period: text('year'),
    index: text('index'),
    parts: list(text('parts')).map((part) => part.split(':')),
    standardisation: text('std'),
    aggregation: text('agg'),
    minimumPopulation: number(text('minpop')),
    categories: list(text('offers')),
    kinds: json(text('kinds')),
    operator: text('operator'),
    trust: text('trust'),
    day: text('day'),
    measure: text('measure'),
    counting: text('count'),
    reach: number(text('reach')),
    decay: text('decay'),
    travel: (text('way') ?? '').split(':'),
    coverageLimits: text('limits') === null ? null : list(text('limits')).map(Number),
  });
  if (!question.success) {
    const field = String(question.issues[0].path?.[0]?.key ?? 'group');
    const key = KEY_OF[field] ?? field;
    const asked = text('group') !== null;
    return { need: null, bad: asked ? [{ key, value: text(key) ?? '' }] : [] };
  }
  const bad: { key: string; value: string }[] = [];
  const read = <Value>(
    key: string,
    parse: (value: string) => Value | undefined,
    fallback: Value,
  ) => {
    const value = text(key);
    if (value === null) return fallback;
    const parsed = parse(value);
    if (parsed === undefined) bad.push({ key, value: value.slice(0, 80) });
    return parsed ?? fallback;
  };
  const scenarios = read<NeedView['scenarios']>('scenarios', parseScenarios, []);
  const need: NeedView = {
    question: question.output,
    face: read('panel', (value) => NEED_FACES.find((face) => face === value), 'action'),
    filter: read<NeedView['filter']>('find', parseFilter, NO_OFFER_FILTER),
    pickedCell: read<number | null>('cell', indexBelow(9), null),
    scenarios,
    siteSource: read<NeedView['siteSource']>(
      'sitesof',
      (value) => SITE_SOURCES.find((source) => source === value),
      'addresses',
    ),
    candidates: read<NeedView['candidates']>('sites', linkedCandidates, null),
    scenario: read<number | null>('scenario', indexBelow(scenarios.length), null),
  };
  return { need, bad };
}

const KEY_OF: Readonly<Record<string, string>> = {
  preset: 'ask',
  targetGroup: 'group',
  period: 'year',
  standardisation: 'std',
  aggregation: 'agg',
  minimumPopulation: 'minpop',
  categories: 'offers',
  counting: 'count',
  travel: 'way',
  coverageLimits: 'limits',
};

function linkedCandidates(text: string): CandidateList | undefined {
  const found = parseCandidates(text);
  return found !== undefined && found.sites.length <= MAX_LINKED_CANDIDATES ? found : undefined;
}

function list(text: string | null): string[] {
  return text === null || text === '' ? [] : text.split(',');
}

/** An empty list where nothing is said; null, which no schema takes, where it is no JSON. */
function json(text: string | null): unknown {
  if (text === null) return [];
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function number(text: string | null): number {
  return text === null || text.trim() === '' ? Number.NaN : Number(text);
}

function indexBelow(count: number): (text: string) => number | undefined {
  return (text) => (/^\d{1,3}$/.test(text) && Number(text) < count ? Number(text) : undefined);
}
