import Papa from 'papaparse';
import type { ContextLayer, LevelGeometry } from '../domain/geo/geometry.ts';
import type { LocalText } from '../domain/model/area.ts';
import { cellAt } from '../domain/model/column.ts';
import type { AtlasPackage, Series } from '../domain/model/dataset.ts';
import type { Indicator, Term } from '../domain/model/indicator.ts';
import {
  tinyAtlas,
  tinyCityOutline,
  tinyDistricts,
  tinyPlanningAreas,
  tinySeries,
} from './tinyPackage.ts';

/** A source package as texts: path within the folder to content, to be changed by a test. */
export type SourceTexts = Map<string, string>;

type Row = Readonly<Record<string, string | number | null>>;

export const tinyContext: readonly ContextLayer[] = [
  {
    kind: 'built_up',
    polygons: [
      [
        [
          [10.02, 50.12],
          [10.08, 50.12],
          [10.08, 50.18],
          [10.02, 50.12],
        ],
      ],
    ],
    lines: [],
  },
  {
    kind: 'river',
    polygons: [],
    lines: [
      [
        [10.15, 50],
        [10.16, 50.1],
        [10.14, 50.2],
      ],
    ],
  },
];

/** The source files of Quellstadt; with `series`, those figures instead of its own. */
export function tinySource(series: readonly Series[] = tinySeries): SourceTexts {
  const files: SourceTexts = new Map([
    ...tablesOf(tinyAtlas),
    ['values/all.csv', csv(series.flatMap(valueRows))],
    ['offer_categories.csv', csv([{ category: 'advice', ...names(ADVICE), field: 'oekonomie' }])],
    ['offers.csv', csv(OFFERS)],
    ['geometry/city.geojson', areaFeatures(tinyCityOutline)],
    ['geometry/planning_area.geojson', areaFeatures(tinyPlanningAreas)],
    ['geometry/district.geojson', areaFeatures(tinyDistricts)],
    ['context/land.geojson', contextFeatures(tinyContext)],
  ]);
  files.set('datapackage.json', JSON.stringify(descriptorOf(tinyAtlas, files), null, 2));
  return files;
}

/** Texts as the bytes that a folder would hold. */
export function bytesOf(texts: SourceTexts): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
}

const ADVICE: LocalText = { de: 'Beratung', en: 'Advice' };

const OFFER = {
  offer_id: 'o1',
  name: 'Beratung am Bahnhof',
  category: 'advice',
  subcategory: '',
  field: 'oekonomie',
  target_group: '',
  age_from: 18,
  age_to: 64,
  capacity: 12,
  operator: '',
  address: 'Bahnhofstraße 1',
  postcode: '01234',
  lon: 10.15,
  lat: 50.15,
  coordinate_source: '',
  area_id: 'd2',
  status: 'active',
  url: '',
  opened: '2001-05',
  closed: '2020',
  as_of: '2021-12-31',
  source: '',
  note: '',
};
const OFFERS = [
  OFFER,
  { ...OFFER, offer_id: 'o2', name: 'Beratung in der Altstadt', area_id: 'd1' },
];

function tablesOf(atlas: AtlasPackage): readonly (readonly [string, string])[] {
  const { themes, fields, dimensions, units, concepts, indicators, sources } = atlas.catalogue;
  return [
    ['levels.csv', csv(atlas.levels.map(levelRow))],
    ['areas.csv', csv(atlas.areas.map(areaRow))],
    ['themes.csv', csv(themes.map(({ id, name }) => ({ theme_id: id, ...names(name) })))],
    ['fields.csv', csv(fields.map(({ id, name }) => ({ field_id: id, ...names(name) })))],
    ['dimensions.csv', csv(dimensions.flatMap(dimensionRows))],
    [
      'units.csv',
      csv(
        units.map(({ id, name, symbol }) => ({
          unit_id: id,
          ...names(name),
          ...pair('symbol', symbol),
        })),
      ),
    ],
    [
      'sources.csv',
      csv(
        sources.map(({ id, name, licence, url }) => ({
          source_id: id,
          ...names(name),
          ...pair('licence', licence),
          url,
        })),
      ),
    ],
    [
      'concepts.csv',
      csv(
        concepts.map(({ id, name, theme, field, synonyms, defaultIndicator }) => ({
          concept_id: id,
          ...names(name),
          theme,
          field,
          synonyms: synonyms.join('|'),
          default_indicator: defaultIndicator,
        })),
      ),
    ],
    ['indicators.csv', csv(indicators.map(indicatorRow))],
  ];
}

