import * as v from 'valibot';
import type { AreaId } from '../../domain/model/ids.ts';
import { MAX_SCENARIOS, type OfferEdit, type Scenario } from '../../domain/offers/offerEdit.ts';
import { PLACEMENTS } from '../../domain/offers/offerRecord.ts';

const id = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const finite = v.pipe(v.number(), v.finite());
const amount = v.pipe(finite, v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
const label = v.pipe(v.string(), v.maxLength(300));
const position = v.tuple([
  v.pipe(finite, v.minValue(-180), v.maxValue(180)),
  v.pipe(finite, v.minValue(-90), v.maxValue(90)),
]);
const words = v.nullable(label);
const details = {
  status: v.picklist(['unverified', 'listed', 'active', 'planned', 'closed', 'moved']),
  opened: v.nullable(day),
  closed: v.nullable(day),
  ages: v.pipe(
    v.object({ from: v.nullable(amount), to: v.nullable(amount) }),
    v.check(({ from, to }) => from === null || to === null || from <= to),
  ),
  capacity: v.nullable(amount),
  name: label,
  category: id,
  subcategory: words,
  field: v.nullable(id),
  targetGroup: words,
  operator: words,
  address: words,
  postcode: words,
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(300))),
  asOf: words,
  sources: v.array(id),
  note: words,
} as const;

const offerSchema = v.pipe(
  v.object({
    id,
    ...details,
    position: v.nullable(position),
    placement: v.picklist(PLACEMENTS),
    area: v.nullable(
      v.pipe(
        id,
        v.transform((text) => text as AreaId),
      ),
    ),
    origin: v.picklist(['package', 'own']),
  }),
  v.check(({ position: place, placement }) => (place === null) === (placement === 'none')),
  v.check(({ opened, closed }) => opened === null || closed === null || opened <= closed),
);

const editSchema = v.variant('kind', [
  v.object({ kind: v.literal('add'), offer: offerSchema }),
  v.object({ kind: v.literal('close'), offer: id }),
  v.object({
    kind: v.literal('move'),
    offer: id,
    position,
    placement: v.exactOptional(v.picklist(['stated', 'exact', 'street', 'set'])),
  }),
  v.object({ kind: v.literal('resize'), offer: id, capacity: amount }),
  v.object({ kind: v.literal('change'), offer: id, changes: v.partial(v.object(details)) }),
]);

export const scenarioSchema = v.object({ name: label, edits: v.array(editSchema) });

const scenariosSchema = v.pipe(v.array(scenarioSchema), v.maxLength(MAX_SCENARIOS));

/** Scenarios from outside (a link, a file, the device's store); undefined where they cannot be read. */
export function parseScenarios(text: string): readonly Scenario[] | undefined {
  try {
    const parsed = v.safeParse(scenariosSchema, JSON.parse(text));
    // Valibot types the keys of a partial object as possibly undefined; JSON has no undefined.
    return parsed.success ? (parsed.output as readonly Scenario[]) : undefined;
  } catch {
    return undefined;
  }
}

const editsFileSchema = v.object({
  format: v.literal('sozialraumatlas.offer-edits'),
  version: v.literal(1),
  edits: v.array(editSchema),
});

/** Corrections of the inventory as a file, or as they are kept on the device. */
export function writeEdits(edits: readonly OfferEdit[]): string {
  return JSON.stringify({ format: 'sozialraumatlas.offer-edits', version: 1, edits });
}

/** What `writeEdits` wrote; undefined where it is something else. */
export function parseEdits(text: string): readonly OfferEdit[] | undefined {
  try {
    const parsed = v.safeParse(editsFileSchema, JSON.parse(text));
    return parsed.success ? (parsed.output.edits as readonly OfferEdit[]) : undefined;
  } catch {
    return undefined;
  }
}
