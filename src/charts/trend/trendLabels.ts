import { spreadLabels } from '../text/spreadLabels.ts';
import { fitText, textWidth } from '../text/textWidth.ts';
import type { TrendCurve, TrendModel } from './trendModel.ts';

export const LABEL_FONT_SIZE = 13;
const LINE_GAP = 17;
const LARGEST_SHARE = 0.42;

export interface TrendWording {
  format(value: number): string;
  formatRange(low: number, high: number): string;
}

export interface LabelText {
  readonly curve: TrendCurve;
  /** Name, shortened where it is too long for the room beside the plot. */
  readonly name: string;
  /** Value, with the period when it is not the last one. */
  readonly value: string;
}

/** Texts of the labels at the right end and the width they need, for a chart `width` wide. */
export function labelTexts(
  model: TrendModel,
  wording: TrendWording,
  width: number,
): { readonly texts: readonly LabelText[]; readonly width: number } {
  const largest = width * LARGEST_SHARE;
  const texts = model.curves.flatMap((curve): LabelText[] => {
    if (curve.last === null) return [];
    const value = valueText(curve.last, model, wording);
    const room = largest - textWidth(` ${value}`, LABEL_FONT_SIZE);
    return [{ curve, value, name: fitText(curve.series.name, room, LABEL_FONT_SIZE) }];
  });
  const widths = texts.map(({ name, value }) => textWidth(`${name} ${value}`, LABEL_FONT_SIZE));
  return { texts, width: Math.min(largest, Math.max(0, ...widths)) };
}

/** Vertical middles of the labels, apart from each other and within the plot. */
export function labelPositions(
  ends: readonly number[],
  bounds: { readonly top: number; readonly bottom: number },
): number[] {
  return spreadLabels(ends, { gap: LINE_GAP, low: bounds.top, high: bounds.bottom });
}

function valueText(
  last: NonNullable<TrendCurve['last']>,
  model: TrendModel,
  wording: TrendWording,
): string {
  const value =
    last.low === last.high ? wording.format(last.low) : wording.formatRange(last.low, last.high);
  const isLatest = last.period === model.periods.length - 1;
  return isLatest ? value : `${value} (${model.periods[last.period]?.label ?? ''})`;
}
