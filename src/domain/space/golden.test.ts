import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LevelGeometry, Polygon } from '../geo/geometry.ts';
import type { AreaId } from '../model/ids.ts';
import type { Result } from '../model/result.ts';
import { createRandom } from '../random/createRandom.ts';
import { type ContiguityRule, contiguityNeighbours } from './contiguity.ts';
import { geary } from './geary.ts';
import { generalG } from './generalG.ts';
import { moranClusters, pseudoProbabilities } from './localClusters.ts';
import { localGetisOrd, permuteLocalGetisOrd } from './localGetisOrd.ts';
import { localMoran, permuteLocalMoran } from './localMoran.ts';
import { moran, permuteMoran } from './moran.ts';
import { type NeighbourList, neighbourListOf, neighboursOf } from './neighbourList.ts';
import { pseudoProbability } from './permutationTest.ts';
import { type SpatialWeights, spatialWeights } from './spatialWeights.ts';
import { weightConstants } from './weightSums.ts';

const GOLDEN = '../shared/golden/spatial-columbus';
const present = existsSync(GOLDEN);

type Variable = 'CRIME' | 'HOVAL' | 'INC';
type Lists = Readonly<Record<string, readonly string[]>>;
type PerArea<Value> = Readonly<Record<string, Value>>;

interface Input {
  readonly order: readonly string[];
  readonly CRIME: readonly number[];
  readonly HOVAL: readonly number[];
  readonly INC: readonly number[];
  readonly queen: Lists;
  readonly rook: Lists;
}

interface GlobalCase {
  readonly moran_I: number;
  readonly expected_I: number;
  readonly var_I_normality: number;
  readonly z_I_normality: number;
  readonly p_greater_normality: number;
  readonly var_I_randomisation: number;
  readonly z_I_randomisation: number;
  readonly p_greater_randomisation: number;
  readonly p_two_sided_randomisation: number;
  readonly geary_C: number;
  readonly geary_expected: number;
  readonly geary_var_randomisation: number;
  readonly S0: number;
}

type GlobalCases = Readonly<Record<string, Readonly<Record<'W' | 'B', GlobalCase | undefined>>>>;

interface LocalMoranCase {
  readonly Ii: PerArea<number>;
  readonly E_total: PerArea<number>;
  readonly Var_total: PerArea<number>;
  readonly z_total: PerArea<number>;
  readonly E_conditional: PerArea<number>;
  readonly Var_conditional: PerArea<number>;
  readonly z_conditional: PerArea<number>;
  readonly p_conditional_two_sided: PerArea<number>;
  readonly p_perm_folded_9999_seed1: PerArea<number>;
  readonly p_perm_two_sided_9999_seed1: PerArea<number>;
  readonly quadrant: PerArea<string>;
  readonly cluster_p05_analytical_conditional: PerArea<string>;
}

interface Expected extends Readonly<Record<Variable, GlobalCases>> {
  readonly getis_ord_general_G: {
    readonly G: number;
    readonly E: number;
    readonly Var: number;
    readonly z: readonly (readonly number[])[];
  };
  readonly local_moran: LocalMoranCase;
  readonly local_G: { readonly z: PerArea<number> };
  readonly local_Gstar: { readonly z: PerArea<number> };
  readonly moran_mc_CRIME_queen_W: { readonly I: number; readonly p_greater: number };
}

interface Features {
  readonly features: readonly {
    readonly properties: { readonly id: string };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Polygon }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };
  }[];
}

function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(`${GOLDEN}/${file}`, 'utf8')) as Shape;
}

function successOf<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.problems));
  }
  return result.value;
}

