import type { ProblemLog } from '../problem.ts';
import type { DescribedFiles, SourceResource } from './descriptor.ts';
import { DESCRIPTOR_FILE } from './descriptor.ts';
import { readTable } from './readTable.ts';
import { TABLES } from './tableColumns.ts';
import type { Columns, Table, TableRow, TableSpec } from './tableTypes.ts';

type TableName = keyof typeof TABLES;
export type TableOf<Name extends TableName> = Table<(typeof TABLES)[Name]['columns']>;
export type RowOf<Name extends TableName> = TableRow<(typeof TABLES)[Name]['columns']>;

/** All tables of a package, typed cell by cell but not yet checked against one another. */
export interface SourceTables {
  readonly levels: TableOf<'levels'>;
  readonly areas: TableOf<'areas'>;
  readonly themes: TableOf<'themes'>;
  readonly fields: TableOf<'fields'>;
  readonly dimensions: TableOf<'dimensions'>;
  readonly units: TableOf<'units'>;
  readonly sources: TableOf<'sources'>;
  readonly concepts: TableOf<'concepts'>;
  readonly indicators: TableOf<'indicators'>;
  readonly values: TableOf<'values'>;
  readonly relations: TableOf<'relations'>;
  readonly suppressions: TableOf<'suppressions'>;
  readonly offerCategories: TableOf<'offerCategories'>;
  readonly offerKinds: TableOf<'offerKinds'>;
  readonly offers: TableOf<'offers'>;
  readonly targetGroups: TableOf<'targetGroups'>;
  readonly lifePhases: TableOf<'lifePhases'>;
  readonly questions: TableOf<'questions'>;
  readonly candidateSites: TableOf<'candidateSites'>;
  readonly addresses: TableOf<'addresses'>;
}

const TABLE_OF_RESOURCE: readonly (readonly [pattern: RegExp, table: TableName])[] = [
  [/^levels$/, 'levels'],
  [/^areas$/, 'areas'],
  [/^themes$/, 'themes'],
  [/^fields$/, 'fields'],
  [/^dimensions$/, 'dimensions'],
  [/^units$/, 'units'],
  [/^sources$/, 'sources'],
  [/^concepts$/, 'concepts'],
  [/^indicators$/, 'indicators'],
  [/^values\./, 'values'],
  [/^relations$/, 'relations'],
  [/^suppressions$/, 'suppressions'],
  [/^offer_categories$/, 'offerCategories'],
  [/^offer_kinds$/, 'offerKinds'],
  [/^offers(?:_|$)/, 'offers'],
  [/^target_groups$/, 'targetGroups'],
  [/^life_phases$/, 'lifePhases'],
  [/^questions$/, 'questions'],
  [/^candidate_sites$/, 'candidateSites'],
  [/^addresses$/, 'addresses'],
];

const OPTIONAL_TABLES: readonly TableName[] = [
  'relations',
  'suppressions',
  'offerCategories',
  'offerKinds',
  'offers',
  'targetGroups',
  'lifePhases',
  'questions',
  'candidateSites',
  'addresses',
];
const OTHER_RESOURCE = /^(?:geometry|context|stories|content)\./;

/** Reads every table resource; resources of one table (`values.*`, `offers*`) are joined. */
export function readSourceTables(described: DescribedFiles, log: ProblemLog): SourceTables {
  reportUnknownResources(described, log);
  reportMissingResources(described, log);
  const read = <Name extends TableName>(name: Name): TableOf<Name> => {
    const resources = described.resources.filter((resource) => tableOf(resource.name) === name);
    const spec = TABLES[name] as TableSpec<(typeof TABLES)[Name]['columns'] & Columns>;
    return joinTables(resources, spec, log);
  };
  return {
    levels: read('levels'),
    areas: read('areas'),
    themes: read('themes'),
    fields: read('fields'),
    dimensions: read('dimensions'),
    units: read('units'),
    sources: read('sources'),
    concepts: read('concepts'),
    indicators: read('indicators'),
    values: read('values'),
    relations: read('relations'),
    suppressions: read('suppressions'),
    offerCategories: read('offerCategories'),
    offerKinds: read('offerKinds'),
    offers: read('offers'),
    targetGroups: read('targetGroups'),
    lifePhases: read('lifePhases'),
    questions: read('questions'),
    candidateSites: read('candidateSites'),
    addresses: read('addresses'),
  };
}

function joinTables<Spec extends Columns>(
  resources: readonly SourceResource[],
  spec: TableSpec<Spec>,
  log: ProblemLog,
): Table<Spec> {
  const tables = resources.map(({ file, bytes }) => readTable(file, bytes, spec, log));
  return {
    rows: tables.flatMap(({ rows }) => rows),
    keys: new Set(tables.flatMap(({ keys }) => [...keys])),
  };
}

function tableOf(resource: string): TableName | undefined {
  return TABLE_OF_RESOURCE.find(([pattern]) => pattern.test(resource))?.[1];
}

function reportUnknownResources({ descriptor }: DescribedFiles, log: ProblemLog): void {
  for (const { name } of descriptor.resources) {
    if (tableOf(name) === undefined && !OTHER_RESOURCE.test(name)) {
      log.warning({ file: DESCRIPTOR_FILE, value: name }, { code: 'resource_unknown' });
    }
  }
}

function reportMissingResources({ descriptor }: DescribedFiles, log: ProblemLog): void {
  const present = new Set(descriptor.resources.map(({ name }) => tableOf(name)));
  const missing = TABLE_OF_RESOURCE.filter(
    ([, table]) => !present.has(table) && !OPTIONAL_TABLES.includes(table),
  );
  for (const [, table] of missing) {
    log.error({ file: DESCRIPTOR_FILE }, { code: 'resource_missing', resource: table });
  }
}
