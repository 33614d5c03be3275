import { cellAt } from '../src/domain/model/column.ts';
import { annualisedPercent, annualisedPoints } from '../src/domain/time/annualisedChange.ts';
import { changeFromPrevious, indexedTo } from '../src/domain/time/changeSeries.ts';
import { projectTrend } from '../src/domain/time/projectTrend.ts';
import { trendOf } from '../src/domain/time/trendOf.ts';
import { trendPoints } from '../src/domain/time/trendPoints.ts';
import { unbrokenRuns } from '../src/domain/time/unbrokenRuns.ts';
import { casesOf, columnOfFigures, PERIODS, populationOf } from './benchMethodsCity.mjs';

const YEARS_AHEAD = [2025, 2026, 2027];

/** Each for the ten periods of every area. */
export function timeBenches() {
  const ofEach = (id, method) => ({
    id: `${id}, every area`,
    order: 'n',
    prepare: (areaCount) => {
      const all = seriesOf(areaCount);
      return () => all.map((series) => method(series));
    },
  });
  return [
    ofEach('trend with its intervals', (series) => trendOf(series)),
    ofEach('projection of three years', (series) =>
      projectTrend(trendPoints(series).points, { years: YEARS_AHEAD }),
    ),
    ofEach('change from the period before', (series) =>
      changeFromPrevious(series, { measure: 'percent' }),
    ),
    ofEach('index of the first period', (series) => indexedTo(series, 0)),
    ofEach('annualised change in points', ({ cells }) =>
      annualisedPoints(cells[0], cells.at(-1), 9),
    ),
    ofEach('annualised change in per cent', ({ cells }) =>
      annualisedPercent(cells[0], cells.at(-1), 9),
    ),
    ofEach('unbroken runs', (series) => unbrokenRuns(series)),
  ];
}

function seriesOf(areaCount) {
  const column = columnOfFigures(casesOf(populationOf(areaCount), 'cases'), 3);
  return Array.from({ length: areaCount }, (_, area) => ({
    periods: PERIODS,
    cells: PERIODS.map((_period, period) => cellAt(column, area * PERIODS.length + period)),
  }));
}
