import * as v from 'valibot';
import { STANDARDISATIONS } from '../../domain/composite/standardiser.ts';
import type { AreaId, IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import { COVERAGE_MEASURES } from '../../domain/need/needQuestion.ts';
import { NO_OFFER_FILTER, type OfferFilter } from '../../domain/offers/offerFilter.ts';

const id = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const finite = v.pipe(v.number(), v.finite());
const amount = v.pipe(finite, v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
const label = v.pipe(v.string(), v.maxLength(300));

const partSchema = v.pipe(
  v.union([
    v.strictTuple([id, v.string()]),
    v.strictTuple([id, v.string(), v.picklist(['high_need', 'low_need'])]),
  ]),
  v.transform(([indicator, weight, direction]) => ({
    indicator: indicator as IndicatorId,
    weight: numberOf(weight),
    direction: direction ?? null,
  })),
  v.check(({ weight }) => weight >= 0 && weight <= 100),
);

const travelSchema = v.union([
  v.pipe(
    v.strictTuple([
      v.literal('straight'),
      v.pipe(v.string(), v.transform(numberOf), finite, v.minValue(1), v.maxValue(3)),
    ]),
    v.transform(([kind, detour]) => ({ kind, detour })),
  ),
  v.pipe(
    v.strictTuple([v.literal('table'), id, v.picklist(['minutes', 'metres'])]),
    v.transform(([kind, table, unit]) => ({ kind, table, unit })),
  ),
]);

const kindSchema = v.pipe(
  v.strictTuple([id, label]),
  v.transform(([category, subcategory]) => ({ category, subcategory })),
);

/** What a link may hold of a question, as far as it can be checked without the package. */
export const questionSchema = v.object({
  preset: v.nullable(id),
  targetGroup: id,
  period: v.pipe(
    v.string(),
    v.regex(/^\d{4}(?:-\d{2}-\d{2})?$/),
    v.transform((text) => text as PeriodId),
  ),
  index: v.picklist(['composite', 'status_dynamics']),
  parts: v.pipe(v.array(partSchema), v.maxLength(30)),
  standardisation: v.picklist(STANDARDISATIONS),
  aggregation: v.picklist(['additive', 'geometric']),
  minimumPopulation: amount,
  categories: v.array(id),
  kinds: v.array(kindSchema),
  operator: v.nullable(label),
  trust: v.picklist(['all', 'confirmed']),
  day,
  measure: v.picklist(COVERAGE_MEASURES),
  counting: v.picklist(['offers', 'places']),
  reach: v.pipe(finite, v.minValue(1), v.maxValue(100_000)),
  decay: v.picklist(['binary', 'zones']),
  travel: travelSchema,
  coverageLimits: v.nullable(
    v.pipe(
      v.strictTuple([finite, finite]),
      v.check(([low, high]) => low <= high),
    ),
  ),
});

/** A part that is absent asks for nothing. */
const filterSchema = v.object({
  text: v.optional(label, NO_OFFER_FILTER.text),
  categories: v.optional(v.pipe(v.array(id), v.maxLength(200)), []),
  field: v.optional(v.nullable(id), null),
  targetGroup: v.optional(v.nullable(id), null),
  lifePhase: v.optional(v.nullable(id), null),
  area: v.optional(
    v.nullable(
      v.pipe(
        id,
        v.transform((text) => text as AreaId),
      ),
    ),
    null,
  ),
  operator: v.optional(v.nullable(label), null),
  year: v.optional(v.nullable(v.pipe(finite, v.integer())), null),
  isOpen: v.optional(v.boolean(), false),
});

/** The filter of the offers out of a link; undefined where it cannot be read. */
export function parseFilter(text: string): OfferFilter | undefined {
  try {
    const parsed = v.safeParse(filterSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
