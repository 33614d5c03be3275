import { describe, expect, it } from 'vitest';
import type { SpineField, SpineRow } from '../../domain/profile/spineRows.ts';
import { chosenSpineRows } from './chosenSpineRows.ts';

const row = (indicator: string, kind: SpineRow['cell']['kind'] = 'number') =>
  ({ indicator, cell: { kind, flags: [], value: 1, low: 0, high: 2 } }) as unknown as SpineRow;
const field = (id: string, ...rows: SpineRow[]): SpineField => ({
  field: id,
  themes: [{ theme: 'theme', rows }],
});
const namesOf = (spine: readonly SpineField[], most: number) => {
  const { fields, left } = chosenSpineRows(spine, most);
  return { names: fields.map(({ rows }) => rows.map(({ indicator }) => indicator)), left };
};

describe('chosenSpineRows', () => {
  const spine = [
    field('a', row('a1'), row('a2'), row('a3')),
    field('b', row('b1')),
    field('c', row('c1'), row('c2')),
  ];

  it('takes the first of every field before the second of any', () => {
    expect(namesOf(spine, 4)).toEqual({ names: [['a1', 'a2'], ['b1'], ['c1']], left: 2 });
  });

  it('takes all where all fit', () => {
    expect(namesOf(spine, 9)).toEqual({
      names: [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']],
      left: 0,
    });
  });

  it('takes a withheld figure as it comes, and one that the source lacks last of all', () => {
    const gaps = [
      field('a', row('a1', 'missing'), row('a2', 'masked')),
      field('b', row('b1', 'missing')),
    ];
    expect(namesOf(gaps, 2)).toEqual({ names: [['a2'], ['b1']], left: 1 });
    expect(namesOf(gaps, 1)).toEqual({ names: [['a2']], left: 2 });
  });
});
