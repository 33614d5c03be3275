import {
  casesOf,
  type LayerRefusal,
  smoothingRefusal,
  testRefusal,
} from '../../domain/compare/layerCases.ts';
import { neighbourLists } from '../../domain/compare/layerSmoothing.ts';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { contiguityNeighbours } from '../../domain/space/contiguity.ts';
import type { NeighbourList } from '../../domain/space/neighbourList.ts';
import type { Proportion } from '../../domain/uncertainty/proportion.ts';
import type { DatasetState } from '../../state/atlasStore.ts';
import type { MapLayer } from '../../state/compare/compareView.ts';
import { figuresWithParts } from '../../state/compare/figuresWithParts.ts';
import type { Shown, ShownFigures } from '../../state/selectors/shown.ts';

interface Neighbourhood {
  /** Areas with a common vertex. */
  readonly list: NeighbourList;
  readonly lists: readonly (readonly number[])[];
}

const neighbourhoods = new WeakMap<LevelGeometry, Neighbourhood>();

/** Who touches whom on a level (queen contiguity); found once. */
export function neighbourhoodOf(geometry: LevelGeometry): Neighbourhood {
  const known = neighbourhoods.get(geometry);
  if (known !== undefined) return known;
  const list = contiguityNeighbours(geometry, { rule: 'queen' });
  const found = { list, lists: neighbourLists(list) };
  neighbourhoods.set(geometry, found);
  return found;
}

/** Why a layer cannot be drawn for an indicator at any time; null where it can. */
export function refusalOf(
  layer: MapLayer,
  base: ShownFigures,
  dataset: DatasetState,
): LayerRefusal | null {
  if (layer === 'values') return null;
  if (drawsSymbols(base)) return 'count';
  if (layer === 'clusters') return null;
  const figures = figuresWithParts(base, dataset);
  return layer === 'smoothed'
    ? smoothingRefusal(figures)
    : testRefusal(figures, dataset.package.catalogue);
}

/** Cases and heads of the areas of a map and of the city, at its period. */
export function casesOnMap(
  { base, periodIndex }: Shown,
  dataset: DatasetState,
): { readonly areas: readonly (Proportion | null)[]; readonly city: Proportion | null } {
  const figures = figuresWithParts(base, dataset);
  const rows = [...base.areaIds, base.city.id].map((id) => base.rowOf.get(id)!);
  const cases = casesOf(figures, rows, periodIndex);
  return { areas: cases.slice(0, -1), city: cases.at(-1) ?? null };
}
