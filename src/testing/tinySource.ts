import Papa from 'papaparse';
import type { ContextLayer, LevelGeometry } from '../domain/geo/geometry.ts';
import type { AddressBook } from '../domain/geocode/addressBook.ts';
import type { LocalText } from '../domain/model/area.ts';
import { cellAt } from '../domain/model/column.ts';
import type { AtlasPackage, Series } from '../domain/model/dataset.ts';
import type { Indicator, Term } from '../domain/model/indicator.ts';
import type { Inventory, QuestionPreset, TargetGroup } from '../domain/offers/inventory.ts';
import type { OfferRecord } from '../domain/offers/offerRecord.ts';
import { TINY_ADDRESS_SOURCE, tinyAddresses, tinyInventory } from './tinyInventory.ts';
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
    ...inventoryTables(tinyInventory),
    // Not in the order in which the book is kept.
    ['addresses.csv', csv([...addressRows(tinyAddresses)].reverse())],
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

/** What an author writes where less than the day is known. */
const PARTIAL_DATES: Readonly<Record<string, string>> = {
  '2001-05-01': '2001-05',
  '2030-12-31': '2030',
};

function offerRow(offer: OfferRecord): Row {
  const partial = (date: string | null) => (date === null ? null : (PARTIAL_DATES[date] ?? date));
  return {
    offer_id: offer.id,
    name: offer.name,
    category: offer.category,
    subcategory: offer.subcategory,
    field: offer.field,
    target_group: offer.targetGroup,
    age_from: offer.ages.from,
    age_to: offer.ages.to,
    capacity: offer.capacity,
    operator: offer.operator,
    address: offer.address,
    postcode: offer.postcode,
    lon: offer.position?.[0] ?? null,
    lat: offer.position?.[1] ?? null,
    coordinate_source: offer.placement === 'exact' ? TINY_ADDRESS_SOURCE : null,
    area_id: offer.area,
    status: offer.status,
    url: offer.url,
    opened: partial(offer.opened),
    closed: partial(offer.closed),
    as_of: offer.asOf,
    source: offer.sources.join('|'),
    note: offer.note,
  };
}

function inventoryTables(inventory: Inventory): readonly (readonly [string, string])[] {
  const { categories, targetGroups, lifePhases, presets, offers } = inventory;
  return [
    [
      'offer_categories.csv',
      csv(
        categories.map(({ id, name, field, symbol }) => ({
          category: id,
          ...names(name),
          field,
          symbol,
        })),
      ),
    ],
    ['offers.csv', csv(offers.map(offerRow))],
    [
      'target_groups.csv',
      csv(
        targetGroups.map(({ id, name, inSentence, ages, population, unit }) => ({
          group_id: id,
          ...names(name),
          ...pair('in_sentence', inSentence),
          ...ageCells(ages),
          population: termsText(population),
          unit,
        })),
      ),
    ],
    [
      'life_phases.csv',
      csv(
        lifePhases.map(({ id, kind, name, ages, population, categories: served }, order) => ({
          phase_id: id,
          order,
          kind,
          ...names(name),
          ...ageCells(ages),
          population: termsText(population),
          categories: served.join('|'),
        })),
      ),
    ],
    ['questions.csv', csv(presets.map(questionRow))],
  ];
}

function questionRow(preset: QuestionPreset): Row {
  return {
    question_id: preset.id,
    ...names(preset.name),
    field: preset.field,
    target_group: preset.targetGroup,
    index: preset.index,
    parts: preset.parts.map(({ indicator, weight }) => `${indicator}*${weight}`).join('|'),
    categories: preset.categories
      .flatMap((category) => {
        const kinds = preset.kinds.filter((kind) => kind.category === category);
        return kinds.length === 0
          ? [category]
          : kinds.map(({ subcategory }) => `${category}/${subcategory}`);
      })
      .join('|'),
    measure: preset.measure,
    reach_m: preset.reachM,
    coverage_low: preset.coverageLimits?.[0] ?? null,
    coverage_high: preset.coverageLimits?.[1] ?? null,
    ...pair('note', preset.note),
  };
}

function ageCells(ages: TargetGroup['ages']): Row {
  return { age_from: ages?.from ?? null, age_to: ages?.to ?? null };
}

function addressRows(book: AddressBook): readonly Row[] {
  return book.numbers.map((number, index) => ({
    street: book.streets[book.street[index] ?? 0] ?? '',
    number,
    postcode: book.postcodes[index] ?? '',
    lon: book.longitude[index] ?? 0,
    lat: book.latitude[index] ?? 0,
    area_id: book.areas[book.area[index] ?? -1] ?? null,
  }));
}

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
    sozialraumatlas: {
      formatVersion: 1,
      id,
      cityName,
      title,
      defaults,
      maskedBelow,
      offersOn: tinyInventory.offersOn,
      needPeriod: tinyInventory.period,
      addressSource: TINY_ADDRESS_SOURCE,
    },
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
