import type { LevelGeometry, Polygon } from '../domain/geo/geometry.ts';
import type { Area, AreaRole, LocalText } from '../domain/model/area.ts';
import type { Cell } from '../domain/model/cell.ts';
import { columnOf } from '../domain/model/column.ts';
import type { AtlasPackage, Series } from '../domain/model/dataset.ts';
import type { AreaId, ConceptId, IndicatorId, LevelId, PeriodId } from '../domain/model/ids.ts';
import type { Concept, Formula, Indicator } from '../domain/model/indicator.ts';

/**
 * Quellstadt, an invented city: six square districts in two rows of three, the planning areas West
 * (d1, d4) and Ost (d2, d3, d5, d6), unassigned cases, and a Land for comparison.
 *
 * ```
 * d1 d2 d3
 * d4 d5 d6
 * ```
 */
export const CITY = 'city' as LevelId;
export const PLANNING_AREA = 'planning_area' as LevelId;
export const DISTRICT = 'district' as LevelId;

export const areaId = (id: string): AreaId => id as AreaId;
export const indicatorId = (id: string): IndicatorId => id as IndicatorId;
export const periodId = (id: string): PeriodId => id as PeriodId;

const conceptId = (id: string): ConceptId => id as ConceptId;
const bilingual = (de: string, en: string): LocalText => ({ de, en });
const NO_TEXT = bilingual('', '');

const WEST_EDGE = 10;
const NORTH_EDGE = 50.2;
const SIDE_DEGREES = 0.1;

function area(id: string, role: AreaRole, level: LevelId, rest: Partial<Area> = {}): Area {
  return {
    id: areaId(id),
    level,
    role,
    name: id,
    parent: null,
    areaKm2: null,
    label: null,
    validFrom: null,
    validTo: null,
    ...rest,
  };
}

const planningArea = (id: string, name: string, label: readonly [number, number], km2: number) =>
  area(id, 'area', PLANNING_AREA, { name, parent: areaId('0'), areaKm2: km2, label });

const district = (id: string, name: string, parent: string, label: readonly [number, number]) =>
  area(id, 'area', DISTRICT, { name, parent: areaId(parent), areaKm2: 8, label });

export const tinyAreas: readonly Area[] = [
  area('0', 'city', CITY, { name: 'Quellstadt', areaKm2: 48, label: [10.15, 50.12] }),
  planningArea('west', 'West', [10.05, 50.1], 16),
  planningArea('ost', 'Ost', [10.2, 50.1], 32),
  district('d1', 'Altstadt', 'west', [10.05, 50.15]),
  district('d2', 'Bahnhof', 'ost', [10.15, 50.15]),
  district('d3', 'Chausseehaus', 'ost', [10.25, 50.15]),
  district('d4', 'Dorfanger', 'west', [10.05, 50.05]),
  district('d5', 'Eichholz', 'ost', [10.15, 50.05]),
  district('d6', 'Fischerau', 'ost', [10.25, 50.05]),
  area('999', 'unassigned', DISTRICT, { name: 'nicht zugeordnet', parent: areaId('0') }),
  area('land', 'reference', CITY, { name: 'Beispielland' }),
];

export const tinyPeriods: readonly PeriodId[] = ['2019', '2020', '2021'].map(periodId);

function indicator(id: string, concept: string, rest: Partial<Indicator>): Indicator {
  return {
    id: indicatorId(id),
    concept: conceptId(concept),
    facets: [],
    name: bilingual(id, id),
    shortName: bilingual(id, id),
    measure: bilingual(id, id),
    kind: 'count',
    unit: 'persons',
    decimals: 0,
    polarity: 'neutral',
    referenceDay: '12-31',
    periods: tinyPeriods,
    formula: null,
    mappedAs: null,
    minimumDenominator: null,
    sources: ['register'],
    definition: bilingual(`Erläuterung zu ${id}.`, `Explanation of ${id}.`),
    caveat: NO_TEXT,
    comparability: NO_TEXT,
    ...rest,
  };
}

function percent(numerator: string, denominator: string): Formula {
  return {
    numerator: [{ id: indicatorId(numerator), sign: 1 }],
    denominator: [{ id: indicatorId(denominator), sign: 1 }],
    factor: 100,
  };
}

