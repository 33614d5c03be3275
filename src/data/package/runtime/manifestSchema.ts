import * as v from 'valibot';
import {
  areaId,
  conceptId,
  finite,
  id,
  indicatorId,
  levelId,
  periodId,
  terms,
  text,
} from './idSchemas.ts';

/** A file beside the manifest: nothing outside the package's folder, always with its hash. */
const hashedPath = v.pipe(v.string(), v.regex(/^(?:[\w-]+\/)*[\w-]+\.[0-9a-f]{16}\.json$/));
const hashedPicture = v.pipe(
  v.string(),
  v.regex(/^(?:[\w-]+\/)*[\w-]+\.[0-9a-f]{16}\.(?:svg|png)$/),
);
const namedItem = v.object({ id, name: text });

const area = v.object({
  id: areaId,
  level: levelId,
  role: v.picklist(['city', 'area', 'unassigned', 'reference']),
  name: v.string(),
  parent: v.nullable(areaId),
  areaKm2: v.nullable(finite),
  label: v.nullable(v.tuple([finite, finite])),
  validFrom: v.nullable(v.string()),
  validTo: v.nullable(v.string()),
});

const indicator = v.object({
  id: indicatorId,
  concept: conceptId,
  facets: v.array(v.object({ dimension: id, category: id })),
  name: text,
  shortName: text,
  measure: text,
  kind: v.picklist(['count', 'area', 'rate', 'share', 'index']),
  unit: id,
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  polarity: v.picklist(['high_need', 'low_need', 'neutral']),
  referenceDay: v.nullable(v.string()),
  periods: v.array(periodId),
  formula: v.nullable(v.object({ numerator: terms, denominator: terms, factor: finite })),
  mappedAs: v.nullable(indicatorId),
  minimumDenominator: v.nullable(finite),
  sources: v.array(id),
  definition: text,
  caveat: text,
  comparability: text,
});

const years = v.pipe(v.number(), v.integer(), v.minValue(0));

const category = v.object({
  id,
  name: text,
  ages: v.exactOptional(v.object({ from: years, to: v.nullable(years) })),
});

const catalogue = v.object({
  themes: v.array(namedItem),
  fields: v.array(namedItem),
  dimensions: v.array(v.object({ id, name: text, categories: v.array(category) })),
  units: v.array(v.object({ id, name: text, symbol: text })),
  concepts: v.array(
    v.object({
      id: conceptId,
      name: text,
      theme: id,
      field: v.nullable(id),
      synonyms: v.array(v.string()),
      defaultIndicator: indicatorId,
    }),
  ),
  indicators: v.array(indicator),
  sources: v.array(v.object({ id, name: text, licence: text, url: v.nullable(v.string()) })),
});

/** The table of a package's other files, by id; paths are relative to the manifest. */
const fileTable = v.object({
  slices: v.array(v.tuple([indicatorId, hashedPath])),
  topologies: v.array(v.tuple([levelId, hashedPath])),
  context: v.nullable(hashedPath),
  overview: v.nullable(hashedPath),
  inventory: v.nullable(hashedPath),
  addresses: v.nullable(hashedPath),
  // Packages compiled before there were any do not say.
  stories: v.exactOptional(v.nullable(hashedPath)),
  content: v.exactOptional(v.nullable(hashedPath)),
});

/** The compiled package without figures and geometry: the domain's shape plus the file table. */
export const manifestSchema = v.object({
  formatVersion: v.number(),
  id,
  title: text,
  cityName: v.string(),
  maskedBelow: v.pipe(v.number(), v.integer(), v.minValue(1)),
  defaults: v.object({
    level: levelId,
    indicator: indicatorId,
    period: periodId,
    keyIndicators: v.exactOptional(v.array(indicatorId)),
  }),
  levels: v.array(v.object({ id: levelId, name: text, namePlural: text, order: v.number() })),
  areas: v.array(area),
  catalogue,
  emblems: v.exactOptional(
    v.array(v.object({ picture: hashedPicture, alt: text, link: v.nullable(v.string()) })),
  ),
  files: fileTable,
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

/** The only file whose name carries no hash: it says which packages there are. */
export const indexSchema = v.object({
  formatVersion: v.number(),
  packages: v.pipe(v.array(v.object({ id, title: text, manifest: hashedPath })), v.minLength(1)),
});

export type PackageIndex = v.InferOutput<typeof indexSchema>;
