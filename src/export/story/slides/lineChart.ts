import { COLOURS, FONT } from '../../profile/slides/slideLook.ts';
import type { PlannedSlide } from '../../profile/slides/slidePlan.ts';
import type { StepFigure } from '../storyReport.ts';
import { CHART_LOOK, digitCode } from './chartLook.ts';
import { reportFigures } from './reportFigures.ts';
import type { SlideBox, StoryContext } from './storyContext.ts';

type Lines = Extract<StepFigure, { readonly kind: 'lines' }>;

const NOTE_HEIGHT = 0.4;

/** The trend as a native chart: a gap wherever there is no plain number, and a line that says so. */
export function addLineChart(
  { slide, name }: PlannedSlide,
  { report, highlight }: Lines,
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
  const columns = report.table.columns.filter(({ role }) => role === 'figure');
  const labels = report.table.rows.map((_, row) => figures.nameOf(row));
  const lines = columns.map((column) => ({
    column,
    name: column.heading,
    labels,
    values: labels.map((_, row) => {
      const cell = figures.cell(row, column);
      return cell.kind === 'number' ? cell.value : Number.NaN;
    }),
  }));
  const told = lines.filter(({ values }) => values.some((value) => !Number.isNaN(value)));
  const hasGaps = lines.some(({ values }) => values.some(Number.isNaN));
  if (told.length > 0) {
    const isPositive = told.every(({ values }) => values.every((value) => !(value < 0)));
    slide.addChart(
      'line',
      told.map(({ name: line, values }) => ({ name: line, labels, values: [...values] })),
      {
        ...CHART_LOOK,
        ...box,
        h: box.h - (hasGaps ? NOTE_HEIGHT : 0),
        chartColors: coloursOf(
          told.map(({ column }) => column.id),
          highlight,
        ),
        displayBlanksAs: 'gap',
        lineSize: 3,
        lineDataSymbolSize: 8,
        showLegend: true,
        legendPos: 'b',
        legendFontFace: FONT,
        legendFontSize: 14,
        legendColor: COLOURS.ink,
        valAxisLabelFormatCode: 'General',
        dataLabelFormatCode: digitCode(columns[0]?.decimals ?? null),
        ...(isPositive ? { valAxisMinVal: 0 } : {}),
        objectName: name('figure', alternative),
      },
    );
  }
  if (!hasGaps) return;
  const words = context.text('slides.gaps');
  slide.addText(words, {
    x: box.x,
    y: box.y + box.h - NOTE_HEIGHT,
    w: box.w,
    h: NOTE_HEIGHT,
    fontFace: FONT,
    fontSize: 11,
    color: COLOURS.quiet,
    margin: 0,
    valign: 'bottom',
    objectName: name('gaps', words),
  });
}

const OTHERS = [COLOURS.beside, COLOURS.land, '8A6D1F', '6B4C8A', '2F7D5B'];

/** The line that stands out, else the first one, in the colour of what is meant. */
function coloursOf(ids: readonly string[], highlight: string | null): string[] {
  const own = Math.max(0, highlight === null ? 0 : ids.indexOf(highlight));
  const others = ids.filter((_, index) => index !== own);
  return ids.map((id, index) =>
    index === own ? COLOURS.own : OTHERS[others.indexOf(id) % OTHERS.length]!,
  );
}
