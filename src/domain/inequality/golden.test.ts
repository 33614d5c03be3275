import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decomposeTheil } from './decomposeTheil.ts';
import {
  giniCoefficient,
  hooverIndex,
  spreadBetweenAreas,
  theilL,
  theilT,
} from './inequalityMeasures.ts';
import { locationQuotients } from './locationQuotients.ts';
import {
  correlationRatio,
  entropyIndex,
  interactionIndex,
  isolationIndex,
  segregationGini,
  segregationIndex,
} from './segregationIndexes.ts';

const GOLDEN = '../shared/golden';
const present = existsSync(GOLDEN);
const TOLERANCE = 1e-10;

function read(path: string): string {
  return readFileSync(`${GOLDEN}/${path}`, 'utf8');
}

function expectNear(actual: number | null | undefined, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(TOLERANCE);
}

type Numbers = Readonly<Record<string, number>>;

describe.skipIf(!present)('golden case segregation-hamburg-2013 (pysal segregation 2.3.1)', () => {
  const [header = '', ...lines] = present
    ? read('segregation-hamburg-2013/input.csv').trim().split(/\r?\n/)
    : [];
  const rows = lines.map((line) => line.split(','));
  const column = (name: string) =>
    rows.map((row) => Number(row[header.trim().split(',').indexOf(name)]));
  const expected = present
    ? (JSON.parse(read('segregation-hamburg-2013/expected.json')) as Record<string, Numbers>)
    : {};

  it.each([
    'foreign/population',
    'sgb2/population',
    'u18/population',
    'o65/population',
    'single_parents/hh_children',
  ])('%s over 99 areas', (pair) => {
    const [group = '', total = ''] = pair.split('/');
    const areas = { group: column(group), total: column(total) };
    const reference = expected[pair]!;
    expectNear(segregationIndex(areas), reference.dissimilarity_D!);
    expectNear(isolationIndex(areas), reference.isolation_xPx!);
    expectNear(interactionIndex(areas), reference.interaction_xPy!);
    expectNear(correlationRatio(areas), reference.eta2_correlation_ratio!);
    expectNear(entropyIndex(areas), reference.entropy_theil_H!);
    expectNear(segregationGini(areas), reference.gini_segregation!);
  });

  it('location quotients of foreigners', () => {
    const quotients = locationQuotients({ group: column('foreign'), total: column('population') });
    rows.forEach(([name = ''], index) => {
      expectNear(quotients[index], expected.location_quotient_foreign![name]!);
    });
  });
});

interface InequalityCase {
  readonly values: readonly number[];
  readonly weights: readonly number[] | null;
  readonly groups?: readonly string[];
  readonly expected: Readonly<Record<string, number | null>>;
}

interface DecompositionCase {
  readonly T: number;
  readonly between: number;
  readonly within: number;
  readonly by_group: Readonly<
    Record<string, { income_share: number; mean: number; theil_within: number }>
  >;
}

describe.skipIf(!present)('golden case inequality', () => {
  const cases = present
    ? (JSON.parse(read('inequality/cases.json')) as Record<string, InequalityCase>)
    : {};
  const decomposition = 'theil_decomposition_hamburg_bezirke';

  it.each(Object.keys(cases).filter((name) => name !== decomposition))('%s', (name) => {
    const { values, weights, expected } = cases[name]!;
    const input = weights === null ? { values } : { values, weights };
    expectNear(giniCoefficient(input), expected.gini!);
    expectNear(theilT(input), expected.theil_T!);
    expectNear(theilL(input), expected.theil_L_MLD!);
    expectNear(spreadBetweenAreas(input), expected.cv_population!);
    expectNear(hooverIndex(input), expected.hoover_robin_hood!);
  });

  it(decomposition, () => {
    const { values, weights, groups, expected } = cases[decomposition]!;
    const reference = expected as unknown as DecompositionCase;
    const result = decomposeTheil({ values, weights: weights!, groups: groups!, measure: 'T' })!;
    expectNear(result.total, reference.T);
    expectNear(result.between, reference.between);
    expectNear(result.within, reference.within);
    for (const group of result.groups) {
      const own = reference.by_group[group.key]!;
      expectNear(group.incomeShare, own.income_share);
      expectNear(group.within, own.theil_within);
      expectNear(group.mean / own.mean, 1);
    }
    expect(result.groups).toHaveLength(Object.keys(reference.by_group).length);
  });
});
