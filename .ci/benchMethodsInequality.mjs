import { decomposeTheil } from '../src/domain/inequality/decomposeTheil.ts';
import { indexOverPeriods } from '../src/domain/inequality/indexOverPeriods.ts';
import {
  giniCoefficient,
  hooverIndex,
  spreadBetweenAreas,
  theilL,
  theilT,
} from '../src/domain/inequality/inequalityMeasures.ts';
import { locationQuotients } from '../src/domain/inequality/locationQuotients.ts';
import {
  correlationRatio,
  dissimilarityIndex,
  entropyIndex,
  interactionIndex,
  isolationIndex,
  segregationGini,
  segregationIndex,
} from '../src/domain/inequality/segregationIndexes.ts';
import { casesOf, columnOfFigures, PERIODS, populationOf } from './benchMethodsCity.mjs';

export function inequalityBenches() {
  const ofRates = (id, order, method) => ({
    id,
    order,
    prepare: (areaCount) => {
      const weights = populationOf(areaCount);
      const cases = casesOf(weights, 'cases', 1);
      const values = cases.map((count, area) => (count + 1) / weights[area]);
      return () => method({ values, weights });
    },
  });
  const ofGroup = (id, order, method) => ({
    id,
    order,
    prepare: (areaCount) => {
      const total = populationOf(areaCount);
      const group = casesOf(total, 'group', 1);
      return () => method({ group, total });
    },
  });
  return [
    ofRates('Gini', 'n log n', giniCoefficient),
    ofRates('Theil T', 'n', theilT),
    ofRates('Theil L', 'n', theilL),
    ofRates('Hoover', 'n', hooverIndex),
    ofRates('coefficient of variation', 'n', spreadBetweenAreas),
    ofRates('Theil T by larger areas', 'n', ({ values, weights }) => {
      const groups = Array.from(values, (_, area) => `larger area ${Math.floor(area / 10)}`);
      return decomposeTheil({ values, weights, groups, measure: 'T' });
    }),
    ofGroup('segregation', 'n', segregationIndex),
    ofGroup('dissimilarity', 'n', ({ group, total }) => dissimilarityIndex(group, total)),
    ofGroup('isolation', 'n', isolationIndex),
    ofGroup('interaction', 'n', interactionIndex),
    ofGroup('correlation ratio', 'n', correlationRatio),
    ofGroup('entropy', 'n', entropyIndex),
    ofGroup('Gini of segregation', 'n log n', segregationGini),
    ofGroup('location quotients', 'n', locationQuotients),
    {
      id: 'segregation over ten periods',
      order: 'n',
      prepare: (areaCount) => {
        const people = populationOf(areaCount);
        const total = casesOf(people, 'total').map((_, cell) => people[Math.floor(cell / 10)]);
        const series = {
          periods: PERIODS,
          areaCount,
          group: columnOfFigures(casesOf(people, 'group'), 1),
          total: columnOfFigures(total),
        };
        return () => indexOverPeriods(series, segregationIndex, 'same');
      },
    },
  ];
}
