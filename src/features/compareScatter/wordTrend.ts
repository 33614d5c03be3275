import { FEWEST_POINTS } from '../../domain/compare/regression.ts';
import { OUTLIER_FROM } from '../../domain/compare/studentisedResiduals.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { CompareText } from '../../i18n/compare/compareWords.ts';
import { type Measure, measureWords } from '../../i18n/compare/measureWords.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import { type PairTrend, readableSpan } from './pairTrend.ts';

export interface TrendWords {
  readonly text: CompareText;
  readonly format: Format;
}

const number = (value: number): Cell => ({ kind: 'number', value, flags: [] });

/**
 * What the line says: its rise with the interval, the share of the differences that goes along with it,
 * what that does not mean, and the areas far from it.
 */
export function wordTrend(
  { text, format }: TrendWords,
  trend: PairTrend | null,
  [across, up]: readonly [Measure, Measure],
): readonly string[] {
  if (trend === null) return [text('compareScatter.trend.none', { fewest: FEWEST_POINTS })];
  const { line } = trend;
  const { name } = measureWords(text, format);
  const step = readableSpan(trend.extent);
  const { low, high } = line.slopeInterval;
  const rise = (value: number) => format.change(number(value * step), up.indicator);
  const [one, ...others] = rise(Math.abs(line.slope));
  const unsigned = one === '+' ? others.join('') : rise(Math.abs(line.slope));
  const isClear = low > 0 || high < 0;
  const stepDecimals = Math.max(0, -Math.floor(Math.log10(step)));
  const unit = format.unitSymbol(across.indicator, 'difference');
  return [
    text('compareScatter.trend.rise', {
      across: name(across),
      up: name(up),
      step: `${format.number(step, stepDecimals)}${unit === '' ? '' : `\u00a0${unit}`}`,
      side: line.slope < 0 ? 'lower' : 'higher',
      rise: unsigned,
      low: rise(low),
      high: rise(high),
    }),
    ...(isClear ? [] : [text('compareScatter.trend.unclear')]),
    text('compareScatter.trend.share', {
      share: format.number(line.rSquared * 100, 0),
      squared: format.number(line.rSquared, 2),
      count: line.pointCount,
    }),
    text('compareScatter.trend.caution'),
    wordOutliers({ text, format }, trend),
  ];
}

function wordOutliers({ text, format }: TrendWords, { outliers }: PairTrend): string {
  const limit = format.number(OUTLIER_FROM, 0);
  if (outliers.length === 0) return text('compareScatter.trend.noOutliers', { limit });
  const names = outliers.map(({ name, residual }) =>
    text('compareScatter.trend.outlier', {
      area: name,
      side: residual < 0 ? 'below' : 'above',
      residual: Number.isFinite(residual) ? format.number(residual, 1) : '',
      known: String(Number.isFinite(residual)),
    }),
  );
  return text('compareScatter.trend.outliers', { limit, areas: names.join(', ') });
}
