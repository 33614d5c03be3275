import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import type { AxisThirds } from '../../domain/compare/bivariateClasses.ts';
import type { Area } from '../../domain/model/area.ts';
import { type Column, cellAt } from '../../domain/model/column.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import { type Measure, measureWords } from '../../i18n/compare/measureWords.ts';
import type { BivariateFigures } from './bivariateFills.ts';
import type { IndicatorPair } from './useBivariate.ts';
import type { CellWords } from './wordCell.ts';

/** Where low ends and high begins, with the indicator's full name and date. */
export function wordLimits(
  { text, format }: CellWords,
  { limits }: AxisThirds,
  measure: Measure,
): string {
  const words = measureWords(text, format);
  const about = { indicator: words.name(measure), date: words.date(measure) };
  if (limits === null) return text('compareBivariate.limits.none', about);
  const print = (value: number) => {
    const { indicator } = measure;
    const decimals = limitDecimals([value], indicator.decimals);
    const cell = { kind: 'number', value, flags: [] } as const;
    return words.cell(cell, { ...measure, indicator: { ...indicator, decimals } });
  };
  const [low, high] = limits;
  return text(low === high ? 'compareBivariate.limits.two' : 'compareBivariate.limits', {
    ...about,
    low: print(low),
    high: print(high),
  });
}

const BOTH_HIGH = 8;
const NAMED = 4;

/** How the colours are read, with the areas where both figures are high as the example. */
export function wordReading(
  { text, format }: CellWords,
  {
    figures,
    pair,
    areas,
    asked,
  }: {
    readonly figures: BivariateFigures;
    readonly pair: IndicatorPair;
    readonly areas: readonly Area[];
    /** Period compared with, where one is asked for. */
    readonly asked: PeriodId | null;
  },
): string {
  const high = areas.filter((_, area) => figures.classes.cell[area] === BOTH_HIGH);
  const names = high
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const { shortName, remark, breaks } = measureWords(text, format);
  const cells = (column: Column) => areas.map((_, area) => cellAt(column, area));
  const [across, up] = pair.map(shortName);
  const sentence = text('compareBivariate.reading', {
    across: across ?? '',
    up: up ?? '',
    count: high.length,
    areas:
      high.length > NAMED
        ? text('compareBivariate.reading.more', { areas: names, count: high.length - NAMED })
        : names,
  });
  const broken = breaks([
    [pair[0], cells(figures.across)],
    [pair[1], cells(figures.up)],
  ]);
  return [sentence, remark(pair, asked), broken].filter(Boolean).join(' ');
}
