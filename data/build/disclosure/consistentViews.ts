import type { Highs } from 'highs';
import type { CellTable } from '../../../src/domain/disclosure/cellTable.ts';
import type { AreaId } from '../../../src/domain/model/ids.ts';
import type { TaggedRelation } from './instantiateRelations.ts';
import { openComponents } from './openComponents.ts';
import { type RelationPart, solveElastic } from './solveElastic.ts';

/** Relations that can hold together, with one whole-numbered table in which they do. */
export interface RelationView {
  readonly kept: readonly TaggedRelation[];
  /** By cell. */
  readonly counts: Float64Array;
  /** The withheld cells of which this view says anything of its own. */
  readonly scope: ReadonlySet<number>;
}

export interface RelationViews {
  /** At least one; together they hold every relation that is not plainly false. */
  readonly views: readonly RelationView[];
  /** Relations that what is published contradicts on their own: false for every reader. */
  readonly contradicted: readonly TaggedRelation[];
}

const TOLERANCE = 1e-5;

/**
 * What a reader can take to be true where published figures do not add up. A relation that cannot
 * hold on its own is left out: everybody sees that it is false; so is an upper bound on a day on which
 * the `city` itself breaks it. Where several cannot hold together, a reader may trust either side. The
 * first view gives up as little as possible (elastic programming; Chinneck 2008); each further one
 * takes one of the relations given up there for certain and gives up others instead. Audit every view.
 */
export function consistentViews(
  highs: Highs,
  cells: CellTable['cells'],
  tagged: readonly TaggedRelation[],
  city: AreaId | null,
): RelationViews {
  const refuted = refutedBounds(cells, tagged, city);
  const possible = tagged.filter((one) => canHold(one, cells) && !refuted.has(one.origin));
  const trusted = new Set(possible);
  const contradicted = tagged.filter((one) => !trusted.has(one));
  const parts = partsOf(cells, possible);
  const first = combine(
    possible,
    Float64Array.from(cells, ({ low }) => low),
    parts.map((part) => settle(highs, cells, part, null)),
  );
  const others = parts.flatMap((part) => {
    const givenUp = part.relations.filter((one) => !first.kept.includes(one));
    return givenUp.map((certain) => {
      const settled = settle(highs, cells, part, certain);
      const rest = first.kept.filter((one) => !part.relations.includes(one));
      return combine([...rest, ...part.relations], first.counts, [settled]);
    });
  });
  return { views: [first, ...others], contradicted };
}

/**
 * Upper bounds that do not even hold for the city as a whole. Some area must break them too, and
 * nobody can tell which.
 */
function refutedBounds(
  cells: CellTable['cells'],
  tagged: readonly TaggedRelation[],
  city: AreaId | null,
): ReadonlySet<string> {
  const failing = tagged.filter(
    (one) => one.area === city && one.relation.kind === 'bound' && !canHold(one, cells),
  );
  return new Set(failing.map(({ origin }) => origin));
}

function canHold({ relation }: TaggedRelation, cells: CellTable['cells']): boolean {
  let least = 0;
  let most = 0;
  for (const { cell, coefficient } of relation.terms) {
    const { low, high } = cells[cell]!;
    least += coefficient * (coefficient > 0 ? low : high);
    most += coefficient * (coefficient > 0 ? high : low);
  }
  return least <= relation.high && most >= relation.low;
}

function partsOf(
  cells: CellTable['cells'],
  tagged: readonly TaggedRelation[],
): readonly RelationPart[] {
  const hidden = cells.flatMap(({ low, high }, cell) => (low < high ? [cell] : []));
  const columnOf = new Map(hidden.map((cell, column) => [cell, column]));
  const withColumns = tagged.map((one) => ({
    one,
    columns: one.relation.terms.flatMap(({ cell }) => columnOf.get(cell) ?? []),
  }));
  const tied = withColumns.filter(({ columns }) => columns.length > 0);
  const rows = tied.map(({ columns }) => ({ indices: columns }));
  const components = openComponents({ cells: hidden, rows });
  const parts = new Map<number, { hidden: number[]; relations: TaggedRelation[] }>();
  hidden.forEach((cell, column) => {
    const part = parts.get(components[column]!) ?? { hidden: [], relations: [] };
    part.hidden.push(cell);
    parts.set(components[column]!, part);
  });
  for (const { one, columns } of tied) parts.get(components[columns[0]!]!)?.relations.push(one);
  return [...parts.values()];
}

interface SettledPart {
  readonly part: RelationPart;
  readonly counts: readonly number[];
  readonly givenUp: readonly TaggedRelation[];
}

function combine(
  relations: readonly TaggedRelation[],
  others: Float64Array,
  settled: readonly SettledPart[],
): RelationView {
  const counts = others.slice();
  const givenUp = new Set(settled.flatMap((one) => one.givenUp));
  const scope = new Set<number>();
  for (const { part, counts: own } of settled) {
    part.hidden.forEach((cell, column) => {
      counts[cell] = own[column]!;
      scope.add(cell);
    });
  }
  return { kept: relations.filter((one) => !givenUp.has(one)), counts, scope };
}

function settle(
  highs: Highs,
  cells: CellTable['cells'],
  part: RelationPart,
  certain: TaggedRelation | null,
): SettledPart {
  const { hidden, relations } = part;
  if (relations.length === 0) {
    return { part, counts: hidden.map((cell) => cells[cell]!.low), givenUp: [] };
  }
  const point = solveElastic(highs, cells, part, certain);
  const givenUp = relations.filter((_, index) => {
    const slack = hidden.length + 2 * index;
    return point[slack]! + point[slack + 1]! > TOLERANCE;
  });
  return { part, counts: hidden.map((_, column) => Math.round(point[column]!)), givenUp };
}
