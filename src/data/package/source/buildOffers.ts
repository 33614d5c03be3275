import { type AreaPicker, createAreaPicker } from '../../../domain/geo/areaPicker.ts';
import type { LevelGeometry } from '../../../domain/geo/geometry.ts';
import type { Level } from '../../../domain/model/area.ts';
import type { AreaId, LevelId } from '../../../domain/model/ids.ts';
import type { LonLat, OfferRecord, Placement } from '../../../domain/offers/offerRecord.ts';
import { firstDayOf, lastDayOf } from './partialDay.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

export interface OfferContext {
  /** Id of the source whose coordinates are the package's own address points; null without any. */
  readonly addressSource: string | null;
  readonly locate: (position: LonLat) => AreaId | null;
}

/** Offers in the order of the files; a record without a status is one that nobody has confirmed. */
export function buildOffers(tables: SourceTables, context: OfferContext): readonly OfferRecord[] {
  const fieldOf = new Map(
    tables.offerCategories.rows.map(({ values }) => [values.category, values.field]),
  );
  return tables.offers.rows.map(({ values }) => ({
    ...placeOf(values, context),
    id: values.offer_id,
    name: values.name,
    category: values.category,
    subcategory: values.subcategory,
    field: values.field ?? fieldOf.get(values.category) ?? null,
    targetGroup: values.target_group,
    operator: values.operator,
    address: values.address,
    postcode: values.postcode,
    status: values.status ?? 'unverified',
    // A date known to the year counts from its first day to its last.
    opened: values.opened === null ? null : firstDayOf(values.opened),
    closed: values.closed === null ? null : lastDayOf(values.closed),
    ages: { from: values.age_from, to: values.age_to },
    capacity: values.capacity,
    url: values.url,
    asOf: values.as_of,
    sources: values.source ?? [],
    note: values.note,
    origin: 'package',
  }));
}

function placeOf(
  { lon, lat, coordinate_source, area_id }: RowOf<'offers'>['values'],
  { addressSource, locate }: OfferContext,
): Pick<OfferRecord, 'position' | 'placement' | 'area'> {
  if (lon === null || lat === null) {
    return { position: null, placement: 'none', area: area_id as AreaId | null };
  }
  const fromRegister = addressSource !== null && coordinate_source === addressSource;
  const placement: Placement = fromRegister ? 'exact' : 'stated';
  const position: LonLat = [lon, lat];
  return { position, placement, area: (area_id as AreaId | null) ?? locate(position) };
}

/** Finds the area of the finest level with polygons; null outside and where there are none. */
export function locateInFinest(
  levels: readonly Level[],
  geometry: ReadonlyMap<LevelId, LevelGeometry>,
): OfferContext['locate'] {
  const [finest] = [...levels]
    .sort((one, other) => other.order - one.order)
    .flatMap(({ id }) => geometry.get(id) ?? []);
  if (finest === undefined) return () => null;
  let picker: AreaPicker | null = null;
  return ([longitude, latitude]) => {
    picker ??= createAreaPicker(finest);
    return finest.areas[picker.pick(longitude, latitude)] ?? null;
  };
}
