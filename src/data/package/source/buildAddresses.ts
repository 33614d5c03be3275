import type { AddressBook } from '../../../domain/geocode/addressBook.ts';
import type { Area } from '../../../domain/model/area.ts';
import type { AreaId } from '../../../domain/model/ids.ts';
import type { ProblemLog } from '../problem.ts';
import { checkPositions, plausibleBox } from './checkGeometry.ts';
import { checkLongitudeLatitude, isOnGlobe } from './checkPosition.ts';
import { checkReference } from './checkReference.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

type AddressRow = RowOf<'addresses'>;

/** The address points sorted by street and number; null where the package has none. */
export function buildAddresses(
  { addresses, areas }: SourceTables,
  atlasAreas: readonly Area[],
  log: ProblemLog,
): AddressBook | null {
  const box = plausibleBox(atlasAreas);
  const firstRows = new Map<string, number>();
  for (const row of addresses.rows) {
    checkAddress(row, { box, areaKeys: areas.keys }, log);
    checkRepeated(row, firstRows, log);
  }
  return addresses.rows.length === 0 ? null : bookOf(addresses.rows, atlasAreas);
}

function bookOf(unsorted: readonly AddressRow[], atlasAreas: readonly Area[]): AddressBook {
  const rows = [...unsorted]
    .map(({ values }) => ({ ...values, order: numberOrder(values.number) }))
    .sort((one, other) => compareTexts(one.street, other.street) || compareHouses(one, other));
  const streets = [...new Set(rows.map(({ street }) => street))];
  const streetIndex = new Map(streets.map((street, index) => [street, index]));
  const used = new Set(rows.map(({ area_id }) => area_id));
  // In the order of the package, so that the same areas always give the same book.
  const areas: readonly AreaId[] = atlasAreas.map(({ id }) => id).filter((id) => used.has(id));
  const areaIndex = new Map<string, number>(areas.map((id, index) => [id, index]));
  return {
    longitude: Float64Array.from(rows, ({ lon }) => lon),
    latitude: Float64Array.from(rows, ({ lat }) => lat),
    streets,
    street: Uint16Array.from(rows, ({ street }) => streetIndex.get(street) ?? 0),
    numbers: rows.map(({ number }) => number),
    postcodes: rows.map(({ postcode }) => postcode),
    areas,
    area: Int32Array.from(rows, ({ area_id }) =>
      area_id === null ? -1 : (areaIndex.get(area_id) ?? -1),
    ),
  };
}

/** 12a after 12 and before 13; a number without digits comes first. */
function numberOrder(number: string): number {
  return Number(/^\d+/.exec(number)?.[0] ?? '0');
}

function compareHouses(
  one: { readonly order: number; readonly number: string },
  other: { readonly order: number; readonly number: string },
): number {
  return one.order - other.order || compareTexts(one.number, other.number);
}

/** By code unit: the same on every machine, whatever its locale. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function checkAddress(
  { file, row, values }: AddressRow,
  known: { readonly box: ReturnType<typeof plausibleBox>; readonly areaKeys: ReadonlySet<string> },
  log: ProblemLog,
): void {
  const { lon, lat, area_id: value } = values;
  checkReference(
    { file, row, column: 'area_id', value, target: 'areas', keys: known.areaKeys },
    log,
  );
  const columns = ['lon', 'lat'] as const;
  checkLongitudeLatitude({ file, row, longitude: lon, latitude: lat, columns }, log);
  if (isOnGlobe(lon, lat)) checkPositions([[lon, lat]], { file, row, box: known.box }, log);
}

/** The same house at two entrances is fine; the same point of the same house is a slip. */
function checkRepeated(
  { file, row, values }: AddressRow,
  firstRows: Map<string, number>,
  log: ProblemLog,
): void {
  const { street, number, postcode, lon, lat } = values;
  const key = [street, number, postcode, lon, lat].join('|');
  const first = firstRows.get(key);
  if (first === undefined) {
    firstRows.set(key, row);
    return;
  }
  const place = { file, row, column: 'street, number', value: `${street} ${number}` };
  log.error(place, { code: 'duplicate_key', firstRow: String(first) });
}
