import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newcombeInterval, pooledTest } from './differenceOfProportions.ts';
import { exactInterval } from './exactInterval.ts';
import { fisherTest } from './fisherTest.ts';
import { funnelLimits, widenedFunnelLimits } from './funnelLimits.ts';
import type { Interval } from './proportion.ts';
import { smoothRates } from './smoothRates.ts';
import { type LocalVariant, smoothRatesLocally } from './smoothRatesLocally.ts';
import { standardiseRates } from './standardiseRates.ts';
import { wilsonInterval } from './wilsonInterval.ts';

const GOLDEN = '../shared/golden';
const present = existsSync(GOLDEN);

function readJson<Shape>(path: string, absent: Shape): Shape {
  return present ? (JSON.parse(readFileSync(`${GOLDEN}/${path}`, 'utf8')) as Shape) : absent;
}

function expectNear(actual: number | null | undefined, expected: number, tolerance: number): void {
  expect(actual).toBeTypeOf('number');
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(tolerance);
}

function expectInterval(actual: Interval | null, expected: readonly number[], off: number): void {
  expectNear(actual?.low, expected[0]!, off);
  expectNear(actual?.high, expected[1]!, off);
}

type WilsonRow = { readonly x: number; readonly n: number } & Readonly<Record<string, unknown>>;

describe.skipIf(!present)('golden case wilson', () => {
  const { published_newcombe_1998_table1_95: published, grid } = readJson('wilson/expected.json', {
    published_newcombe_1998_table1_95: [] as WilsonRow[],
    grid: [] as WilsonRow[],
  });

  it.each(published)('prints $x of $n as Newcombe (1998), table I', (row) => {
    const proportion = { count: row.x, base: row.n };
    const wilson = [row.wilson_lo, row.wilson_hi] as number[];
    const exact = [row.exact_lo, row.exact_hi] as number[];
    expectInterval(wilsonInterval(proportion), wilson, 5e-5);
    expectInterval(exactInterval(proportion), exact, 5e-5);
  });

  it.each(grid)('agrees with R on $x of $n at 90, 95 and 99 per cent', (row) => {
    const proportion = { count: row.x, base: row.n };
    for (const percent of [90, 95, 99]) {
      const level = percent / 100;
      const wilson = row[`wilson_${percent}`] as number[];
      const exact = row[`clopper_pearson_${percent}`] as number[];
      expectInterval(wilsonInterval(proportion, level), wilson, 1e-9);
      expectInterval(exactInterval(proportion, level), exact, 1e-9);
    }
  });
});

interface DifferenceRow {
  readonly id: string;
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly lo: number;
  readonly hi: number;
  readonly published_lo: number;
  readonly published_hi: number;
  readonly z_pooled: number | null;
  readonly p_two_sided_z: number | null;
  readonly p_fisher_two_sided: number;
}

describe.skipIf(!present)('golden case newcombe-difference', () => {
  const rows = readJson<DifferenceRow[]>('newcombe-difference/expected.json', []);

  it.each(rows)('$id: $x1 of $n1 against $x2 of $n2', (row) => {
    const a = { count: row.x1, base: row.n1 };
    const b = { count: row.x2, base: row.n2 };
    expectInterval(newcombeInterval(a, b), [row.lo, row.hi], 1e-9);
    expectInterval(newcombeInterval(a, b), [row.published_lo, row.published_hi], 5e-5);
    expectNear(fisherTest(a, b), row.p_fisher_two_sided, 1e-9);
    const test = pooledTest(a, b);
    if (row.z_pooled === null) expect(test).toBeNull();
    else {
      expectNear(test?.z, row.z_pooled, 1e-9);
      expectNear(test?.pValue, row.p_two_sided_z!, 1e-9);
    }
  });
});

type FunnelRow = { readonly theta: number; readonly n: number; readonly normal_95: number[] } & {
  readonly normal_998: number[];
} & Readonly<Record<string, unknown>>;

describe.skipIf(!present)('golden case funnel-binomial', () => {
  const rows = readJson<FunnelRow[]>('funnel-binomial/expected.json', []);
  const clamped = (limits: readonly unknown[]) =>
    limits.map((limit) => Math.min(1, Math.max(0, limit as number)));

  it.each(rows)('target $theta, base $n: exact limits, below 0 set to 0', (row) => {
    const at = { target: row.theta, base: row.n };
    const inner = clamped([row['exact_0.025'], row['exact_0.975']]);
    const outer = clamped([row['exact_0.001'], row['exact_0.999']]);
    expectInterval(funnelLimits({ ...at, level: 0.95 }), inner, 1e-9);
    expectInterval(funnelLimits({ ...at, level: 0.998 }), outer, 1e-9);
  });

  it.each(rows)('target $theta, base $n: normal limits', (row) => {
    const at = { target: row.theta, base: row.n, betweenAreaDeviation: 0 };
    expectInterval(widenedFunnelLimits({ ...at, level: 0.95 }), clamped(row.normal_95), 1e-9);
    expectInterval(widenedFunnelLimits({ ...at, level: 0.998 }), clamped(row.normal_998), 1e-9);
  });
});

interface SidsInput {
  readonly cases: readonly number[];
  readonly births: readonly number[];
  readonly neighbours_queen_1based: readonly (readonly number[])[];
}

interface SidsExpected {
  readonly eb_global: readonly number[];
  readonly parameters: { readonly a: number; readonly b: number };
  readonly eb_local_spdep_default: readonly number[];
  readonly eb_local_geoda_variant: readonly number[];
  readonly ebi_moran_statistic: number;
}

describe.skipIf(!present)('golden case eb-nc-sids (R spdep)', () => {
  const input = readJson<SidsInput>('eb-nc-sids/input.json', {
    cases: [],
    births: [],
    neighbours_queen_1based: [],
  });
  const expected = readJson('eb-nc-sids/expected.json', {} as SidsExpected);
  const areas = input.cases.map((count, index) => ({ count, base: input.births[index]! }));
  const neighbours = input.neighbours_queen_1based.map((list) => list.map((one) => one - 1));

  it('smooths towards the overall rate', () => {
    const smoothed = smoothRates(areas)!;
    expectNear(smoothed.mean, expected.parameters.b, 1e-13);
    expectNear(smoothed.variance, expected.parameters.a, 1e-16);
    smoothed.rates.forEach((rate, index) => {
      expectNear(rate, expected.eb_global[index]!, 1e-13);
    });
  });

  it.each([
    ['neighbours_own_mean', 'eb_local_spdep_default'],
    ['centre_mean', 'eb_local_geoda_variant'],
  ] as const)('smooths towards the neighbourhood, variant %s', (variant: LocalVariant, key) => {
    smoothRatesLocally(areas, neighbours, variant).forEach((rate, index) => {
      expectNear(rate, expected[key][index]!, 1e-13);
    });
  });

  it('standardises rates so that their Moran is the one of Assunção and Reis', () => {
    const z = standardiseRates(areas) as readonly number[];
    const mean = z.reduce((sum, value) => sum + value, 0) / z.length;
    const centred = z.map((value) => value - mean);
    const squares = centred.reduce((sum, value) => sum + value * value, 0);
    const linked = neighbours.filter((list) => list.length > 0).length;
    const products = centred.reduce((sum, value, index) => {
      const list = neighbours[index]!;
      return sum + list.reduce((lag, one) => lag + centred[one]! / list.length, 0) * value;
    }, 0);
    expectNear(((z.length / linked) * products) / squares, expected.ebi_moran_statistic, 1e-10);
  });
});
