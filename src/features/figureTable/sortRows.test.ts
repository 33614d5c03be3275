import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { areaId, DISTRICT, periodId } from '../../testing/tinyPackage.ts';
import { BY_NAME, nextSort, sortRows, validSort } from './sortRows.ts';
import type { TableModel, TableRow } from './tableModel.ts';

const NEW = periodId('2021');
const compareNames = new Intl.Collator('de').compare;

function areaNamed(name: string): Area {
  return {
    id: areaId(name),
    level: DISTRICT,
    role: 'area',
    name,
    parent: null,
    areaKm2: null,
    label: null,
    validFrom: null,
    validTo: null,
  };
}

function rowOf(name: string, cell: Cell): TableRow {
  return { area: areaNamed(name), cells: [cell], change: null, slot: null };
}

function modelOf(rows: readonly TableRow[]): TableModel {
  return {
    mode: 'value',
    periods: [NEW],
    shownPeriod: NEW,
    changeSince: null,
    rows,
    beside: [],
  };
}

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const namesBy = (rows: readonly TableRow[], direction: 'ascending' | 'descending') =>
  sortRows(modelOf(rows), { key: NEW, direction }, compareNames).map(({ area }) => area.name);

describe('sorting the full table', () => {
  const rows = [
    rowOf('Zwätzen', { kind: 'masked', low: 0, high: 2, flags: [] }),
    rowOf('Öde', number(2)),
    rowOf('Nord', { kind: 'missing', flags: [] }),
    rowOf('Süd', number(10)),
    rowOf('Maua', { kind: 'interval', low: 3, high: 5, flags: [] }),
  ];

  it('puts cells without a number last in either direction, withheld ones before missing ones', () => {
    expect(namesBy(rows, 'descending')).toEqual(['Süd', 'Öde', 'Maua', 'Zwätzen', 'Nord']);
    expect(namesBy(rows, 'ascending')).toEqual(['Öde', 'Süd', 'Maua', 'Zwätzen', 'Nord']);
  });

  it('sorts names as German does', () => {
    const sorted = sortRows(modelOf(rows), BY_NAME, compareNames);
    expect(sorted.map(({ area }) => area.name)).toEqual(['Maua', 'Nord', 'Öde', 'Süd', 'Zwätzen']);
  });

  it('orders withheld cells by name alone, so that their order says nothing about their values', () => {
    const bounds = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 12 }), (spans) => {
        const withheld = spans.map(([a, b], index) =>
          rowOf(String.fromCharCode(97 + index), {
            kind: index % 2 === 0 ? 'interval' : 'masked',
            low: Math.min(a, b),
            high: Math.max(a, b),
            flags: [],
          }),
        );
        const names = namesBy([...withheld].reverse(), 'descending');
        expect(names).toEqual(withheld.map(({ area }) => area.name));
      }),
    );
  });

  it('begins with the highest figure, begins names with A, and reverses on a second press', () => {
    const first = nextSort(BY_NAME, NEW);
    expect(first.direction).toBe('descending');
    expect(nextSort(first, NEW).direction).toBe('ascending');
    expect(nextSort(first, 'name')).toEqual(BY_NAME);
  });

  it('falls back to names when the sorted column is gone', () => {
    const gone = { key: periodId('1999'), direction: 'ascending' } as const;
    expect(validSort(modelOf(rows), gone)).toEqual(BY_NAME);
    expect(validSort(modelOf(rows), { key: 'change', direction: 'ascending' })).toEqual(BY_NAME);
  });
});
