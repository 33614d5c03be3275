import { createRandom } from '../src/domain/random/createRandom.ts';
import { contiguityNeighbours } from '../src/domain/space/contiguity.ts';
import { neighboursOf } from '../src/domain/space/neighbourList.ts';
import { adjustForFalseDiscovery } from '../src/domain/uncertainty/adjustForFalseDiscovery.ts';
import { compareProportions } from '../src/domain/uncertainty/compareProportions.ts';
import { compareWithCity } from '../src/domain/uncertainty/compareWithCity.ts';
import { newcombeInterval } from '../src/domain/uncertainty/differenceOfProportions.ts';
import { exactInterval } from '../src/domain/uncertainty/exactInterval.ts';
import { funnelPosition } from '../src/domain/uncertainty/funnelLimits.ts';
import { overdispersion } from '../src/domain/uncertainty/overdispersion.ts';
import { classifyReliability } from '../src/domain/uncertainty/reliabilityClass.ts';
import { smoothRates } from '../src/domain/uncertainty/smoothRates.ts';
import { smoothRatesLocally } from '../src/domain/uncertainty/smoothRatesLocally.ts';
import { standardiseRates } from '../src/domain/uncertainty/standardiseRates.ts';
import { estimateWeightedShare } from '../src/domain/uncertainty/surveyEstimate.ts';
import { wilsonInterval } from '../src/domain/uncertainty/wilsonInterval.ts';
import { casesOf, populationOf, tessellation } from './benchMethodsCity.mjs';

/** Each with one proportion per area, as a map or table of the whole city needs it. */
export function uncertaintyBenches() {
  const ofAll = (id, order, method) => ({
    id,
    order,
    prepare: (areaCount) => {
      const proportions = proportionsOf(areaCount);
      return () => method(proportions);
    },
  });
  const ofEach = (id, method) => ofAll(id, 'n', (areas) => areas.map((area) => method(area)));
  const sample = { kind: 'sample', between: 'areas', designEffect: 1.3 };
  const scheme = {
    limitedFromCv: 0.15,
    unreliableFromCv: 0.3,
    limitedBelowCases: 50,
    unreliableBelowCases: 10,
  };
  return [
    ofEach('Wilson intervals', (area) => wilsonInterval(area)),
    ofEach('exact intervals', (area) => exactInterval(area)),
    ofAll('differences (Newcombe)', 'n', (areas) =>
      areas.map((area, index) => newcombeInterval(area, areas[index - 1] ?? area)),
    ),
    ofAll('differences of a survey', 'n', (areas) =>
      areas.map((area, index) => compareProportions(area, areas[index - 1] ?? area, sample)),
    ),
    ofAll('every area with the city', 'n log n', (areas) =>
      compareWithCity({ areas, city: sumOf(areas), kind: 'full_count' }),
    ),
    ofEach('funnel limits', (area) => funnelPosition(area, 0.09)),
    ofAll('overdispersion', 'n log n', (areas) => overdispersion(areas, 0.09)),
    ofAll('empirical Bayes, global', 'n', smoothRates),
    ...['neighbours_own_mean', 'centre_mean'].map(localSmoothing),
    ofAll('empirical Bayes, standardised', 'n', standardiseRates),
    ofEach('reliability classes', ({ base }) =>
      classifyReliability({
        coefficientOfVariation: 1 / Math.sqrt(base),
        sampleSize: base,
        scheme,
      }),
    ),
    {
      id: 'false-discovery control',
      order: 'n log n',
      prepare: (areaCount) => {
        const random = createRandom('p');
        const probabilities = Array.from({ length: areaCount }, () => random() ** 2);
        return () => adjustForFalseDiscovery(probabilities);
      },
    },
    { id: 'weighted share of a survey, 20 answers per area', order: 'n', prepare: survey },
  ];
}

function localSmoothing(variant) {
  return {
    id: `empirical Bayes, local, ${variant}`,
    order: 'n',
    prepare: (areaCount) => {
      const proportions = proportionsOf(areaCount);
      const list = contiguityNeighbours(tessellation(areaCount), { rule: 'queen' });
      const neighbours = proportions.map((_, area) => Array.from(neighboursOf(list, area)));
      return () => smoothRatesLocally(proportions, neighbours, variant);
    },
  };
}

function survey(areaCount) {
  const random = createRandom('answers');
  const weights = Array.from({ length: 20 * areaCount }, () => 0.5 + random());
  const answers = weights.map(() => random() < 0.3);
  return () => estimateWeightedShare({ answers, weights });
}

function proportionsOf(areaCount) {
  const population = populationOf(areaCount);
  const cases = casesOf(population, 'cases', 1);
  return Array.from(population, (base, area) => ({ count: cases[area], base }));
}

function sumOf(proportions) {
  return proportions.reduce(
    (sum, { count, base }) => ({ count: sum.count + count, base: sum.base + base }),
    { count: 0, base: 0 },
  );
}
