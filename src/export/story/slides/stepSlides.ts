import type { PlannedSlide, SlidePlan } from '../../profile/slides/slidePlan.ts';
import type { StepReport, StepViewReport } from '../storyReport.ts';
import { addBarChart } from './barChart.ts';
import { addFigureTable } from './figureTable.ts';
import { addLineChart } from './lineChart.ts';
import { reportFigures } from './reportFigures.ts';
import { addWords, FIGURE_BOX, headedSlide, viewSlide, WHOLE_BOX, WORDS_BOX } from './stepFrame.ts';
import type { SlideBox, StoryContext } from './storyContext.ts';

/** Rows of a table that a slide holds below its headline. */
const MOST_ROWS = 8;

/**
 * The slides of one step: its figure as a chart, a table or a picture beside what is said of it; where a
 * picture stands for many figures, a second slide has them as a table.
 */
export function stepSlides(step: StepReport, context: StoryContext): readonly SlidePlan[] {
  const { view } = step;
  if (view === null) {
    const planned = headedSlide(step.headline, step.note);
    if (step.text !== '') addWords(planned, step.text, { ...WHOLE_BOX, h: 4 });
    return [planned.plan];
  }
  const planned = viewSlide(step, view, context);
  const box = step.text === '' ? WHOLE_BOX : FIGURE_BOX;
  if (step.text !== '') addWords(planned, step.text, WORDS_BOX);
  addFigure(planned, step, { view, box, context });
  const more = figureSlide(step, view, context);
  return more === null ? [planned.plan] : [planned.plan, more];
}

interface FigurePlace {
  readonly view: StepViewReport;
  readonly box: SlideBox;
  readonly context: StoryContext;
}

function addFigure(target: PlannedSlide, step: StepReport, place: FigurePlace): void {
  const { view, box, context } = place;
  const { figure } = view;
  const drawn = { box, alternative: step.alternative, context };
  switch (figure?.kind) {
    case 'lines':
      addLineChart(target, figure, drawn);
      break;
    case 'bars':
      addBarChart(target, figure, drawn);
      break;
    case 'table': {
      const { report } = figure;
      const columns = figure.columns.flatMap(
        (id) => report.table.columns.find((column) => column.id === id) ?? [],
      );
      const rows = reportFigures(report, context).rowsOf(figure.areas);
      addFigureTable(target, { report, rows, columns, size: 14, hasUnits: false }, drawn);
      break;
    }
    case 'picture':
      target.slide.addPicture({
        data: figure.picture.data,
        ...fitted(figure.picture, box),
        altText: step.alternative,
        objectName: target.name('figure', step.alternative),
      });
      break;
    default: {
      const words = [step.alternative, context.text('slides.notShown')];
      addWords(target, words.filter((part) => part !== '').join('\n\n'), box);
    }
  }
}

/** The figures behind a picture: the chosen areas first, as many rows as fit. */
function figureSlide(
  step: StepReport,
  view: StepViewReport,
  context: StoryContext,
): SlidePlan | null {
  const { figure } = view;
  if (figure?.kind !== 'picture' || figure.table === null) return null;
  const { table: report, chosen } = figure;
  const { columns, rows, rowDimension } = report.table;
  const first = reportFigures(report, context).rowsOf([...new Set(chosen)]);
  const others = [...rows.keys()].filter((row) => !first.includes(row));
  const told = [...first, ...others].slice(0, MOST_ROWS);
  const headline = context.text('slides.figures', { headline: step.headline });
  const planned = viewSlide({ headline, note: '' }, view, context);
  addFigureTable(
    planned,
    {
      report,
      rows: told,
      columns: columns.filter(({ id }) => id !== rowDimension.key && id !== rowDimension.label),
      size: 11,
      hasUnits: true,
    },
    { box: WHOLE_BOX, alternative: headline, context },
  );
  const left = rows.length - told.length;
  if (left > 0) {
    const words = context.text('slides.more', { count: left });
    addWords(planned, words, { ...WHOLE_BOX, y: 6.4, h: 0.28 });
  }
  return planned.plan;
}

/** As large as the box allows, in its middle. */
function fitted(picture: { readonly width: number; readonly height: number }, box: SlideBox) {
  const scale = Math.min(box.w / picture.width, box.h / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}
