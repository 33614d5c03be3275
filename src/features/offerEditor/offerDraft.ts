import { amountIn, dateIn, numberIn, webAddressIn } from '../../data/offers/offerCells.ts';
import { MAX_OFFER_TEXT } from '../../data/offers/offerRow.ts';
import { firstDayOf, lastDayOf } from '../../data/package/source/partialDay.ts';
import type { OfferStatus } from '../../domain/coverage/offer.ts';
import type { GeocodeResult, Geocoder } from '../../domain/geocode/geocodeResult.ts';
import type { OfferCategory } from '../../domain/offers/inventory.ts';
import type { LonLat, OfferRecord, Placement } from '../../domain/offers/offerRecord.ts';

/** An offer as it stands in the fields of the editor: texts, until they are checked. */
export interface OfferDraft {
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
  readonly field: string;
  readonly targetGroup: string;
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly capacity: string;
  readonly operator: string;
  readonly address: string;
  readonly postcode: string;
  readonly longitude: string;
  readonly latitude: string;
  /** How the coordinate in the fields came about. */
  readonly placement: Placement;
  readonly status: OfferStatus;
  readonly opened: string;
  readonly closed: string;
  readonly asOf: string;
  readonly url: string;
  readonly source: string;
  readonly note: string;
}

export type DraftField = keyof OfferDraft;

export type DraftFlaw =
  | 'name_missing'
  | 'category_missing'
  | 'no_age'
  | 'ages_reversed'
  | 'no_capacity'
  | 'no_coordinate'
  | 'coordinate_incomplete'
  | 'coordinate_range'
  | 'place_stays'
  | 'no_date'
  | 'dates_reversed'
  | 'no_url'
  | 'too_long';

export type DraftFlaws = Readonly<Partial<Record<DraftField, DraftFlaw>>>;

/** Fields for an offer; for a new one nearly all are empty. */
export function draftOf(offer: OfferRecord | null): OfferDraft {
  const number = (value: number | null | undefined) => (value == null ? '' : String(value));
  return {
    name: offer?.name ?? '',
    category: offer?.category ?? '',
    subcategory: offer?.subcategory ?? '',
    field: offer?.field ?? '',
    targetGroup: offer?.targetGroup ?? '',
    ageFrom: number(offer?.ages.from),
    ageTo: number(offer?.ages.to),
    capacity: number(offer?.capacity),
    operator: offer?.operator ?? '',
    address: offer?.address ?? '',
    postcode: offer?.postcode ?? '',
    longitude: number(offer?.position?.[0]),
    latitude: number(offer?.position?.[1]),
    placement: offer?.placement ?? 'none',
    status: offer?.status ?? 'active',
    opened: offer?.opened ?? '',
    closed: offer?.closed ?? '',
    asOf: offer?.asOf ?? '',
    url: offer?.url ?? '',
    source: offer?.sources[0] ?? '',
    note: offer?.note ?? '',
  };
}

/** What is wrong with a draft of `before` (null: a new offer), by field; empty where it can be kept. */
export function flawsOfDraft(draft: OfferDraft, before: OfferRecord | null): DraftFlaws {
  return {
    ...lengthFlaws(draft),
    ...(draft.name.trim() === '' ? { name: 'name_missing' as const } : {}),
    ...(draft.category === '' ? { category: 'category_missing' as const } : {}),
    ...numberFlaws(draft),
    ...coordinateFlaws(draft),
    // A correction of the package can move a place, not take it away.
    ...(before?.origin === 'package' && before.position !== null && isUnplaced(draft)
      ? { latitude: 'place_stays' as const }
      : {}),
    ...dateFlaws(draft),
    ...(isFilled(draft.url) && webAddressIn(draft.url.trim()) === null
      ? { url: 'no_url' as const }
      : {}),
  };
}

function lengthFlaws(draft: OfferDraft): DraftFlaws {
  const long = Object.entries(draft).filter(([, text]) => text.length > MAX_OFFER_TEXT);
  return Object.fromEntries(long.map(([field]) => [field, 'too_long' as const]));
}

function numberFlaws({ ageFrom, ageTo, capacity }: OfferDraft): DraftFlaws {
  const isBad = (text: string, parse = numberIn) =>
    isFilled(text) && !((parse(text.trim()) ?? -1) >= 0);
  const [from, to] = [numberIn(ageFrom.trim()), numberIn(ageTo.trim())];
  const isReversed = from !== null && to !== null && to < from;
  return {
    ...(isBad(ageFrom) ? { ageFrom: 'no_age' as const } : {}),
    ...(isReversed ? { ageTo: 'ages_reversed' as const } : {}),
    ...(isBad(ageTo) ? { ageTo: 'no_age' as const } : {}),
    ...(isBad(capacity, amountIn) ? { capacity: 'no_capacity' as const } : {}),
  };
}