export const tinyIndicators: readonly Indicator[] = [
  indicator('pop_total', 'residents', {
    name: bilingual('Einwohner', 'Residents'),
    shortName: bilingual('Einwohner', 'Residents'),
    measure: bilingual('Personen mit Hauptwohnung', 'Persons with main residence'),
  }),
  indicator('pop_female', 'residents', {
    facets: [{ dimension: 'sex', category: 'female' }],
    name: bilingual('Einwohnerinnen', 'Female residents'),
    mappedAs: indicatorId('pop_female_share'),
  }),
  indicator('unemp_total', 'unemployed', {
    name: bilingual('Arbeitslose', 'Unemployed'),
    polarity: 'high_need',
    mappedAs: indicatorId('unemp_rate'),
  }),
  indicator('pop_female_share', 'residents', {
    facets: [{ dimension: 'sex', category: 'female' }],
    kind: 'share',
    unit: 'percent',
    decimals: 1,
    name: bilingual('Frauenanteil', 'Share of women'),
    measure: bilingual('Frauen je 100 Einwohner', 'Women per 100 residents'),
    formula: percent('pop_female', 'pop_total'),
    minimumDenominator: 100,
  }),
  indicator('unemp_rate', 'unemployed', {
    kind: 'rate',
    unit: 'percent',
    decimals: 2,
    polarity: 'high_need',
    name: bilingual('Arbeitslosenanteil', 'Unemployment share'),
    measure: bilingual('Arbeitslose je 100 Einwohner', 'Unemployed per 100 residents'),
    formula: percent('unemp_total', 'pop_total'),
    minimumDenominator: 100,
    caveat: bilingual('Keine amtliche Quote.', 'Not an official rate.'),
  }),
];

const tinyConcepts: readonly Concept[] = [
  {
    id: conceptId('residents'),
    name: bilingual('Einwohner', 'Residents'),
    theme: 'population',
    field: null,
    synonyms: ['Bevölkerung', 'Leute'],
    defaultIndicator: indicatorId('pop_total'),
  },
  {
    id: conceptId('unemployed'),
    name: bilingual('Arbeitslosigkeit', 'Unemployment'),
    theme: 'work',
    field: 'oekonomie',
    synonyms: ['Jobcenter', 'ohne Arbeit'],
    defaultIndicator: indicatorId('unemp_rate'),
  },
];

export const tinyAtlas: AtlasPackage = {
  id: 'quellstadt',
  title: bilingual('Sozialraumatlas Quellstadt', 'Social atlas of Quellstadt'),
  cityName: 'Quellstadt',
  levels: [
    {
      id: CITY,
      order: 0,
      name: bilingual('Stadt', 'City'),
      namePlural: bilingual('Städte', 'Cities'),
    },
    {
      id: PLANNING_AREA,
      order: 1,
      name: bilingual('Planungsraum', 'Planning area'),
      namePlural: bilingual('Planungsräume', 'Planning areas'),
    },
    {
      id: DISTRICT,
      order: 2,
      name: bilingual('Bezirk', 'District'),
      namePlural: bilingual('Bezirke', 'Districts'),
    },
  ],
  areas: tinyAreas,
  catalogue: {
    themes: [
      { id: 'population', name: bilingual('Bevölkerung', 'Population') },
      { id: 'work', name: bilingual('Arbeit', 'Work') },
    ],
    fields: [{ id: 'oekonomie', name: bilingual('Ökonomische Situation', 'Economic situation') }],
    dimensions: [
      {
        id: 'sex',
        name: bilingual('Geschlecht', 'Sex'),
        categories: [
          { id: 'female', name: bilingual('Frauen', 'Women') },
          { id: 'male', name: bilingual('Männer', 'Men') },
        ],
      },
    ],
    units: [
      { id: 'persons', name: bilingual('Personen', 'persons'), symbol: NO_TEXT },
      { id: 'percent', name: bilingual('Prozent', 'percent'), symbol: bilingual('%', '%') },
    ],
    concepts: tinyConcepts,
    indicators: tinyIndicators,
    sources: [
      {
        id: 'register',
        name: bilingual('Erfundenes Register', 'Invented register'),
        licence: bilingual('gemeinfrei', 'public domain'),
        url: null,
      },
    ],
  },
  defaults: { level: DISTRICT, indicator: indicatorId('unemp_rate'), period: periodId('2021') },
  maskedBelow: 3,
};

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
/** 0, 1 or 2 cases. */
const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
const missing: Cell = { kind: 'missing', flags: [] };

