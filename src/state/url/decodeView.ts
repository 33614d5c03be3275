import * as v from 'valibot';
import { CLASSIFIER_IDS } from '../../domain/classify/classification.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { OTHER_DECODERS } from '../otherViews.ts';
import {
  CLASS_COUNT_RANGE,
  type ClassificationChoice,
  defaultView,
  FACES,
  LANGUAGES,
  MAX_SELECTED_AREAS,
  METHOD_INDEX,
  OPERATOR_PAGES,
  VIEWS,
  type View,
  type ViewState,
} from '../viewState.ts';
import { migrateFragment } from './migrations.ts';
import { nearestPeriod } from './nearestPeriod.ts';

/** A value in a link that could not be used as it stands, and what was used instead. */
export interface Repair {
  readonly field:
    | 'version'
    | 'indicator'
    | 'level'
    | 'period'
    | 'against'
    | 'areas'
    | 'classes'
    | 'face'
    | 'lang'
    | 'note'
    | 'page'
    | 'compare'
    | 'need'
    | 'profile'
    | 'present'
    | 'view';
  readonly value: string;
}

export interface DecodedView {
  readonly view: ViewState;
  readonly repairs: readonly Repair[];
}

/**
 * Reads a link's fragment against a package. Unknown keys are ignored; a value that the package does
 * not know is replaced by the default and reported. Never throws, whatever the fragment holds.
 */
export function decodeView(fragment: string, atlas: AtlasPackage): DecodedView {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const repairs: Repair[] = [];
  const fallback = defaultView(atlas);
  const migrated = migrateFragment(parameters);
  if (!migrated.known) repairs.push({ field: 'version', value: parameters.get('v') ?? '' });
  const read = reader(migrated.parameters, repairs);

  const level = read(
    'level',
    fallback.level,
    (text) => atlas.levels.find((l) => l.id === text)?.id,
  );
  const indicator = read('indicator', indicatorOf(atlas, fallback.indicator), (text) =>
    atlas.catalogue.indicators.find((candidate) => candidate.id === text),
  );
  const view: ViewState = {
    ...fallback,
    view: read('view', fallback.view, oneOf(VIEWS)),
    language: read('lang', fallback.language, oneOf(LANGUAGES)),
    level,
    indicator: indicator.id,
    period: read('period', nearestPeriod(indicator, fallback.period), periodOf(indicator)),
    compareWith: read('against', null, periodOf(indicator)),
    areas: read('areas', [] as readonly AreaId[], (text) => areasOf(text, atlas, repairs)),
    classification: read('classes', fallback.classification, classificationOf),
    face: read('face', fallback.face, oneOf(FACES)),
    note: read('note', null as string | null, (text) => noteOf(text, repairs)),
    page: read('page', fallback.page, oneOf(OPERATOR_PAGES)),
  };
  const own = decodeOwnOf(view.view, migrated.parameters, repairs);
  return { view: { ...view, ...own, compareWith: differentPeriod(view) }, repairs };
}

/** What only one of the views has is read for that view alone: the keys are its own. */
function decodeOwnOf(
  view: View,
  parameters: URLSearchParams,
  repairs: Repair[],
): Partial<ViewState> {
  if (view === 'explore') return {};
  const { bad, ...own } = OTHER_DECODERS[view](parameters);
  for (const { key, value } of bad) repairs.push({ field: view, value: `${key}=${value}` });
  return own;
}

function reader(parameters: URLSearchParams, repairs: Repair[]) {
  return <Value>(
    field: Repair['field'],
    fallback: Value,
    parse: (text: string) => Value | undefined,
  ): Value => {
    const text = parameters.get(field);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === undefined) repairs.push({ field, value: text.slice(0, 80) });
    return value ?? fallback;
  };
}

function oneOf<const Option extends string>(options: readonly Option[]) {
  return (text: string): Option | undefined => options.find((option) => option === text);
}

function periodOf(indicator: Indicator) {
  return (text: string) => indicator.periods.find((period) => period === text);
}

function differentPeriod(view: ViewState): ViewState['compareWith'] {
  return view.compareWith === view.period ? null : view.compareWith;
}

function indicatorOf(atlas: AtlasPackage, id: string): Indicator {
  const found = atlas.catalogue.indicators.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the package has no indicator "${id}"`);
  return found;
}

/** Keeps the areas that exist and reports the others; each area once, six at most. */
function areasOf(text: string, atlas: AtlasPackage, repairs: Repair[]): readonly AreaId[] {
  const known = new Map<string, AreaId>(atlas.areas.map((area) => [area.id, area.id]));
  const asked = [...new Set(text.split(',').filter((part) => part !== ''))];
  const found = asked.flatMap((part) => known.get(part) ?? []);
  const kept = found.slice(0, MAX_SELECTED_AREAS);
  if (kept.length < asked.length) {
    const lost = asked.filter((part) => !(kept as readonly string[]).includes(part));
    repairs.push({ field: 'areas', value: lost.join(', ').slice(0, 80) });
  }
  return kept;
}

/**
 * Which notes there are is known only to those who fetch them: any word that may be an id passes, and
 * one without a note opens the list there. Anything else opens the list, too.
 */
function noteOf(text: string, repairs: Repair[]): string {
  if (/^[A-Za-z0-9_]{1,40}$/.test(text)) return text;
  repairs.push({ field: 'note', value: text.slice(0, 80) });
  return METHOD_INDEX;
}

const classificationSchema = v.pipe(
  v.object({
    method: v.picklist(CLASSIFIER_IDS),
    classCount: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(CLASS_COUNT_RANGE.min),
      v.maxValue(CLASS_COUNT_RANGE.max),
    ),
    scope: v.picklist(['all', 'period']),
    rounded: v.boolean(),
    breaks: v.array(v.pipe(v.number(), v.finite())),
  }),
  v.check(({ breaks }) =>
    breaks.every((edge, index) => index === 0 || edge > (breaks[index - 1] ?? edge)),
  ),
  v.check(({ method, breaks }) =>
    method === 'manual' ? breaks.length >= 1 && breaks.length <= 6 : breaks.length === 0,
  ),
);

function classificationOf(text: string): ClassificationChoice | undefined {
  const [method, classCount, scope, rounding, ...breaks] = text.split(',');
  const parsed = v.safeParse(classificationSchema, {
    method,
    classCount: Number(classCount),
    scope,
    rounded: rounding === 'rounded',
    breaks: breaks.map((edge) => (edge.trim() === '' ? Number.NaN : Number(edge))),
  });
  return parsed.success ? parsed.output : undefined;
}
