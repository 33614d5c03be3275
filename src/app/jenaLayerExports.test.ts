import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/model/cell.ts';
import type { AreaId } from '../domain/model/ids.ts';
import type { IndicatorFigures } from '../state/compare/compareShown.ts';
import { funnelReports, layerReports, openComparison } from '../testing/comparedReports.ts';
import { publishJena } from '../testing/publishedJena.ts';

const MINUTE = 60_000;
/** As many indicators as a person can pick. */
const PICKED = 12;

describe('an attacker who collects the layers of Vergleichen for Jena', () => {
  it(
    'finds in funnels, smoothed maps and tests no area whose cases or base are withheld',
    async () => {
      const { source, loader, open } = await publishJena();
      const { indicators } = source.atlas.catalogue;
      const seenKey = (count: (typeof open.counts)[number]) =>
        `${count.indicator} ${count.area} ${count.day}`;
      const hiddenCounts = new Set(
        open.counts.filter(({ low, high }) => low !== high).map(seenKey),
      );
      const known = new Map(indicators.map((one) => [one.id, one]));
      const rates = indicators.filter(
        ({ formula, id }) => formula !== null && id.startsWith('unemp'),
      );
      const city = { loader, atlas: source.atlas };
      let [points, smoothed] = [0, 0];
      for (let first = 0; first < rates.length; first += PICKED) {
        const picked = rates.slice(first, first + PICKED);
        const opened = await openComparison(city, picked, ['62'] as AreaId[], []);
        const rests = (figures: IndicatorFigures, area: unknown) => {
          const { numerator, denominator } = figures.indicator.formula!;
          return [...numerator, ...denominator].some(({ id }) => {
            const { referenceDay } = known.get(id)!;
            return hiddenCounts.has(`${id} ${area} ${figures.period}-${referenceDay}`);
          });
        };
        for (const { figures, report } of funnelReports(opened)) {
          for (const [area, , base, rate] of report.table.rows) {
            if ((base as Cell).kind !== 'number') continue;
            points += 1;
            expect(rests(figures, area), `${figures.indicator.id} ${area}`).toBe(false);
            expect((rate as Cell).kind).toBe('number');
          }
        }
        for (const { table } of layerReports(opened)) {
          const values = table.columns.flatMap(({ id }, at) =>
            at > 1 && at % 2 === 0 ? [id] : [],
          );
          for (const [row, key] of table.rows.flatMap((one) =>
            values.map((id) => [one, id] as const),
          )) {
            const at = table.columns.findIndex(({ id }) => id === key);
            const [value, layered] = [row[at] as Cell, row[at + 1]];
            if (value.kind === 'number') smoothed += 1;
            // What has no certain figure of its own has none by any layer, and no finding.
            else if (typeof layered === 'string') expect(layered).toBe('nicht geprüft');
            else expect((layered as Cell).kind).not.toBe('number');
          }
        }
      }
      expect(points).toBeGreaterThan(50);
      expect(smoothed).toBeGreaterThan(50);
    },
    5 * MINUTE,
  );
});