function series(
  id: string,
  rows: readonly (readonly [area: string, cells: readonly Cell[]])[],
): Series {
  return {
    indicator: indicatorId(id),
    periods: tinyPeriods,
    areas: rows.map(([area]) => areaId(area)),
    cells: columnOf(rows.flatMap(([, cells]) => cells)),
  };
}

const numbers = (...values: readonly number[]): readonly Cell[] => values.map(number);

/** Base figures; planning areas carry none. `d6` is small and its unemployment mostly masked. */
export const tinySeries: readonly Series[] = [
  series('pop_total', [
    ['0', numbers(6030, 6140, 6250)],
    ['d1', numbers(1000, 1010, 1020)],
    ['d2', numbers(2000, 2050, 2100)],
    ['d3', numbers(1500, 1510, 1520)],
    ['d4', numbers(800, 820, 840)],
    ['d5', numbers(650, 670, 690)],
    ['d6', numbers(60, 70, 80)],
    ['999', [number(20), number(10), { kind: 'number', value: 0, flags: ['break'] }]],
    ['land', [...numbers(2000000, 1990000), missing]],
  ]),
  series('pop_female', [
    ['0', numbers(3090, 3145, 3200)],
    ['d1', numbers(520, 525, 530)],
    ['d2', numbers(1030, 1055, 1080)],
    ['d3', numbers(760, 765, 770)],
    ['d4', numbers(410, 420, 430)],
    ['d5', numbers(330, 340, 350)],
    ['d6', numbers(30, 35, 40)],
    ['999', [number(10), number(5), { kind: 'number', value: 0, flags: ['break'] }]],
    ['land', [...numbers(1010000, 1005000), missing]],
  ]),
  series('unemp_total', [
    ['0', [...numbers(277, 300), { kind: 'number', value: 261, flags: ['provisional'] }]],
    ['d1', numbers(60, 66, 58)],
    ['d2', numbers(140, 150, 130)],
    ['d3', numbers(45, 48, 40)],
    ['d4', numbers(20, 22, 21)],
    ['d5', [number(8), number(9), number(9)]],
    ['d6', [masked, number(4), masked]],
    ['999', [number(3), masked, masked]],
    ['land', [...numbers(90000, 95000), missing]],
  ]),
];

function square(column: number, row: number): Polygon {
  const west = coordinate(WEST_EDGE + column * SIDE_DEGREES);
  const east = coordinate(WEST_EDGE + (column + 1) * SIDE_DEGREES);
  const north = coordinate(NORTH_EDGE - row * SIDE_DEGREES);
  const south = coordinate(NORTH_EDGE - (row + 1) * SIDE_DEGREES);
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

/** Neighbours must hold the same numbers, whichever way these were computed. */
function coordinate(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}

export const tinyDistricts: LevelGeometry = {
  areas: ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map(areaId),
  polygons: [0, 1, 2, 3, 4, 5].map((index) => [square(index % 3, Math.floor(index / 3))]),
  bounds: [10, 50, 10.3, 50.2],
};

export const tinyPlanningAreas: LevelGeometry = {
  areas: ['west', 'ost'].map(areaId),
  polygons: [[block(10, 10.1)], [block(10.1, 10.3)]],
  bounds: [10, 50, 10.3, 50.2],
};

export const tinyCityOutline: LevelGeometry = {
  areas: [areaId('0')],
  polygons: [[block(10, 10.3)]],
  bounds: [10, 50, 10.3, 50.2],
};

/** A block over both rows of districts. */
function block(west: number, east: number): Polygon {
  return [
    [
      [west, 50],
      [east, 50],
      [east, 50.1],
      [east, 50.2],
      [west, 50.2],
      [west, 50.1],
      [west, 50],
    ],
  ];
}
