import type { FigureReport, ReportColumn } from '../../figureReport.ts';
import { SLIDE } from '../../profile/slides/slideLook.ts';
import type { PlannedSlide } from '../../profile/slides/slidePlan.ts';
import { tableRows } from '../../profile/slides/slideTable.ts';
import { headingWithUnit } from '../../table/columnParts.ts';
import { reportFigures } from './reportFigures.ts';
import type { SlideBox, StoryContext } from './storyContext.ts';

interface TablePart {
  readonly report: FigureReport;
  readonly rows: readonly number[];
  /** The names of the rows stand before them. */
  readonly columns: readonly ReportColumn[];
  readonly size: number;
  /** False where the unit of all columns stands above the table. */
  readonly hasUnits: boolean;
}

/** Rows of a report as a native table; every figure in words where it is no plain number. */
export function addFigureTable(
  { slide, name }: PlannedSlide,
  { report, rows, columns, size, hasUnits }: TablePart,
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
  const label = report.table.columns.find(({ id }) => id === report.table.rowDimension.label)!;
  const all = [label, ...columns];
  const shares = all.map(({ role }, index) => (index === 0 ? 2.2 : role === 'text' ? 2 : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (share / whole) * box.w);
  slide.addTable(
    tableRows({
      head: all.map((column) => (hasUnits ? headingWithUnit(column) : column.heading)),
      rows: rows.map((row) => ({ cells: all.map((column) => figures.words(row, column)) })),
      widths,
      textColumns: all.flatMap(({ role }, index) => (role === 'text' ? index : [])),
      size,
    }),
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: widths,
      rowH: Math.min(0.45, (SLIDE.height - box.y - 1) / (rows.length + 1)),
      objectName: name('table', alternative),
    },
  );
}