describe.skipIf(!present)('golden case spatial-columbus (R spdep, 49 neighbourhoods)', () => {
  if (!present) {
    return;
  }
  const input = readJson<Input>('input.json');
  const expected = readJson<Expected>('expected.json');
  const numbers = (variable: Variable) => Float64Array.from(input[variable]);
  const listOf = (lists: Lists) =>
    neighbourListOf(input.order.map((id) => lists[id]!.map((other) => input.order.indexOf(other))));
  const lists: Readonly<Record<string, NeighbourList>> = {
    queen: listOf(input.queen),
    rook: listOf(input.rook),
    columbus_gal: listOf(readJson<Lists>('columbus_gal_neighbours.json')),
  };
  const queenW = spatialWeights(lists.queen!, { style: 'row_standardised' });
  const queenB = spatialWeights(lists.queen!, { style: 'binary' });
  const crime = numbers('CRIME');
  const expectPerArea = (actual: Float64Array, reference: PerArea<number>, tolerance = 1e-9) => {
    expect(actual).toHaveLength(input.order.length);
    input.order.forEach((id, area) => {
      expect(Math.abs(actual[area]! - reference[id]!), `area ${id}`).toBeLessThanOrEqual(tolerance);
    });
  };

  it.each(['queen', 'rook'] satisfies ContiguityRule[])(
    'finds the %s neighbours from the polygons',
    (rule) => {
      const found = contiguityNeighbours(columbusGeometry(input.order), { rule });
      const named = input.order.map((_, area) =>
        Array.from(neighboursOf(found, area), (other) => input.order[other]!),
      );
      expect(named).toEqual(
        input.order.map((id) => [...input[rule][id]!].sort((a, b) => Number(a) - Number(b))),
      );
    },
  );

  const cases = (['CRIME', 'HOVAL', 'INC'] as const).flatMap((variable) =>
    Object.entries(expected[variable]).flatMap(([list, styles]) =>
      (['W', 'B'] as const).flatMap((style) => {
        const reference = styles[style];
        return reference === undefined ? [] : [{ variable, list, style, reference }];
      }),
    ),
  );

  it.each(cases)('agrees on Moran and Geary of $variable with $list, $style', (one) => {
    const style = one.style === 'W' ? 'row_standardised' : 'binary';
    const weights = spatialWeights(lists[one.list]!, { style });
    const values = numbers(one.variable);
    const i = successOf(moran(values, weights));
    const c = successOf(geary(values, weights));
    expect(weightConstants(weights).s0).toBeCloseTo(one.reference.S0, 9);
    expect(i.statistic).toBeCloseTo(one.reference.moran_I, 9);
    expect(i.expected).toBeCloseTo(one.reference.expected_I, 9);
    expect(i.normality?.variance).toBeCloseTo(one.reference.var_I_normality, 9);
    expect(i.normality?.z).toBeCloseTo(one.reference.z_I_normality, 9);
    expect(i.normality?.pGreater).toBeCloseTo(one.reference.p_greater_normality, 12);
    expect(i.randomisation?.variance).toBeCloseTo(one.reference.var_I_randomisation, 9);
    expect(i.randomisation?.z).toBeCloseTo(one.reference.z_I_randomisation, 9);
    expect(i.randomisation?.pGreater).toBeCloseTo(one.reference.p_greater_randomisation, 12);
    expect(i.randomisation?.pTwoSided).toBeCloseTo(one.reference.p_two_sided_randomisation, 12);
    expect(c.statistic).toBeCloseTo(one.reference.geary_C, 9);
    expect(c.expected).toBe(one.reference.geary_expected);
    expect(c.randomisation?.variance).toBeCloseTo(one.reference.geary_var_randomisation, 9);
  });

  it('agrees on the general G of Getis and Ord', () => {
    const reference = expected.getis_ord_general_G;
    const g = successOf(generalG(crime, queenB));
    expect(g.statistic).toBeCloseTo(reference.G, 9);
    expect(g.expected).toBeCloseTo(reference.E, 9);
    expect(g.randomisation?.variance).toBeCloseTo(reference.Var, 12);
    expect(g.randomisation?.z).toBeCloseTo(reference.z[0]![0]!, 9);
  });

  it('agrees on local Moran, its moments, probabilities, quadrants and analytic clusters', () => {
    const reference = expected.local_moran;
    const local = successOf(localMoran(crime, queenW));
    expectPerArea(local.statistic, reference.Ii);
    expectPerArea(local.total.expected, reference.E_total);
    expectPerArea(local.total.variance, reference.Var_total);
    expectPerArea(local.total.z, reference.z_total);
    expectPerArea(local.conditional.expected, reference.E_conditional);
    expectPerArea(local.conditional.variance, reference.Var_conditional);
    expectPerArea(local.conditional.z, reference.z_conditional);
    expectPerArea(local.conditional.pTwoSided, reference.p_conditional_two_sided);
    expect(local.quadrants).toEqual(input.order.map((id) => reference.quadrant[id]));
    const clusters = moranClusters(local.quadrants, local.conditional.pTwoSided, {
      alpha: 0.05,
      control: 'none',
    });
    expect(clusters.map((found) => (found === 'not_significant' ? 'ns' : found))).toEqual(
      input.order.map((id) => reference.cluster_p05_analytical_conditional[id]),
    );
  });

  it('agrees on the pseudo-probabilities of local Moran', () => {
    const reference = expected.local_moran;
    const counts = permuteLocalMoran(crime, queenW, {
      permutations: 19_999,
      random: createRandom('columbus'),
      // The default of spdep's localmoran_perm, with which the reference was made.
      withReplacement: true,
    });
    const folded = pseudoProbabilities(counts, 'folded');
    expectPerArea(folded, reference.p_perm_folded_9999_seed1, 0.02);
    const twoSided = pseudoProbabilities(counts, 'two_sided');
    // Twice the folded one, and so is its uncertainty.
    expectPerArea(twoSided, reference.p_perm_two_sided_9999_seed1, 0.04);
  });

  it('gives G and G* the permutations of local Moran', () => {
    const options = () => ({ permutations: 99, random: createRandom('columbus') });
    const ofMoran = permuteLocalMoran(crime, queenW, options());
    const star = spatialWeights(lists.queen!, { style: 'binary', includesSelf: true });
    expect(permuteLocalGetisOrd(crime, queenB, options())).toEqual(ofMoran);
    expect(permuteLocalGetisOrd(crime, star, options())).toEqual(ofMoran);
  });

  it.each([
    ['G', false, 'local_G'],
    ['G*', true, 'local_Gstar'],
  ] as const)('agrees on the deviates of local %s', (_, includesSelf, key) => {
    const weights: SpatialWeights = spatialWeights(lists.queen!, { style: 'binary', includesSelf });
    expectPerArea(successOf(localGetisOrd(crime, weights)).test.z, expected[key].z);
  });

  it('agrees on the permutation test of Moran', () => {
    const reference = expected.moran_mc_CRIME_queen_W;
    const counts = successOf(
      permuteMoran(crime, queenW, { permutations: 9999, random: createRandom('columbus') }),
    );
    expect(Math.abs(pseudoProbability(counts, 'greater') - reference.p_greater)).toBeLessThan(0.02);
    expect(counts.mean).toBeCloseTo(-1 / 48, 2);
    expect(counts.standardDeviation).toBeCloseTo(Math.sqrt(0.008689289), 2);
  });
});

function columbusGeometry(order: readonly string[]): LevelGeometry {
  const { features } = readJson<Features>('columbus.geojson');
  const polygons = order.map((id): readonly Polygon[] => {
    const { geometry } = features.find((feature) => feature.properties.id === id)!;
    return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  });
  return { areas: order as unknown as readonly AreaId[], polygons, bounds: [5, 10, 12, 16] };
}
