import { wordKeyTrend } from '../../../i18n/profile/wordKeyFigure.ts';
import { cleanText } from '../../table/cleanText.ts';
import type { ProfileReport } from '../profileReport.ts';
import { standoutSentences } from '../reportWords.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { locatorShapes } from './locatorShapes.ts';
import { reportSlide } from './reportSlide.ts';
import { COLOURS, FONT, SLIDE } from './slideLook.ts';
import type { PlannedSlide, SlidePlan } from './slidePlan.ts';
import { tableRows } from './slideTable.ts';

const MAP = { width: 3.3, height: 5.2, top: 1.4 } as const;
const GAP = 0.5;
const LEFT = SLIDE.margin + MAP.width + GAP;
const TABLE_WIDTH = SLIDE.width - SLIDE.margin - LEFT;
const FIGURE_WIDTH = 1.1;
const TREND_WIDTH = 2.75;
/** A row whose words take two lines. */
const HIGHEST_ROW = 0.44;
/** As many sentences as a slide is read for; the notes have them all. */
const MOST_SENTENCES = 3;

/** Where the area lies, and its key figures beside those of what it is compared with. */
export function keyFigureSlide(report: ProfileReport, context: SeriesContext): SlidePlan {
  const { text } = context.words;
  const title = text('profileSeries.slide.keyFigures', { area: report.area.name });
  const indicators = report.keyFigures.map(({ indicator }) => indicator);
  const target = reportSlide({ title, indicators }, report, context);
  addLocator(target, report, context);
  const below = addKeyTable(target, report, context);
  addSentences(target, below, report, context);
  return target.plan;
}

function addLocator({ slide, name }: PlannedSlide, report: ProfileReport, context: SeriesContext) {
  const { text, format } = context.words;
  const { area, level, geometry } = report;
  const shapes = locatorShapes(geometry, area.id, MAP);
  const place = {
    x: SLIDE.margin + (MAP.width - shapes.width) / 2,
    y: MAP.top + (MAP.height - shapes.height) / 2,
    w: shapes.width,
    h: shapes.height,
  };
  const isCity = shapes.subject.length === 0;
  const description = text(
    isCity ? 'profileSeries.slide.locator.alt.city' : 'profileSeries.slide.locator.alt',
    { area: area.name, level: format.local(level.name) },
  );
  const draw = (points: typeof shapes.context, fill: string, line: string, own: string) => {
    if (points.length === 0) return;
    slide.addFreeform({
      ...place,
      points: points.map((point) => ({ ...point })),
      fill: { color: fill },
      line: { color: line, width: 0.75 },
      objectName: name(own, description),
    });
  };
  draw(shapes.context, isCity ? COLOURS.own : COLOURS.ground, 'FFFFFF', 'locator');
  draw(shapes.subject, COLOURS.own, COLOURS.own, 'locator-area');
}

/** Returns where it ends at the latest, in inches. */
function addKeyTable(
  { slide, name }: PlannedSlide,
  report: ProfileReport,
  context: SeriesContext,
): number {
  const { text, format, indicator: indicatorOf } = context.words;
  const { area, parent, city, land, keyFigures } = report;
  const others = [
    { place: parent, at: 'parent' as const },
    { place: area.id === city.id ? null : city, at: 'city' as const },
    { place: land, at: 'reference' as const },
  ].flatMap(({ place, at }) =>
    // A column of nothing but absent figures says nothing.
    place === null || keyFigures.every((figure) => figure[at]?.cell.kind === 'missing')
      ? []
      : [{ name: place.name, at }],
  );
  const rows = keyFigures.map((figure) => {
    const indicator = indicatorOf(figure.indicator);
    const trend = figure.trend === null ? '' : wordKeyTrend(figure.trend, indicator, context.words);
    return {
      cells: [
        `${format.local(indicator.shortName)} (${format.period(figure.period)})`,
        format.cell(figure.cell, indicator),
        ...others.map(({ at }) => {
          const beside = figure[at];
          return beside === null ? '' : format.cell(beside.cell, indicator);
        }),
        trend,
      ],
    };
  });
  const widths = [
    TABLE_WIDTH - FIGURE_WIDTH * (others.length + 1) - TREND_WIDTH,
    ...Array.from({ length: others.length + 1 }, () => FIGURE_WIDTH),
    TREND_WIDTH,
  ];
  const head = [
    text('profileSeries.column.indicator'),
    area.name,
    ...others.map((other) => other.name),
    text('profilePrint.column.trend'),
  ];
  const textColumns = [0, widths.length - 1];
  slide.addTable(tableRows({ head, rows, widths, textColumns, size: 12 }), {
    x: LEFT,
    y: MAP.top,
    w: TABLE_WIDTH,
    colW: widths,
    rowH: 0.32,
    objectName: name(
      'key-figures',
      text('profileSeries.slide.keyFigures.alt', { area: area.name }),
    ),
  });
  return MAP.top + HIGHEST_ROW * (rows.length + 1) + 0.3;
}

/** The first of the generated sentences, where the table leaves room for them. */
function addSentences(
  { slide, name }: PlannedSlide,
  top: number,
  report: ProfileReport,
  context: SeriesContext,
): void {
  const { text } = context.words;
  const sentences = standoutSentences(report, context).slice(0, MOST_SENTENCES);
  const height = MAP.top + MAP.height + 0.2 - top;
  if (sentences.length === 0 || height < 0.6 * sentences.length + 0.4) return;
  const heading = text('profileSeries.slide.notes.figures');
  const lines = [heading, ...sentences.map((one) => `– ${one}`), text('profileFact.generated')];
  slide.addText(cleanText(lines.join('\n')), {
    x: LEFT,
    y: top,
    w: TABLE_WIDTH,
    h: height,
    fontFace: FONT,
    fontSize: 12,
    color: COLOURS.ink,
    align: 'left',
    valign: 'top',
    margin: 0,
    paraSpaceAfter: 3,
    objectName: name('standouts', heading),
  });
}
