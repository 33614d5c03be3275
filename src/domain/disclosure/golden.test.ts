import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditTable } from './auditTable.ts';
import { type CellTable, publishedCell, sensitiveCell } from './cellTable.ts';
import { flowRelation, sumRelation } from './countRelations.ts';
import { crossTable } from './crossTable.ts';
import { searchSolver } from './intervalSolver.ts';
import { proposeSuppressions } from './proposeSuppressions.ts';
import { countsBehindRate, rateDiscloses } from './rateRelations.ts';
import { readTableField } from './readTableField.ts';
import { roundToBase } from './roundCounts.ts';

const FILE = '../shared/golden/disclosure-control/cases.json';
const present = existsSync(FILE);
const golden: Golden = present ? JSON.parse(readFileSync(FILE, 'utf8')) : EMPTY();
const solve = searchSolver();
const unknown = { low: 0, high: Number.POSITIVE_INFINITY };
const protection = { width: 1, reach: 3 };

type Place = readonly [number, number];

interface Golden {
  readonly two_dimensional: readonly {
    readonly id: string;
    readonly table_with_margins: readonly (readonly number[])[];
    readonly primary: readonly Place[];
    readonly attack_primary_only: Readonly<Record<string, Place>>;
    readonly minimum_number_of_secondary_suppressions: number;
    readonly example_optimal_secondary: readonly Place[];
    readonly audit_of_example: Readonly<Record<string, Place>>;
  }[];
  readonly one_dimensional: readonly {
    readonly id: string;
    readonly districts: readonly number[];
    readonly total: number;
    readonly primary: readonly number[];
    readonly primary_only_recoverable?: boolean;
    readonly min_secondary?: number;
    readonly min_secondary_if_rule_is_known?: number;
  }[];
  readonly rate_attack: readonly {
    readonly pop: number;
    readonly share_pct: number;
    readonly decimals: number;
    readonly feasible_counts: readonly number[];
    readonly discloses_below_3: boolean;
  }[];
  readonly differencing: readonly {
    readonly published: Readonly<Record<string, number>>;
    readonly derived?: Readonly<Record<string, number>>;
  }[];
  readonly rounding: {
    readonly table: readonly {
      readonly n: number;
      readonly base3: number;
      readonly base5: number;
      readonly base10_half_up: number;
    }[];
    readonly additivity: {
      readonly values: readonly number[];
      readonly rounded_base5: readonly number[];
      readonly sum: number;
      readonly rounded_sum: number;
    };
  };
}

function EMPTY(): Golden {
  const additivity = { values: [], rounded_base5: [], sum: 0, rounded_sum: 0 };
  return {
    two_dimensional: [],
    one_dimensional: [],
    rate_attack: [],
    differencing: [],
    rounding: { table: [], additivity },
  };
}

/** Inner zeros and all margins stay published, as the rule of the cases says. */
function tableOf(
  rows: readonly (readonly number[])[],
  sensitive: readonly Place[],
  secondary: readonly Place[] = [],
): CellTable {
  const isIn = (places: readonly Place[], row: number, column: number) =>
    places.some(([r, c]) => r === row && c === column);
  return crossTable(rows, {
    shieldLow: 0,
    cellOf: (value, { row, column, margin }) => {
      const key = `${row},${column}`;
      if (isIn(sensitive, row, column)) {
        return sensitiveCell(key, { value, known: unknown, protection });
      }
      const cell = publishedCell(key, value, margin || value === 0 ? Number.POSITIVE_INFINITY : 1);
      return isIn(secondary, row, column) ? { ...cell, role: 'shielding', ...unknown } : cell;
    },
  });
}

function intervalsOf(table: CellTable): Record<string, Place> {
  const hidden = table.cells.flatMap(({ role }, index) => (role === 'published' ? [] : [index]));
  const intervals = solve(table, hidden);
  return Object.fromEntries(
    hidden.map((cell, index) => {
      const { low, high } = intervals[index]!;
      return [table.cells[cell]!.key, [low, high]];
    }),
  );
}

describe.skipIf(!present)('golden case disclosure-control: two-way tables', () => {
  it.each(golden.two_dimensional)('$id: finds what primary suppression alone gives away', (one) => {
    expect(intervalsOf(tableOf(one.table_with_margins, one.primary))).toEqual(
      one.attack_primary_only,
    );
  });

  it.each(golden.two_dimensional)('$id: gives the intervals of the example pattern', (one) => {
    const table = tableOf(one.table_with_margins, one.primary, one.example_optimal_secondary);
    expect(intervalsOf(table)).toEqual(one.audit_of_example);
  });

  it.each(golden.two_dimensional)('$id: proposes a pattern that protects at low cost', (one) => {
    const proposal = proposeSuppressions(tableOf(one.table_with_margins, one.primary), { solve });
    expect(proposal.stillOpen).toEqual([]);
    for (const { low, high } of auditTable(proposal.table, solve).findings) {
      expect(high).toBeGreaterThan(Math.max(low, 2));
    }
    expect(proposal.shielding.length).toBeLessThanOrEqual(
      2 * one.minimum_number_of_secondary_suppressions,
    );
  });
});

