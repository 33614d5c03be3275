import { classify } from '../src/domain/classify/classify.ts';
import { classifyDiverging } from '../src/domain/classify/classifyDiverging.ts';
import { classifyColumn } from '../src/domain/classify/classOf.ts';
import { goodnessOfVarianceFit } from '../src/domain/classify/goodnessOfVarianceFit.ts';
import { casesOf, columnOfFigures, PERIODS, populationOf } from './benchMethodsCity.mjs';

const METHODS = ['quantile', 'equal_interval', 'natural_breaks', 'standard_deviation', 'rounded'];

/** Class limits are found from all periods at once, as the atlas does: ten figures per area. */
export function classifyBenches() {
  return [
    ...METHODS.map((method) => ({
      id: `${method}, ten periods`,
      order: 'n log n',
      prepare: (areaCount) => {
        const values = shares(areaCount);
        return () => classify({ method, classCount: 5, values });
      },
    })),
    {
      id: 'diverging, ten periods',
      order: 'n log n',
      prepare: (areaCount) => {
        const values = shares(areaCount);
        return () => classifyDiverging({ values, centre: 8, classesPerSide: 3, width: 'readable' });
      },
    },
    {
      id: 'goodness of variance fit',
      order: 'n',
      prepare: (areaCount) => {
        const values = shares(areaCount);
        const classes = classify({ method: 'quantile', classCount: 5, values });
        return () => goodnessOfVarianceFit(classes, values);
      },
    },
    {
      id: 'classes of one period',
      order: 'n',
      prepare: (areaCount) => {
        const values = shares(areaCount);
        const classes = classify({ method: 'quantile', classCount: 5, values });
        const column = columnOfFigures(values.slice(0, areaCount), 3);
        return () => classifyColumn(classes, column);
      },
    },
  ];
}

function shares(areaCount) {
  const population = populationOf(areaCount);
  return casesOf(population, 'shares').map(
    (cases, cell) => (100 * cases) / population[Math.floor(cell / PERIODS.length)],
  );
}
