import type { Cell } from '../../domain/model/cell.ts';
import {
  type TrendModel,
  type TrendPeriod,
  type TrendSeries,
  trendModel,
} from '../trend/trendModel.ts';

export const MOST_PANELS = 12;

/** One of the small pictures: an indicator with several areas, or an area with several indicators' unit. */
export interface SmallLinesPanel {
  readonly id: string;
  readonly title: string;
  /** Unit and whatever else stands below the title. */
  readonly subtitle?: string;
  readonly periods: readonly TrendPeriod[];
  /** Selected areas first, then city and reference: also the order of the arrow keys. */
  readonly series: readonly TrendSeries[];
  /** Values at the ends of the lines. */
  format(value: number): string;
  formatRange(low: number, high: number): string;
  /** Values of the axis; `format` unless given. */
  formatTick?(value: number): string;
  /** A figure or its state in the table. */
  formatCell(cell: Cell): string;
  /** False lets an axis begin near the least figure (indices). */
  readonly startAtZero?: boolean;
}

export interface SmallLinesModel {
  readonly panels: readonly { readonly panel: SmallLinesPanel; readonly model: TrendModel }[];
  /** Every series of any panel once, in the order of first use: the key above the panels. */
  readonly series: readonly TrendSeries[];
}

/**
 * The panels ready to be laid out; with `scale` "same" each has the extent of all. Throws a RangeError
 * for more than twelve panels and for series that do not fit their periods.
 */
export function smallLinesModel(
  panels: readonly SmallLinesPanel[],
  scale: 'same' | 'own',
): SmallLinesModel {
  if (panels.length > MOST_PANELS) {
    throw new RangeError(`smallLinesModel: ${panels.length} panels, at most ${MOST_PANELS}`);
  }
  const own = panels.map((panel) => ({ panel, model: trendModel(panel.periods, panel.series) }));
  const ends = own.flatMap(({ model }) => model.extent ?? []);
  const shared = ends.length === 0 ? null : ([Math.min(...ends), Math.max(...ends)] as const);
  const byId = new Map<string, TrendSeries>();
  for (const one of panels.flatMap(({ series }) => series)) {
    if (!byId.has(one.id)) byId.set(one.id, one);
  }
  return {
    panels: own.map(({ panel, model }) => ({
      panel,
      model: scale === 'own' || model.extent === null ? model : { ...model, extent: shared },
    })),
    series: [...byId.values()],
  };
}