describe.skipIf(!present)('golden case disclosure-control: one total', () => {
  const rowTable = (
    one: Golden['one_dimensional'][number],
    known: { low: number; high: number },
  ): CellTable => ({
    cells: [
      ...one.districts.map((value, index) =>
        one.primary.includes(index)
          ? sensitiveCell(`${index}`, { value, known, protection })
          : publishedCell(`${index}`, value, value === 0 ? Number.POSITIVE_INFINITY : 1),
      ),
      publishedCell('total', one.total, Number.POSITIVE_INFINITY),
    ],
    relations: [
      sumRelation(
        'area',
        one.districts.length,
        one.districts.map((_, index) => index),
      ),
    ],
    shieldLow: known.low,
  });

  it.each(golden.one_dimensional)('$id: recovers a lone withheld district and only that', (one) => {
    const { counts } = auditTable(rowTable(one, unknown), solve);
    expect(counts.recovered > 0).toBe(one.primary_only_recoverable ?? true);
  });

  it.each(golden.one_dimensional)('$id: needs as few further suppressions as possible', (one) => {
    // A reader who knows that zeros are published knows that every withheld count is at least 1.
    const ruleKnown = one.min_secondary_if_rule_is_known !== undefined;
    const known = ruleKnown ? { ...unknown, low: 1 } : unknown;
    const { shielding, stillOpen } = proposeSuppressions(rowTable(one, known), { solve });
    expect(stillOpen).toEqual([]);
    expect(shielding).toHaveLength(one.min_secondary ?? one.min_secondary_if_rule_is_known ?? -1);
  });
});

describe.skipIf(!present)('golden case disclosure-control: rates', () => {
  it.each(golden.rate_attack)('$share_pct % of $pop: the counts that fit', (one) => {
    const published = { rate: one.share_pct, factor: 100, decimals: one.decimals };
    const counts = countsBehindRate(published, one.pop)!;
    const all = Array.from({ length: counts.high - counts.low + 1 }, (_, i) => counts.low + i);
    expect(all).toEqual(one.feasible_counts);
    expect(rateDiscloses(published, one.pop, 3)).toBe(one.discloses_below_3);
  });
});

describe.skipIf(!present)('golden case disclosure-control: differencing', () => {
  const cases = golden.differencing.filter(({ derived }) => derived !== undefined);
  it.each(cases)('$derived: the difference of published figures is recovered', (one) => {
    const [whole = 0, ...parts] = Object.values(one.published);
    const [name = '', value = 0] = Object.entries(one.derived ?? {})[0] ?? [];
    const cells = [
      publishedCell('whole', whole),
      ...parts.map((part, index) => publishedCell(`part ${index}`, part)),
      sensitiveCell(name, { value, known: unknown, protection }),
    ];
    const relation = sumRelation(
      'total',
      0,
      parts.concat(value).map((_, index) => index + 1),
    );
    const table = { cells, relations: [relation], shieldLow: 0 };
    const [finding] = auditTable(table, solve).findings;
    expect(finding).toMatchObject({ low: value, high: value, verdict: 'recovered' });
  });

  it('a stock, the next one and those who came give away those who left', () => {
    const one = golden.differencing.find(({ derived }) => derived === undefined)!;
    const [before = 0, after = 0, came = 0] = Object.values(one.published);
    const cells = [
      publishedCell('before', before),
      publishedCell('after', after),
      publishedCell('came', came),
      sensitiveCell('left', { value: null, known: unknown, protection }),
    ];
    const relations = [flowRelation({ before: 0, after: 1, came: [2], left: [3] })];
    const [finding] = auditTable({ cells, relations, shieldLow: 0 }, solve).findings;
    expect(finding).toMatchObject({ low: 1, high: 1, verdict: 'recovered' });
  });
});

describe.skipIf(!present)('golden case disclosure-control: rounding', () => {
  it.each(golden.rounding.table)('$n rounds to the multiples of 3, 5 and 10', (one) => {
    expect([roundToBase(one.n, 3), roundToBase(one.n, 5), roundToBase(one.n, 10)]).toEqual([
      one.base3,
      one.base5,
      one.base10_half_up,
    ]);
  });

  it('rounds parts and total independently', () => {
    const { values, rounded_base5, sum, rounded_sum } = golden.rounding.additivity;
    expect(values.map((value) => roundToBase(value, 5))).toEqual(rounded_base5);
    expect(roundToBase(sum, 5)).toBe(rounded_sum);
  });
});

const SYMBOLS = '../shared/golden/german-table-symbols/cases.json';
const symbolsPresent = existsSync(SYMBOLS);
const symbols: readonly (readonly [string, number | null, string])[] = symbolsPresent
  ? JSON.parse(readFileSync(SYMBOLS, 'utf8')).cases
  : [];

describe.skipIf(!symbolsPresent)('golden case german-table-symbols', () => {
  it.each(symbols)('"%s" is read as %s, %s', (text, value, status) => {
    // The case marks what is ambiguous without its column; in a German column it is not.
    const expected = status.startsWith('ok') ? 'ok' : status;
    expect(readTableField(text, ',')).toEqual({ status: expected, value });
  });
});
