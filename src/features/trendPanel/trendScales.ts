import type { TrendPeriod } from '../../charts/trend/trendModel.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { Text } from '../../i18n/useText.ts';

export interface TrendWords {
  readonly text: Text;
  readonly format: Format;
}

export interface TrendScales {
  readonly periods: readonly TrendPeriod[];
  format(value: number): string;
  formatRange(low: number, high: number): string;
  formatTick(value: number): string;
}

/** The time axis of an indicator and how its values read along the other. */
export function trendScales(indicator: Indicator, { text, format }: TrendWords): TrendScales {
  const value = (number: number) => format.number(number, indicator.decimals);
  return {
    periods: indicator.periods.map((id) => ({
      id,
      label: format.period(id),
      time: periodPosition(id),
    })),
    format: value,
    formatRange: (low, high) =>
      text('state.interval', { low: low === 0 ? '0' : value(low), high: value(high) }),
    formatTick: (number) => format.number(number, limitDecimals([number], indicator.decimals)),
  };
}

/** "Verlauf seit 2007, Prozent". */
export function trendTitle(indicator: Indicator, { text, format }: TrendWords): string {
  const [first] = indicator.periods;
  return text('trend.title', {
    since: first === undefined ? '' : format.period(first),
    unit: format.unitName(indicator, 'value'),
  });
}
