import type { Area } from '../domain/model/area.ts';
import type { Cell } from '../domain/model/cell.ts';
import { columnOf } from '../domain/model/column.ts';
import type { Series } from '../domain/model/dataset.ts';
import type { AreaId, ConceptId, IndicatorId, PeriodId } from '../domain/model/ids.ts';
import type { Catalogue, Dimension, Indicator } from '../domain/model/indicator.ts';
import {
  evaluateProfileFigures,
  type FigureReader,
  readFigures,
} from '../domain/profile/profileFigures.ts';
import { type ProfileScope, profileScope } from '../domain/profile/profileScope.ts';
import { areaId, CITY, DISTRICT, indicatorId, periodId, tinyAtlas } from './tinyPackage.ts';

/** An invented city for tests of Steckbriefe: as many districts and figures as a test needs. */
export interface ProfileCity {
  readonly catalogue: Catalogue;
  readonly areas: readonly Area[];
  readonly readers: readonly FigureReader[];
  reader(id: string): FigureReader;
  scope(id: string): ProfileScope;
}

export interface InventedIndicator extends Partial<Omit<Indicator, 'formula' | 'id' | 'concept'>> {
  readonly id: string;
  readonly concept: string;
  /** `a / b`, in per cent; a base indicator without. */
  readonly rate?: readonly [numerator: string, denominator: string];
}

export interface InventedConcept {
  readonly id: string;
  readonly field?: string | null;
  readonly theme?: string;
  readonly standard: string;
}

/** Figures by base indicator and area; numbers are plain cells. */
export type InventedFigures = Readonly<
  Record<string, Readonly<Record<string, readonly (number | Cell)[]>>>
>;

export function profileCity(input: {
  readonly periods: readonly string[];
  readonly concepts: readonly InventedConcept[];
  readonly indicators: readonly InventedIndicator[];
  readonly figures: InventedFigures;
  readonly dimensions?: readonly Dimension[];
  readonly areas?: readonly Area[];
}): ProfileCity {
  const periods = input.periods.map(periodId);
  const indicators = input.indicators.map((one) => inventedIndicator(one, periods));
  const catalogue: Catalogue = {
    ...tinyAtlas.catalogue,
    fields: [
      ...new Set(input.concepts.flatMap(({ field = 'field' }) => (field === null ? [] : [field]))),
    ].map(named),
    themes: [...new Set(input.concepts.map(({ theme = 'people' }) => theme))].map(named),
    dimensions: input.dimensions ?? [],
    concepts: input.concepts.map(({ id, field = 'field', theme = 'people', standard }) => ({
      ...named(id),
      id: id as ConceptId,
      theme,
      field,
      synonyms: [],
      defaultIndicator: indicatorId(standard),
    })),
    indicators,
  };
  const ids = [...new Set(Object.values(input.figures).flatMap((rows) => Object.keys(rows)))];
  const areas = input.areas ?? ids.map(inventedArea);
  const series = new Map<IndicatorId, Series>(
    Object.entries(input.figures).map(([id, rows]) => [
      indicatorId(id),
      inventedSeries(id, rows, periods),
    ]),
  );
  const places = ids.map((id) => ({ id: areaId(id), members: [areaId(id)] }));
  const readers = indicators.map((indicator) =>
    readFigures(evaluateProfileFigures({ indicator, series, places, catalogue })),
  );
  return {
    catalogue,
    areas,
    readers,
    reader: (id) => readers.find(({ figures }) => figures.indicator.id === id)!,
    scope: (id) => profileScope(areaId(id), { areas, levels: tinyAtlas.levels }),
  };
}

/** `city` and `land` are what their names say, everything else is a district. */
function inventedArea(id: string): Area {
  const role = id === 'city' ? 'city' : id === 'land' ? 'reference' : 'area';
  return {
    id: areaId(id),
    level: role === 'area' ? DISTRICT : CITY,
    role,
    name: id,
    parent: role === 'area' ? areaId('city') : null,
    areaKm2: null,
    label: null,
    validFrom: null,
    validTo: null,
  };
}

function inventedIndicator(
  { rate, concept, ...rest }: InventedIndicator,
  periods: readonly PeriodId[],
): Indicator {
  const base = tinyAtlas.catalogue.indicators[0]!;
  const own = rate === undefined ? {} : { kind: 'share' as const, unit: 'percent', decimals: 1 };
  return {
    ...base,
    ...own,
    name: { de: rest.id, en: rest.id },
    shortName: { de: rest.id, en: rest.id },
    periods,
    ...rest,
    id: indicatorId(rest.id),
    concept: concept as ConceptId,
    formula:
      rate === undefined
        ? null
        : {
            numerator: [{ id: indicatorId(rate[0]), sign: 1 }],
            denominator: [{ id: indicatorId(rate[1]), sign: 1 }],
            factor: 100,
          },
  };
}

function inventedSeries(
  id: string,
  rows: Readonly<Record<string, readonly (number | Cell)[]>>,
  periods: readonly PeriodId[],
): Series {
  const cells = Object.values(rows).flatMap((row) =>
    periods.map((_, period): Cell => {
      const cell = row[period] ?? { kind: 'missing' as const, flags: [] };
      return typeof cell === 'number' ? { kind: 'number', value: cell, flags: [] } : cell;
    }),
  );
  return {
    indicator: indicatorId(id),
    periods,
    areas: Object.keys(rows).map((area): AreaId => areaId(area)),
    cells: columnOf(cells),
  };
}

function named(id: string) {
  return { id, name: { de: id, en: id } };
}
