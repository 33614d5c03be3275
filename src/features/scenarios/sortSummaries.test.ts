import { describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/model/cell.ts';
import type { ScenarioSummary } from '../../domain/need/traceScenarios.ts';
import { type SummaryOrder, sortSummaries } from './sortSummaries.ts';

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });
const nothing: ScenarioSummary = {
  cityBefore: number(0),
  cityAfter: number(0),
  gained: number(0),
  lost: number(0),
  lowBefore: 0,
  lowAfter: 0,
  offers: 0,
  places: 0,
  unstated: 0,
};
const gains: readonly Cell[] = [
  number(5),
  { kind: 'suppressed', flags: [] },
  { kind: 'interval', low: 0, high: 20, flags: [] },
  number(5),
];
const rows = gains.map((gained, index) => ({
  index,
  name: ['Bad', 'Äcker', 'Café', 'Anger'][index]!,
  summary: { ...nothing, gained },
}));
const sorted = (order: SummaryOrder | null) => sortSummaries(rows, order).map(({ index }) => index);

describe('compared scenarios', () => {
  it('stand in their own order until a column is chosen', () => {
    expect(sorted(null)).toEqual([0, 1, 2, 3]);
  });

  it('stand by a figure: ranges by their middle, equals in their own order, unknown ones last', () => {
    expect(sorted({ column: 'gained', isDescending: true })).toEqual([2, 0, 3, 1]);
    expect(sorted({ column: 'gained', isDescending: false })).toEqual([0, 3, 2, 1]);
  });

  it('stand by name as the language orders letters', () => {
    expect(sorted({ column: 'name', isDescending: false })).toEqual([1, 3, 0, 2]);
  });
});
