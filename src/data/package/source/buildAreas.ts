import type { Area, Level } from '../../../domain/model/area.ts';
import type { AreaId, LevelId } from '../../../domain/model/ids.ts';
import { isOwnAreaId } from '../../../domain/ownAreas/ownArea.ts';
import type { ProblemLog } from '../problem.ts';
import { checkLongitudeLatitude } from './checkPosition.ts';
import { checkReference } from './checkReference.ts';
import type { RowOf, SourceTables } from './sourceTables.ts';

/** Levels from coarse to fine. */
export function buildLevels({ levels }: SourceTables): readonly Level[] {
  return levels.rows
    .map(({ values }) => ({
      id: values.level_id as LevelId,
      order: values.order,
      name: { de: values.name_de, en: values.name_en },
      namePlural: { de: values.plural_de, en: values.plural_en },
    }))
    .sort((a, b) => a.order - b.order);
}

/** Areas in the order of the file, which is the order in which the atlas lists them. */
export function buildAreas(tables: SourceTables, log: ProblemLog): readonly Area[] {
  for (const row of tables.areas.rows) {
    checkArea(row, tables, log);
  }
  checkParentCycles(tables.areas.rows, log);
  checkCity(tables.areas.rows, log);
  return tables.areas.rows.map(({ values }) => ({
    id: values.area_id as AreaId,
    level: values.level as LevelId,
    role: values.role,
    name: values.name,
    parent: values.parent_id as AreaId | null,
    areaKm2: values.area_km2,
    label:
      values.label_lon === null || values.label_lat === null
        ? null
        : ([values.label_lon, values.label_lat] as const),
    validFrom: values.valid_from,
    validTo: values.valid_to,
  }));
}

function checkArea({ file, row, values }: RowOf<'areas'>, tables: SourceTables, log: ProblemLog) {
  const { level, parent_id, label_lon, label_lat, valid_from, valid_to } = values;
  const place = { file, row };
  if (isOwnAreaId(values.area_id)) {
    log.error({ ...place, column: 'area_id', value: values.area_id }, { code: 'reserved_area_id' });
  }
  checkReference(
    { ...place, column: 'level', value: level, target: 'levels', keys: tables.levels.keys },
    log,
  );
  checkReference(
    { ...place, column: 'parent_id', value: parent_id, target: 'areas', keys: tables.areas.keys },
    log,
  );
  checkLongitudeLatitude(
    { ...place, longitude: label_lon, latitude: label_lat, columns: ['label_lon', 'label_lat'] },
    log,
  );
  if (valid_from !== null && valid_to !== null && valid_to < valid_from) {
    log.error(
      { ...place, column: 'valid_to', value: valid_to },
      { code: 'dates_reversed', from: valid_from },
    );
  }
}

function checkParentCycles(rows: readonly RowOf<'areas'>[], log: ProblemLog): void {
  const parents = new Map(rows.map(({ values }) => [values.area_id, values.parent_id]));
  for (const { file, row, values } of rows) {
    const seen = new Set<string>();
    let current: string | null | undefined = values.parent_id;
    while (current && current !== values.area_id && !seen.has(current)) {
      seen.add(current);
      current = parents.get(current);
    }
    if (current === values.area_id) {
      log.error({ file, row, column: 'parent_id', value: current }, { code: 'parent_cycle' });
    }
  }
}

function checkCity(rows: readonly RowOf<'areas'>[], log: ProblemLog): void {
  const cities = rows.filter(({ values }) => values.role === 'city');
  const file = rows[0]?.file;
  if (file !== undefined && cities.length !== 1) {
    log.error({ file, column: 'role' }, { code: 'city_not_single', count: String(cities.length) });
  }
}
