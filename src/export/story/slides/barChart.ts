import { COLOURS, FONT } from '../../profile/slides/slideLook.ts';
import type { PlannedSlide } from '../../profile/slides/slidePlan.ts';
import type { StepFigure } from '../storyReport.ts';
import { CHART_LOOK, digitCode } from './chartLook.ts';
import { reportFigures } from './reportFigures.ts';
import type { SlideBox, StoryContext } from './storyContext.ts';

type Bars = Extract<StepFigure, { readonly kind: 'bars' }>;

/**
 * The ranking as a native bar chart, the first on top. What is no plain number has no bar: its state
 * stands beside the name.
 */
export function addBarChart(
  { slide, name }: PlannedSlide,
  { report, areas, chosen, city }: Bars,
  {
    box,
    alternative,
    context,
  }: {
    readonly box: SlideBox;
    readonly alternative: string;
    readonly context: StoryContext;
  },
): void {
  const figures = reportFigures(report, context);
  const column = report.table.columns.find(({ id }) => id === 'value' || id === 'difference');
  if (column === undefined) return;
  // Charts are read from the foot up.
  const bars = areas.toReversed().flatMap((area) => {
    const [row] = figures.rowsOf([area]);
    if (row === undefined) return [];
    const cell = figures.cell(row, column);
    const own = figures.nameOf(row);
    const isNumber = cell.kind === 'number';
    const state = isNumber ? '' : figures.words(row, column);
    return {
      area,
      label: isNumber ? own : context.text('slides.withheld', { name: own, state }),
      value: isNumber ? cell.value : Number.NaN,
    };
  });
  const labels = bars.map(({ label }) => label);
  const values = bars.map(({ value }) => value);
  const digits = digitCode(column.decimals);
  slide.addChart('bar', [{ name: column.heading, labels, values }], {
    ...CHART_LOOK,
    ...box,
    barDir: 'bar',
    barGapWidthPct: 45,
    chartColors: bars.map(({ area }) => {
      if (area === city) return COLOURS.land;
      return chosen.includes(area) ? COLOURS.own : '9DB8C9';
    }),
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    ...(values.some((value) => value < 0) ? {} : { valAxisMinVal: 0 }),
    showValue: true,
    dataLabelFontFace: FONT,
    dataLabelFontSize: 14,
    dataLabelColor: COLOURS.ink,
    dataLabelFormatCode: column.isSigned === true ? `+${digits};-${digits};${digits}` : digits,
    showLegend: false,
    objectName: name('figure', alternative),
  });
}
