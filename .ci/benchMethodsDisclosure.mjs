import { auditTable } from '../src/domain/disclosure/auditTable.ts';
import { publishedCell, sensitiveCell } from '../src/domain/disclosure/cellTable.ts';
import { crossTable } from '../src/domain/disclosure/crossTable.ts';
import { propagationSolver } from '../src/domain/disclosure/intervalSolver.ts';
import { isBelowMinimumCount } from '../src/domain/disclosure/primaryRules.ts';
import { countsBehindRate } from '../src/domain/disclosure/rateRelations.ts';
import { roundToBase } from '../src/domain/disclosure/roundCounts.ts';
import { createRandom } from '../src/domain/random/createRandom.ts';
import { casesOf, populationOf } from './benchMethodsCity.mjs';

const MINIMUM = { minimum: 3, zeroIsPublishable: true };
const KNOWN = { low: 0, high: 2 };
const PROTECTION = { width: 1, reach: 3 };

/** Runs in the build, not in the page: a frame is no limit here. */
export function disclosureBenches() {
  const ofCounts = (id, method) => ({
    id,
    order: 'n',
    prepare: (areaCount) => {
      const counts = casesOf(populationOf(areaCount), 'cases');
      return () => counts.forEach(method);
    },
  });
  return [
    ofCounts('minimum counts, ten periods', (count) => isBelowMinimumCount(count, MINIMUM)),
    ofCounts('rounding to base 5, ten periods', (count) => roundToBase(count, 5)),
    ofCounts('counts behind a rate, ten periods', (count) =>
      countsBehindRate({ rate: 0.4, factor: 100, decimals: 1 }, count + 100),
    ),
    {
      id: 'audit by propagation, areas × six ages',
      order: 'n',
      memory: true,
      prepare: (areaCount) => {
        const table = tableOf(areaCount);
        return () => auditTable(table, propagationSolver);
      },
    },
  ];
}

/** Small counts by area and age with all totals, those under 3 withheld. */
function tableOf(areaCount) {
  const random = createRandom(`ages of ${areaCount}`);
  const inner = Array.from({ length: areaCount }, () =>
    Array.from({ length: 6 }, () => Math.floor(60 * random() ** 3)),
  );
  const rows = inner.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const totals = rows[0].map((_, column) => rows.reduce((sum, row) => sum + row[column], 0));
  return crossTable([...rows, totals], {
    shieldLow: 0,
    cellOf: (value, { row, column }) => {
      const key = `${row} ${column}`;
      return isBelowMinimumCount(value, MINIMUM)
        ? sensitiveCell(key, { value, known: KNOWN, protection: PROTECTION })
        : publishedCell(key, value);
    },
  });
}
