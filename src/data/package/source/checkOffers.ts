import type { Area } from '../../../domain/model/area.ts';
import type { ProblemLog } from '../problem.ts';
import { checkAges } from './checkAges.ts';
import { checkPositions, plausibleBox } from './checkGeometry.ts';
import { checkLongitudeLatitude } from './checkPosition.ts';
import { checkReference } from './checkReference.ts';
import { firstDayOf, lastDayOf } from './partialDay.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

/** Reports offers with unknown ids, impossible places, reversed ages or dates, and repeated ids. */
export function checkOffers(tables: SourceTables, areas: readonly Area[], log: ProblemLog): void {
  const box = plausibleBox(areas);
  for (const row of tables.offerCategories.rows) {
    checkReference(
      {
        file: row.file,
        row: row.row,
        column: 'field',
        value: row.values.field,
        target: 'fields',
        keys: tables.fields.keys,
      },
      log,
    );
  }
  const firstRows = new Map<string, RowOf<'offers'>>();
  for (const row of tables.offers.rows) {
    checkIds(row, tables, log);
    checkPlace(row, box, log);
    checkSpans(row, log);
    checkRepeated(row, firstRows, log);
  }
}

function checkIds(row: RowOf<'offers'>, tables: SourceTables, log: ProblemLog): void {
  const { category, field, area_id, source, coordinate_source } = row.values;
  const references = [
    {
      column: 'category',
      value: category,
      target: 'offer_categories',
      keys: tables.offerCategories.keys,
    },
    { column: 'field', value: field, target: 'fields', keys: tables.fields.keys },
    { column: 'area_id', value: area_id, target: 'areas', keys: tables.areas.keys },
    {
      column: 'coordinate_source',
      value: coordinate_source,
      target: 'sources',
      keys: tables.sources.keys,
    },
    ...(source ?? []).map((value) => ({
      column: 'source',
      value,
      target: 'sources',
      keys: tables.sources.keys,
    })),
  ];
  for (const reference of references) {
    checkReference({ file: row.file, row: row.row, ...reference }, log);
  }
}

function checkPlace(
  { file, row, values }: RowOf<'offers'>,
  box: ReturnType<typeof plausibleBox>,
  log: ProblemLog,
): void {
  const { lon, lat } = values;
  checkLongitudeLatitude(
    { file, row, longitude: lon, latitude: lat, columns: ['lon', 'lat'] },
    log,
  );
  if (lon !== null && lat !== null && Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
    checkPositions([[lon, lat]], { file, row, box }, log);
  }
}

function checkSpans(offer: RowOf<'offers'>, log: ProblemLog): void {
  const { file, row, values } = offer;
  const { opened, closed } = values;
  checkAges(offer, log);
  if (opened !== null && closed !== null && lastDayOf(closed) < firstDayOf(opened)) {
    const place = { file, row, column: 'closed', value: closed };
    log.error(place, { code: 'dates_reversed', from: opened });
  }
}

/** Within one file the table reader sees it; this one also sees an id in two files. */
function checkRepeated(
  row: RowOf<'offers'>,
  firstRows: Map<string, RowOf<'offers'>>,
  log: ProblemLog,
): void {
  const value = row.values.offer_id;
  const first = firstRows.get(value);
  if (first === undefined) {
    firstRows.set(value, row);
    return;
  }
  const firstRow = `${first.row} (${first.file})`;
  const place = { file: row.file, row: row.row, column: 'offer_id', value };
  log.error(place, { code: 'duplicate_key', firstRow });
}
