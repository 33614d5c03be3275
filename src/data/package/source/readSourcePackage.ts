import type { LevelGeometry } from '../../../domain/geo/geometry.ts';
import type { AtlasPackage, Series } from '../../../domain/model/dataset.ts';
import type { IndicatorId, LevelId, PeriodId } from '../../../domain/model/ids.ts';
import { createProblemLog, type ProblemLog } from '../problem.ts';
import { buildAddresses } from './buildAddresses.ts';
import { buildAreas, buildLevels } from './buildAreas.ts';
import { buildCatalogue } from './buildCatalogue.ts';
import { baseIndicatorIds, buildIndicators } from './buildIndicators.ts';
import { buildInventory } from './buildInventory.ts';
import { locateInFinest } from './buildOffers.ts';
import { buildSeries } from './buildSeries.ts';
import { checkOffers } from './checkOffers.ts';
import { checkReference } from './checkReference.ts';
import { checkSums } from './checkSums.ts';
import { checkValues } from './checkValues.ts';
import { buildRelations } from './countRelation.ts';
import { DESCRIPTOR_FILE, type DescribedFiles, readDescriptor } from './descriptor.ts';
import { readContent } from './readContent.ts';
import { readContext } from './readContext.ts';
import { readEmblems } from './readEmblems.ts';
import { readLevelGeometry } from './readGeometry.ts';
import { type CheckView, readStories } from './readStories.ts';
import type { SourceFiles } from './sourceFiles.ts';
import type { SourceReading } from './sourcePackage.ts';
import { readSourceTables, type SourceTables } from './sourceTables.ts';
import { buildSuppressions } from './suppression.ts';

/**
 * Reads and checks a whole source package. All problems of all files
 * are reported in one run; a package with an error is not returned. Pure: the same files give the same
 * reading, in Node and in the browser. Views of stories are checked where `checkView` is given.
 */
export function readSourcePackage(
  files: SourceFiles,
  { checkView = null }: { readonly checkView?: CheckView | null } = {},
): SourceReading {
  const log = createProblemLog();
  const described = readDescriptor(files, log);
  if (described === null) {
    return { package: null, errors: log.errors, warnings: log.warnings };
  }
  const tables = readSourceTables(described, log);
  const { maskedBelow } = described.descriptor.sozialraumatlas;
  checkValues(tables, { maskedBelow, bases: baseIndicatorIds(tables) }, log);
  const allSeries = buildSeries(tables, maskedBelow);
  const atlas = buildAtlas(described, tables, allSeries, log);
  const series = inCatalogueOrder(atlas, allSeries);
  const geometry = readGeometries(described, atlas, tables.areas.keys, log);
  const contextFiles = described.resources.filter(({ name }) => name.startsWith('context.'));
  const context = readContext(contextFiles, atlas.areas, log);
  const relations = buildRelations(tables, baseIndicatorIds(tables), log);
  const declared = described.resources.some(({ name }) => name === 'suppressions');
  const suppressions = buildSuppressions(
    tables,
    { declared, atlasAreas: atlas.areas, series: allSeries, maskedBelow },
    log,
  );
  checkOffers(tables, atlas.areas, log);
  checkSums(atlas, series.values(), log);
  const periods = new Set<string>(atlas.catalogue.indicators.flatMap((one) => one.periods));
  const locate = locateInFinest(atlas.levels, geometry);
  const inventory = buildInventory(
    tables,
    { ...described, areas: atlas.areas, periods, locate },
    log,
  );
  const addresses = buildAddresses(tables, atlas.areas, log);
  const emblems = readEmblems(described.descriptor, files, log);
  const stories = readStories(described.resources, { atlas, inventory, checkView }, log);
  const content = readContent(described.resources, log);
  const offered = {
    inventory,
    addresses,
    ...(emblems.length === 0 ? {} : { emblems }),
    ...(stories.length === 0 ? {} : { stories }),
    ...(content === null ? {} : { content }),
  };
  const parts = { atlas, series, geometry, context, relations, suppressions, ...offered };
  return {
    package: log.errors.length > 0 ? null : parts,
    errors: log.errors,
    warnings: log.warnings,
  };
}

function buildAtlas(
  { descriptor }: DescribedFiles,
  tables: SourceTables,
  series: ReadonlyMap<IndicatorId, Series>,
  log: ProblemLog,
): AtlasPackage {
  const { id, title, cityName, maskedBelow, defaults } = descriptor.sozialraumatlas;
  const { keyIndicators = [] } = defaults;
  const periodsOf = new Map([...series].map(([key, { periods }]) => [key as string, periods]));
  const indicators = buildIndicators(tables, periodsOf, log);
  const catalogue = buildCatalogue(tables, indicators, log);
  const standard = indicators.find((indicator) => indicator.id === defaults.indicator);
  const references = [
    { name: 'level', value: defaults.level, target: 'levels', keys: tables.levels.keys },
    {
      name: 'indicator',
      value: defaults.indicator,
      target: 'indicators',
      keys: tables.indicators.keys,
    },
    {
      name: 'period',
      value: standard === undefined ? null : defaults.period,
      target: 'values',
      keys: new Set<string>(standard?.periods),
    },
    ...keyIndicators.map((value) => ({
      name: 'keyIndicators',
      value,
      target: 'indicators',
      keys: tables.indicators.keys,
    })),
  ];
  for (const { name, ...reference } of references) {
    const column = `sozialraumatlas.defaults.${name}`;
    checkReference({ file: DESCRIPTOR_FILE, column, ...reference }, log);
  }
  return {
    id,
    title,
    cityName,
    levels: buildLevels(tables),
    areas: buildAreas(tables, log),
    catalogue,
    defaults: {
      level: defaults.level as LevelId,
      indicator: defaults.indicator as IndicatorId,
      period: defaults.period as PeriodId,
      ...(keyIndicators.length === 0 ? {} : { keyIndicators: keyIndicators as IndicatorId[] }),
    },
    maskedBelow,
  };
}

function inCatalogueOrder(
  { catalogue }: AtlasPackage,
  series: ReadonlyMap<IndicatorId, Series>,
): ReadonlyMap<IndicatorId, Series> {
  return new Map(
    catalogue.indicators.flatMap(({ id }) => {
      const one = series.get(id);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
}

function readGeometries(
  { descriptor, resources }: DescribedFiles,
  { levels, areas, defaults }: AtlasPackage,
  areaKeys: ReadonlySet<string>,
  log: ProblemLog,
): ReadonlyMap<LevelId, LevelGeometry> {
  const geometries = new Map<LevelId, LevelGeometry>();
  const levelIds = new Set<string>(levels.map(({ id }) => id));
  for (const resource of resources.filter(({ name }) => name.startsWith('geometry.'))) {
    const level = resource.name.slice('geometry.'.length);
    const place = { file: DESCRIPTOR_FILE, column: 'resources' };
    if (checkReference({ ...place, value: level, target: 'levels', keys: levelIds }, log)) {
      const geometry = readLevelGeometry(
        resource,
        { level: level as LevelId, areas, areaKeys },
        log,
      );
      if (geometry !== null) {
        geometries.set(level as LevelId, geometry);
      }
    }
  }
  const needed = `geometry.${defaults.level}`;
  if (!descriptor.resources.some(({ name }) => name === needed)) {
    log.error({ file: DESCRIPTOR_FILE }, { code: 'resource_missing', resource: needed });
  }
  return geometries;
}
