import * as v from 'valibot';
import { COVERAGE_MEASURES } from '../../../domain/need/needQuestion.ts';
import { OFFER_SYMBOLS } from '../../../domain/offers/inventory.ts';
import { PLACEMENTS } from '../../../domain/offers/offerRecord.ts';
import { areaId, finite, id, indicatorId, periodId, terms, text } from './idSchemas.ts';

const day = v.pipe(v.string(), v.isoDate());
const amount = v.pipe(finite, v.minValue(0));
const words = v.nullable(v.string());
const ages = v.object({ from: v.nullable(amount), to: v.nullable(amount) });
const longitude = v.pipe(finite, v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(finite, v.minValue(-90), v.maxValue(90));

const category = v.object({
  id,
  name: text,
  field: v.nullable(id),
  symbol: v.picklist(OFFER_SYMBOLS),
});

const namedKind = v.object({ category: id, subcategory: v.string(), name: text });

const targetGroup = v.object({
  id,
  name: text,
  inSentence: text,
  ages: v.nullable(ages),
  population: terms,
  unit: v.picklist(['people', 'households']),
});

const lifePhase = v.object({
  id,
  name: text,
  kind: v.picklist(['phase', 'transition']),
  ages: v.nullable(ages),
  population: terms,
  categories: v.array(id),
});

const weight = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

const preset = v.object({
  id,
  name: text,
  field: v.nullable(id),
  targetGroup: id,
  index: v.picklist(['composite', 'status_dynamics']),
  parts: v.pipe(v.array(v.object({ indicator: indicatorId, weight })), v.minLength(1)),
  categories: v.pipe(v.array(id), v.minLength(1)),
  kinds: v.optional(v.array(v.object({ category: id, subcategory: v.string() })), []),
  measure: v.picklist(COVERAGE_MEASURES),
  reachM: v.pipe(finite, v.gtValue(0)),
  coverageLimits: v.nullable(v.tuple([amount, amount])),
  note: text,
});

const offer = v.pipe(
  v.object({
    id,
    name: v.string(),
    category: id,
    subcategory: words,
    field: v.nullable(id),
    targetGroup: words,
    operator: words,
    address: words,
    postcode: words,
    status: v.picklist(['unverified', 'listed', 'active', 'planned', 'closed', 'moved']),
    opened: v.nullable(day),
    closed: v.nullable(day),
    ages,
    capacity: v.nullable(amount),
    position: v.nullable(v.tuple([longitude, latitude])),
    placement: v.picklist(PLACEMENTS),
    area: v.nullable(areaId),
    url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
    asOf: words,
    sources: v.array(id),
    note: words,
    origin: v.literal('package'),
  }),
  v.check(({ position, placement }) => (position === null) === (placement === 'none')),
);

const candidateSite = v.object({
  name: v.string(),
  address: words,
  position: v.tuple([longitude, latitude]),
  placement: v.literal('stated'),
});

/** The inventory as it stands in its file: the domain's shape. */
export const inventorySchema = v.object({
  categories: v.array(category),
  kinds: v.optional(v.array(namedKind), []),
  targetGroups: v.array(targetGroup),
  lifePhases: v.array(lifePhase),
  presets: v.array(preset),
  offers: v.array(offer),
  candidateSites: v.optional(v.array(candidateSite), []),
  period: periodId,
  offersOn: day,
});