function coordinateFlaws({ longitude, latitude }: OfferDraft): DraftFlaws {
  const check = (text: string, other: string, most: number): DraftFlaw | null => {
    if (!isFilled(text)) return isFilled(other) ? 'coordinate_incomplete' : null;
    const degrees = numberIn(text.trim());
    if (degrees === null) return 'no_coordinate';
    return Math.abs(degrees) > most ? 'coordinate_range' : null;
  };
  const ofLongitude = check(longitude, latitude, 180);
  const ofLatitude = check(latitude, longitude, 90);
  return {
    ...(ofLongitude === null ? {} : { longitude: ofLongitude }),
    ...(ofLatitude === null ? {} : { latitude: ofLatitude }),
  };
}

function dateFlaws({ opened, closed, asOf }: OfferDraft): DraftFlaws {
  const isBad = (text: string) => isFilled(text) && dateIn(text.trim()) === null;
  const [first, last] = [dateIn(opened.trim()), dateIn(closed.trim())];
  const isReversed = first !== null && last !== null && lastDayOf(last) < firstDayOf(first);
  return {
    ...(isBad(opened) ? { opened: 'no_date' as const } : {}),
    ...(isReversed ? { closed: 'dates_reversed' as const } : {}),
    ...(isBad(closed) ? { closed: 'no_date' as const } : {}),
    ...(isBad(asOf) ? { asOf: 'no_date' as const } : {}),
  };
}

function isUnplaced({ longitude, latitude }: OfferDraft): boolean {
  return !isFilled(longitude) && !isFilled(latitude);
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

export interface DraftContext {
  readonly id: string;
  /** The record that is corrected; null for a new one. */
  readonly before: OfferRecord | null;
  readonly categories: readonly OfferCategory[];
}

/** The record that a draft without flaws means. */
export function offerOfDraft(draft: OfferDraft, context: DraftContext): OfferRecord {
  const text = (value: string) => (isFilled(value) ? value.trim() : null);
  const date = (value: string) => dateIn(value.trim());
  const [opened, closed] = [date(draft.opened), date(draft.closed)];
  const category = context.categories.find(({ id }) => id === draft.category);
  return {
    ...placeOfDraft(draft, context),
    id: context.id,
    name: draft.name.trim(),
    category: draft.category,
    subcategory: text(draft.subcategory),
    field: text(draft.field) ?? category?.field ?? null,
    targetGroup: text(draft.targetGroup),
    ages: { from: numberIn(draft.ageFrom.trim()), to: numberIn(draft.ageTo.trim()) },
    capacity: amountIn(draft.capacity.trim()),
    operator: text(draft.operator),
    address: text(draft.address),
    postcode: text(draft.postcode),
    status: draft.status,
    opened: opened === null ? null : firstDayOf(opened),
    closed: closed === null ? null : lastDayOf(closed),
    asOf: date(draft.asOf),
    url: isFilled(draft.url) ? webAddressIn(draft.url.trim()) : null,
    sources: sourcesOfDraft(draft, context.before),
    note: text(draft.note),
    origin: context.before?.origin ?? 'own',
  };
}

/** The editor shows one source; the others of the record stay. */
function sourcesOfDraft({ source }: OfferDraft, before: OfferRecord | null): readonly string[] {
  const others = before?.sources.slice(1) ?? [];
  return [...(source === '' ? [] : [source]), ...others.filter((one) => one !== source)];
}

/** The polygons say later in which area a place lies, those of whichever level is shown. */
function placeOfDraft(
  draft: OfferDraft,
  { before }: DraftContext,
): Pick<OfferRecord, 'position' | 'placement' | 'area'> {
  const position = positionOf(draft);
  if (position === null) {
    // A district may be known where the place is not.
    const area = before?.position === null ? before.area : null;
    return { position, placement: 'none', area };
  }
  const { placement } = draft;
  return { position, placement: placement === 'none' ? 'stated' : placement, area: null };
}

/** The coordinate in the fields; null where it is not whole. */
export function positionOf({ longitude, latitude }: OfferDraft): LonLat | null {
  const [x, y] = [numberIn(longitude.trim()), numberIn(latitude.trim())];
  return x === null || y === null ? null : [x, y];
}

/** A draft with the place of its address, and how well it was found. Not found, its place stays. */
export function placeByAddress(
  draft: OfferDraft,
  geocoder: Geocoder,
): { readonly draft: OfferDraft; readonly result: GeocodeResult } {
  const postcode = isFilled(draft.postcode) ? draft.postcode.trim() : null;
  const result = geocoder.find({ text: draft.address, postcode });
  if (result.grade === 'none') return { draft, result };
  return { draft: withPosition(draft, result.match.position, result.grade), result };
}

export function withPosition(
  draft: OfferDraft,
  [longitude, latitude]: LonLat,
  placement: Placement,
): OfferDraft {
  const degrees = (value: number) => String(Number(value.toFixed(6)));
  return { ...draft, longitude: degrees(longitude), latitude: degrees(latitude), placement };
}
