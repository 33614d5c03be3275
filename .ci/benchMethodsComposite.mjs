import { aggregateStatus } from '../src/domain/composite/aggregateStatus.ts';
import { EVERY_AREA } from '../src/domain/composite/areaStanding.ts';
import { computeComposite } from '../src/domain/composite/computeComposite.ts';
import { explainIndex } from '../src/domain/composite/explainIndex.ts';
import { quantileGroups } from '../src/domain/composite/quantileGroups.ts';
import { rankSensitivity } from '../src/domain/composite/rankSensitivity.ts';
import { computeStatusDynamics } from '../src/domain/composite/statusDynamicsIndex.ts';
import { computeVulnerability } from '../src/domain/composite/vulnerabilityIndex.ts';
import { createRandom } from '../src/domain/random/createRandom.ts';
import { casesOf, columnOfFigures, populationOf } from './benchMethodsCity.mjs';

const METHODS = [
  { standardisation: 'z_score', aggregation: 'additive', rescale: 'z_score' },
  { standardisation: 'min_max', aggregation: 'geometric', rescale: 'none' },
  { standardisation: 'rank', aggregation: 'additive', rescale: 'none' },
  { standardisation: 'percentile', aggregation: 'additive', rescale: 'none' },
  { standardisation: 'exponential', aggregation: 'additive', rescale: 'none' },
];

/** Indexes of six indicators, as municipal ones have. */
export function compositeBenches() {
  return [
    ...METHODS.map((method) => ({
      id: `${method.standardisation}, ${method.aggregation}`,
      order: 'n log n',
      prepare: (areaCount) => {
        const input = { ...method, components: components(areaCount, 6), eligibility: EVERY_AREA };
        return () => computeComposite(input);
      },
    })),
    { id: 'status and dynamics (Berlin)', order: 'n', prepare: statusAndDynamics },
    { id: 'percentile ranks (CDC)', order: 'n log n', prepare: vulnerability },
    ...[
      { kind: 'dirichlet', concentration: 6 },
      { kind: 'plus_minus', share: 0.25 },
    ].map((perturbation) => ({
      id: `rank ranges, 1,000 draws, ${perturbation.kind}`,
      order: 'n log n',
      memory: true,
      prepare: (areaCount) => {
        const index = indexOf(areaCount);
        const options = { perturbation, draws: 1000, coverage: 0.95 };
        return () => rankSensitivity(index, { ...options, random: createRandom('ranges') });
      },
    })),
    {
      id: 'deciles',
      order: 'n log n',
      prepare: (areaCount) => {
        const { scores } = indexOf(areaCount);
        return () => quantileGroups(scores, 10);
      },
    },
    { id: 'status of larger areas', order: 'n', prepare: largerAreas },
    {
      id: 'parts of one area’s index',
      order: 'n',
      prepare: (areaCount) => {
        const index = indexOf(areaCount);
        return () => explainIndex(index, areaCount - 1);
      },
    },
  ];
}

function statusAndDynamics(areaCount) {
  const indicators = components(areaCount, 4).map(({ values, ...rest }, position) => ({
    ...rest,
    status: values,
    change: shareColumn(areaCount, `change ${position}`),
  }));
  return () => computeStatusDynamics({ indicators, eligibility: EVERY_AREA });
}

function vulnerability(areaCount) {
  const variables = components(areaCount, 16);
  const themes = [0, 4, 8, 12].map((first) => ({
    id: `theme ${first}`,
    variables: variables.slice(first, first + 4),
  }));
  return () => computeVulnerability({ themes, eligibility: EVERY_AREA });
}

function largerAreas(areaCount) {
  const { scores } = indexOf(areaCount);
  const populations = populationOf(areaCount);
  const parentCount = Math.ceil(areaCount / 10);
  const parents = Uint32Array.from(scores, (_, area) => Math.floor(area / 10));
  return () => aggregateStatus({ sums: scores, populations, parents, parentCount });
}

function indexOf(areaCount) {
  const result = computeComposite({
    ...METHODS[0],
    components: components(areaCount, 6),
    eligibility: EVERY_AREA,
  });
  return result.value;
}

function components(areaCount, count) {
  return Array.from({ length: count }, (_, position) => ({
    indicator: `indicator ${position}`,
    values: shareColumn(areaCount, `indicator ${position}`),
    direction: position % 3 === 2 ? 'low_need' : 'high_need',
    weight: 1 + (position % 2),
  }));
}

function shareColumn(areaCount, name) {
  const population = populationOf(areaCount);
  const cases = casesOf(population, name, 1);
  return columnOfFigures(cases.map((count, area) => (100 * count) / population[area]));
}
