import type { Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  publishedCell,
  sensitiveCell,
  type TableCell,
} from '../../../src/domain/disclosure/cellTable.ts';
import { sumRelation } from '../../../src/domain/disclosure/countRelations.ts';
import type { AreaId } from '../../../src/domain/model/ids.ts';
import { consistentViews } from './consistentViews.ts';
import type { TaggedRelation } from './instantiateRelations.ts';
import { loadSolver } from './linearProgram.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

const CITY = 'city' as AreaId;
const unknown = (key: string, high = 2): TableCell =>
  sensitiveCell(key, {
    value: null,
    known: { low: 0, high },
    protection: { width: 1, reach: 0 },
  });

const total = (origin: string, whole: number, parts: readonly number[]): TaggedRelation => ({
  origin,
  area: 'd1' as AreaId,
  relation: sumRelation('total', whole, parts),
});

const originsOf = (relations: readonly TaggedRelation[]) => relations.map(({ origin }) => origin);

describe('consistentViews(highs, cells, tagged, city)', () => {
  it('has one view with all relations where they hold together', () => {
    const cells = [publishedCell('whole', 5), publishedCell('part', 4), unknown('x')];
    const { views, contradicted } = consistentViews(highs, cells, [total('a', 0, [1, 2])], CITY);
    expect(views).toHaveLength(1);
    expect([...views[0]!.counts]).toEqual([5, 4, 1]);
    expect(contradicted).toEqual([]);
  });

  it('leaves out a relation that cannot hold whatever is withheld', () => {
    const cells = [publishedCell('whole', 9), publishedCell('part', 4), unknown('x')];
    const { views, contradicted } = consistentViews(highs, cells, [total('a', 0, [1, 2])], CITY);
    expect(originsOf(contradicted)).toEqual(['a']);
    expect(views[0]!.kept).toEqual([]);
  });

  it('trusts each side once where two relations cannot hold together', () => {
    const cells = [publishedCell('1', 1), publishedCell('2', 2), unknown('x'), unknown('y')];
    const tagged = [total('x is 1', 0, [2]), total('x is 2', 1, [2]), total('x and y', 1, [2, 3])];
    const { views } = consistentViews(highs, cells, tagged, CITY);
    const kept = views.map((view) => originsOf(view.kept));
    expect(kept).toHaveLength(2);
    expect(kept.flat()).toEqual(expect.arrayContaining(['x is 1', 'x is 2', 'x and y']));
    expect(
      kept.every((origins) => !(origins.includes('x is 1') && origins.includes('x is 2'))),
    ).toBe(true);
  });

  it('believes an upper bound nowhere on a day on which the city breaks it', () => {
    const bound = (area: string, whole: number, part: number): TaggedRelation => ({
      origin: 'bound',
      area: area as AreaId,
      relation: { ...sumRelation('bound', whole, [part]), low: Number.NEGATIVE_INFINITY },
    });
    const cells = [
      publishedCell('city whole', 5),
      publishedCell('city part', 6),
      publishedCell('district whole', 1),
      unknown('district part'),
    ];
    const { views } = consistentViews(highs, cells, [bound(CITY, 0, 1), bound('d1', 2, 3)], CITY);
    expect(views[0]!.kept).toEqual([]);
  });
});
