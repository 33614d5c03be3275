import type { Area } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { IndicatorId, LevelId } from '../../domain/model/ids.ts';
import type { Indicator, NamedItem } from '../../domain/model/indicator.ts';
import type { ConceptHit, IndicatorSearch } from '../../domain/search/createIndicatorSearch.ts';
import { searchAreas } from '../../domain/search/searchAreas.ts';
import { yearOf } from './yearOf.ts';

/** What a row of the list stands for; its id says which group it is in. */
export type PickerRow =
  | ({ readonly kind: 'indicator'; readonly id: string } & ConceptHit)
  | { readonly kind: 'area'; readonly id: string; readonly area: Area };

export type PickerGroup =
  | { readonly kind: 'recent' | 'found' | 'areas'; readonly rows: readonly PickerRow[] }
  | { readonly kind: 'theme'; readonly theme: NamedItem; readonly rows: readonly PickerRow[] };

export interface PickerFilter {
  /** Id of a Handlungsfeld; null for all. */
  readonly field: string | null;
  /** Only indicators with a figure for the newest year of the package. */
  readonly currentOnly: boolean;
}

export interface PickerListOptions {
  readonly atlas: AtlasPackage;
  readonly search: IndicatorSearch;
  readonly query: string;
  readonly filter: PickerFilter;
  /** Newest first. */
  readonly recent: readonly IndicatorId[];
  /** The level on the map: its areas come before others of the same name. */
  readonly level: LevelId;
  /** The indicator in force: it needs no row among the recent ones. */
  readonly current: IndicatorId;
}

const MOST_AREAS = 8;

/**
 * The list under the search field. Without a query: recently used indicators, then all concepts by
 * theme, each with its default indicator. With one: what it finds, then the areas of that name.
 * Filters hold for indicators, not for areas. Groups without rows are left out.
 */
export function pickerList(options: PickerListOptions): readonly PickerGroup[] {
  const groups = options.query.trim() === '' ? browse(options) : found(options);
  return groups.filter(({ rows }) => rows.length > 0);
}

function browse(options: PickerListOptions): readonly PickerGroup[] {
  const { atlas, recent, current, filter } = options;
  const { themes, concepts } = atlas.catalogue;
  const passes = passesFilter(atlas, filter);
  const used = recent.filter((id) => id !== current).flatMap((id) => hitOf(atlas, id));
  const hits = concepts.flatMap((concept) => hitOf(atlas, concept.defaultIndicator));
  return [
    { kind: 'recent', rows: used.filter(passes).map((hit) => indicatorRow('recent', hit)) },
    ...themes.map((theme): PickerGroup => {
      const own = hits.filter(({ concept }) => concept.theme === theme.id);
      return {
        kind: 'theme',
        theme,
        rows: own.filter(passes).map((hit) => indicatorRow('concept', hit)),
      };
    }),
  ];
}

function found({ atlas, search, query, filter, level }: PickerListOptions): readonly PickerGroup[] {
  const hits = search(query).filter(passesFilter(atlas, filter));
  const onMap = atlas.areas.filter((area) => area.level === level);
  const beside = atlas.areas.filter((area) => area.level !== level);
  const areas = searchAreas([...onMap, ...beside], query).slice(0, MOST_AREAS);
  return [
    { kind: 'found', rows: hits.map((hit) => indicatorRow('concept', hit)) },
    {
      kind: 'areas',
      rows: areas.map((area) => ({ kind: 'area', id: `area:${area.id}`, area })),
    },
  ];
}

function indicatorRow(group: 'recent' | 'concept', hit: ConceptHit): PickerRow {
  const shown = group === 'recent' ? hit.indicator.id : hit.concept.id;
  return { kind: 'indicator', id: `${group}:${shown}`, ...hit };
}

function hitOf({ catalogue }: AtlasPackage, id: IndicatorId): readonly ConceptHit[] {
  const indicator = catalogue.indicators.find((candidate) => candidate.id === id);
  const concept = catalogue.concepts.find((candidate) => candidate.id === indicator?.concept);
  return indicator === undefined || concept === undefined ? [] : [{ concept, indicator }];
}

function passesFilter(atlas: AtlasPackage, filter: PickerFilter): (hit: ConceptHit) => boolean {
  const newest = newestYear(atlas.catalogue.indicators);
  return ({ concept, indicator }) =>
    (filter.field === null || concept.field === filter.field) &&
    (!filter.currentOnly || indicator.periods.some((period) => yearOf(period) === newest));
}

/** Compared by year: one indicator may count at the middle of a year, another at its end. */
function newestYear(indicators: readonly Indicator[]): string {
  const years = indicators.flatMap(({ periods }) => periods.map(yearOf));
  return years.sort().at(-1) ?? '';
}
