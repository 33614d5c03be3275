import { type TrendLayout, trendLayout } from '../../charts/trend/trendLayout.ts';
import { type TrendPeriod, type TrendSeries, trendModel } from '../../charts/trend/trendModel.ts';
import { valueDomain, valueScale } from '../../charts/trend/trendScales.ts';

export interface GuessLayoutInput {
  readonly periods: readonly TrendPeriod[];
  readonly series: readonly TrendSeries[];
  readonly width: number;
  readonly height: number;
  format(value: number): string;
  formatRange(low: number, high: number): string;
  formatTick(value: number): string;
}

export interface GuessLayout {
  readonly layout: TrendLayout;
  yOf(value: number): number;
  /** Value at a height of the picture, within the axis. */
  valueAt(y: number): number;
  /** By how much an arrow key moves a value. */
  readonly step: number;
}

/** Room above the figures: an axis that ends at the largest one would tell how far it goes. */
const HEADROOM = 1.4;
const KEY_STEPS = 50;

/** Where axes, figures and drawn values stand, in pixels of a picture of that size. */
export function guessLayout(input: GuessLayoutInput): GuessLayout {
  const model = trendModel(input.periods, input.series);
  const [low, high] = model.extent ?? [0, 1];
  const roomy = { ...model, extent: [low, high > 0 ? high * HEADROOM : high] as const };
  const layout = trendLayout(roomy, { ...input, startAtZero: true, current: null });
  const domain = valueDomain(roomy.extent, true);
  const scale = valueScale(domain, layout.plot);
  return {
    layout,
    yOf: (value) => scale(value),
    valueAt: (y) => Math.min(domain[1], Math.max(domain[0], scale.invert(y))),
    step: (domain[1] - domain[0]) / KEY_STEPS,
  };
}
