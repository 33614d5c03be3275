import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCell, wordCell } from '../../testing/anyCell.ts';
import { trendLayout } from './trendLayout.ts';
import { trendModel } from './trendModel.ts';
import { valueDomain, valueScale } from './trendScales.ts';
import { trendTwin } from './trendTwin.ts';

const periods = Array.from({ length: 6 }, (_, index) => ({
  id: `${2012 + index}`,
  label: `${2012 + index}`,
  time: 2012 + index,
}));
const options = {
  width: 400,
  height: 200,
  startAtZero: true,
  current: null,
  format: String,
  formatRange: (low: number, high: number) => `${low}–${high}`,
  formatTick: String,
};

describe('trendTwin', () => {
  it('says what the lines draw, over random states: equal values, and words for what is not drawn', () => {
    const cells = fc.array(anyCell(), { minLength: periods.length, maxLength: periods.length });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 7 }), (all) => {
        const series = all.map((one, index) => ({
          id: `s${index}`,
          name: `Gebiet ${index}`,
          slot: index < 6 ? index : null,
          cells: one,
        }));
        const model = trendModel(periods, series);
        const layout = trendLayout(model, options);
        const scale = valueScale(valueDomain(model.extent, true), layout.plot);
        const twin = trendTwin(periods, series, {
          caption: 'Werte',
          periodColumn: 'Jahr',
          formatCell: wordCell,
        });
        for (const [period, row] of twin.rows.entries()) {
          for (const [index, word] of row.cells.entries()) {
            const drawn = layout.curves[index]!.points[period];
            const ends = word.split('–').map(Number);
            if (ends.some(Number.isNaN)) {
              expect(drawn).toBeNull();
              continue;
            }
            const middle = (ends[0]! + ends.at(-1)!) / 2;
            expect(drawn!.y).toBeCloseTo(scale(middle), 6);
            const range = model.curves[index]!.ranges.findIndex((one) => one.period === period);
            expect(range >= 0).toBe(ends.length > 1);
            if (range < 0) continue;
            const { y1, y2 } = layout.curves[index]!.ranges[range]!;
            expect(scale.invert(y2)).toBeCloseTo(ends[0]!, 6);
            expect(scale.invert(y1)).toBeCloseTo(ends[1]!, 6);
          }
        }
      }),
    );
  });

  it('has a row per period and a column per series', () => {
    const series = [{ id: 'a', name: 'Winzerla', slot: 0, cells: periods.map(() => missing) }];
    const twin = trendTwin(periods, series, {
      caption: 'Werte',
      periodColumn: 'Jahr',
      formatCell: wordCell,
    });
    expect(twin.columns).toEqual(['Jahr', 'Winzerla']);
    expect(twin.rows.map(({ name }) => name)).toEqual(periods.map(({ label }) => label));
    expect(twin.rows[0]!.cells).toEqual(['missing']);
  });
});

const missing = { kind: 'missing', flags: [] } as const;