function levelRow({ id, order, name, namePlural }: AtlasPackage['levels'][number]): Row {
  return { level_id: id, order, ...names(name), ...pair('plural', namePlural) };
}

function areaRow(area: AtlasPackage['areas'][number]): Row {
  return {
    area_id: area.id,
    level: area.level,
    role: area.role,
    name: area.name,
    parent_id: area.parent,
    area_km2: area.areaKm2,
    label_lon: area.label?.[0] ?? null,
    label_lat: area.label?.[1] ?? null,
    valid_from: area.validFrom,
    valid_to: area.validTo,
  };
}

function dimensionRows(dimension: AtlasPackage['catalogue']['dimensions'][number]): readonly Row[] {
  return dimension.categories.map(({ id, name }) => ({
    dimension: dimension.id,
    dimension_de: dimension.name.de,
    dimension_en: dimension.name.en,
    category: id,
    ...pair('category', name),
  }));
}

function indicatorRow(indicator: Indicator): Row {
  const { formula } = indicator;
  return {
    indicator_id: indicator.id,
    concept: indicator.concept,
    facets: indicator.facets.map(({ dimension, category }) => `${dimension}=${category}`).join('|'),
    ...names(indicator.name),
    ...pair('short', indicator.shortName),
    ...pair('measure', indicator.measure),
    kind: indicator.kind,
    unit: indicator.unit,
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    reference_day: indicator.referenceDay,
    numerator: formula === null ? null : termsText(formula.numerator),
    denominator: formula === null ? null : termsText(formula.denominator),
    factor: formula?.factor ?? null,
    mapped_as: indicator.mappedAs,
    min_denominator: indicator.minimumDenominator,
    sources: indicator.sources.join('|'),
    ...pair('definition', indicator.definition),
    ...pair('caveat', indicator.caveat),
    ...pair('comparability', indicator.comparability),
  };
}

function termsText(terms: readonly Term[]): string {
  return terms
    .map(({ id, sign }, index) => `${sign < 0 ? '- ' : index > 0 ? '+ ' : ''}${id}`)
    .join(' ');
}

function valueRows({ indicator, areas, periods, cells }: Series): readonly Row[] {
  return areas.flatMap((area, areaIndex) =>
    periods.map((period, periodIndex) => {
      const cell = cellAt(cells, areaIndex * periods.length + periodIndex);
      const base = { area_id: area, indicator_id: indicator, period };
      return cell.kind === 'number'
        ? { ...base, value: cell.value, status: cell.flags[0] ?? '' }
        : { ...base, value: '', status: cell.kind };
    }),
  );
}

function areaFeatures({ areas, polygons }: LevelGeometry): string {
  const features = areas.map((id, index) => ({
    type: 'Feature',
    properties: { area_id: id },
    geometry: { type: 'MultiPolygon', coordinates: polygons[index] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function contextFeatures(layers: readonly ContextLayer[]): string {
  const features = layers.flatMap(({ kind, polygons, lines }) => [
    ...polygons.map((coordinates) => feature(kind, { type: 'Polygon', coordinates })),
    ...lines.map((coordinates) => feature(kind, { type: 'LineString', coordinates })),
  ]);
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function feature(kind: string, geometry: unknown): unknown {
  return { type: 'Feature', properties: { kind }, geometry };
}

function descriptorOf(atlas: AtlasPackage, files: SourceTexts): unknown {
  const { id, cityName, title, defaults, maskedBelow } = atlas;
  return {
    name: id,
    title: title.de,
    version: '1.0.0',
    licenses: [{ title: 'gemeinfrei' }],
    sources: [{ title: 'erfunden' }],
    resources: [...files.keys()].map((path) => ({ name: resourceName(path), path })),
    sozialraumatlas: { formatVersion: 1, id, cityName, title, defaults, maskedBelow },
  };
}

/** `geometry/city.geojson` → `geometry.city`. */
function resourceName(path: string): string {
  return path.replace(/\.[a-z]+$/, '').replace('/', '.');
}

function names(name: LocalText): Row {
  return pair('name', name);
}

function pair(stem: string, text: LocalText): Row {
  return { [`${stem}_de`]: text.de, [`${stem}_en`]: text.en };
}

function csv(rows: readonly Row[]): string {
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
}
