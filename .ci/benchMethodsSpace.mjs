import { areaCentroids } from '../src/domain/geo/areaCentroids.ts';
import { createRandom } from '../src/domain/random/createRandom.ts';
import { bivariateMoran } from '../src/domain/space/bivariateMoran.ts';
import { contiguityNeighbours } from '../src/domain/space/contiguity.ts';
import { distanceNeighbours } from '../src/domain/space/distanceNeighbours.ts';
import { geary, permuteGeary } from '../src/domain/space/geary.ts';
import { generalG } from '../src/domain/space/generalG.ts';
import { moranClusters, pseudoProbabilities } from '../src/domain/space/localClusters.ts';
import { localGetisOrd, permuteLocalGetisOrd } from '../src/domain/space/localGetisOrd.ts';
import { localMoran, permuteLocalMoran } from '../src/domain/space/localMoran.ts';
import { moran, permuteMoran } from '../src/domain/space/moran.ts';
import { nearestNeighbours } from '../src/domain/space/nearestNeighbours.ts';
import { spatialSample } from '../src/domain/space/spatialSample.ts';
import { casesOf, columnOfFigures, populationOf, tessellation } from './benchMethodsCity.mjs';

const permutations = 999;

export function spaceBenches() {
  return [...neighbourBenches(), ...statisticBenches(), ...permutationBenches()];
}

function neighbourBenches() {
  const onGeometry = (id, order, method, memory = false) => ({
    id,
    order,
    memory,
    prepare: (areaCount) => {
      const geometry = tessellation(areaCount);
      return () => method(geometry);
    },
  });
  return [
    onGeometry('queen', 'n', (map) => contiguityNeighbours(map, { rule: 'queen' }), true),
    onGeometry('rook', 'n', (map) => contiguityNeighbours(map, { rule: 'rook' }), true),
    onGeometry('queen, snapped to 1 m', 'n', (map) =>
      contiguityNeighbours(map, { rule: 'queen', snapMetres: 1 }),
    ),
    onGeometry('centroids', 'n', areaCentroids),
    onGeometry('six nearest', 'n log n', (map) => nearestNeighbours(areaCentroids(map), 6)),
    onGeometry('within 2 km', 'n log n', (map) => distanceNeighbours(areaCentroids(map), 2000)),
    {
      id: 'sample with gaps',
      order: 'n',
      prepare: (areaCount) => {
        const neighbours = contiguityNeighbours(tessellation(areaCount), { rule: 'queen' });
        const column = shareColumn(areaCount, 'first', 3);
        return () => spatialSample([column], neighbours, { style: 'row_standardised' });
      },
    },
  ];
}

function statisticBenches() {
  const onSample = (id, statistic, options = {}) => ({
    id,
    order: 'n',
    prepare: (areaCount) => {
      const { values, weights } = sampleOf(areaCount, options);
      return () => statistic(...values, weights);
    },
  });
  return [
    onSample('Moran’s I', (x, _, w) => moran(x, w)),
    onSample('Geary’s C', (x, _, w) => geary(x, w)),
    onSample('general G', (x, _, w) => generalG(x, w), { style: 'binary' }),
    onSample('bivariate Moran', bivariateMoran),
    onSample('local Moran', (x, _, w) => localMoran(x, w)),
    onSample('G*', (x, _, w) => localGetisOrd(x, w), { includesSelf: true }),
  ];
}

function permutationBenches() {
  const permuting = (id, permute, options = {}) => ({
    id,
    order: 'n',
    memory: true,
    prepare: (areaCount) => {
      const { values, weights } = sampleOf(areaCount, options);
      return () => permute(values[0], weights, { permutations, random: createRandom('deal') });
    },
  });
  return [
    permuting('Moran’s I, 999 permutations', permuteMoran),
    permuting('Geary’s C, 999 permutations', permuteGeary),
    permuting('local Moran, 999 permutations', permuteLocalMoran),
    permuting('G*, 999 permutations', permuteLocalGetisOrd, { includesSelf: true }),
    {
      id: 'clusters with false-discovery control',
      order: 'n log n',
      prepare: (areaCount) => {
        const { values, weights } = sampleOf(areaCount);
        const { quadrants } = localMoran(values[0], weights).value;
        const counts = permuteLocalMoran(values[0], weights, {
          permutations: 99,
          random: createRandom('deal'),
        });
        const rule = { alpha: 0.05, control: 'false_discovery' };
        return () => moranClusters(quadrants, pseudoProbabilities(counts, 'two_sided'), rule);
      },
    },
  ];
}

function sampleOf(areaCount, options = {}) {
  const neighbours = contiguityNeighbours(tessellation(areaCount), { rule: 'queen' });
  const columns = ['first', 'second'].map((name) => shareColumn(areaCount, name));
  return spatialSample(columns, neighbours, { style: 'row_standardised', ...options });
}

function shareColumn(areaCount, name, withheldPercent = 0) {
  const population = populationOf(areaCount);
  const cases = casesOf(population, name, 1);
  const shares = cases.map((count, area) => (100 * count) / population[area]);
  return columnOfFigures(shares, withheldPercent);
}
