import { group } from 'd3-array';
import type { CountRelation } from '../../../src/data/package/source/countRelation.ts';
import type { LinearRelation, RelationTerm } from '../../../src/domain/disclosure/cellTable.ts';
import type { Area } from '../../../src/domain/model/area.ts';
import type { AreaId } from '../../../src/domain/model/ids.ts';
import type { CountCell } from './countCells.ts';

export interface TaggedRelation {
  /** Id of the declaration, or `area`. */
  readonly origin: string;
  /** The area in which it is said to hold; for sums of areas the larger one. */
  readonly area: AreaId;
  readonly relation: LinearRelation;
}

/**
 * Every declared relation in every area where all its counts stand, and every larger area as the sum
 * of the smaller ones that have counts (children, or grandchildren where the children have none).
 * `places` are counts of one day.
 */
export function instantiateRelations({
  places,
  areas,
  relations,
}: {
  readonly places: readonly CountCell[];
  readonly areas: readonly Area[];
  readonly relations: readonly CountRelation[];
}): readonly TaggedRelation[] {
  const index = new Map(places.map(({ area, indicator }, cell) => [`${area} ${indicator}`, cell]));
  const inAreas = new Set(places.map(({ area }) => area));
  const declared = relations.flatMap((relation) =>
    [...inAreas].flatMap((area) => declaredIn(relation, area, index)),
  );
  return [...declared, ...areaSums(places, areas, index)];
}

type CellIndex = ReadonlyMap<string, number>;

function declaredIn(
  { id, kind, whole, parts }: CountRelation,
  area: AreaId,
  index: CellIndex,
): TaggedRelation[] {
  const wholeCell = index.get(`${area} ${whole}`);
  const found = parts.map(({ indicator, multiplier }) => ({
    cell: index.get(`${area} ${indicator}`),
    coefficient: multiplier,
  }));
  if (wholeCell === undefined || !found.every(isFound)) return [];
  const terms = [...found, { cell: wholeCell, coefficient: -1 }];
  const low = kind === 'bound' ? Number.NEGATIVE_INFINITY : 0;
  return [{ origin: id, area, relation: { kind, terms, low, high: 0 } }];
}

function isFound(term: { cell: number | undefined; coefficient: number }): term is RelationTerm {
  return term.cell !== undefined;
}

function areaSums(
  places: readonly CountCell[],
  areas: readonly Area[],
  index: CellIndex,
): TaggedRelation[] {
  const children = group(areas, ({ parent }) => parent);
  return places.flatMap(({ indicator, area }, whole) => {
    const parts = (children.get(area) ?? []).flatMap((child) =>
      countedParts(child, indicator, { children, index }),
    );
    if (parts.length === 0) return [];
    const terms = parts.map((cell) => ({ cell, coefficient: 1 }));
    const relation = { kind: 'area' as const, terms: [...terms, { cell: whole, coefficient: -1 }] };
    return [{ origin: 'area', area, relation: { ...relation, low: 0, high: 0 } }];
  });
}

/** The cells that make up an area: its own, or those of its children. */
function countedParts(
  area: Area,
  indicator: string,
  context: {
    readonly children: ReadonlyMap<Area['parent'], readonly Area[]>;
    readonly index: CellIndex;
  },
): number[] {
  const own = context.index.get(`${area.id} ${indicator}`);
  if (own !== undefined) return [own];
  return (context.children.get(area.id) ?? []).flatMap((child) =>
    countedParts(child, indicator, context),
  );
}
