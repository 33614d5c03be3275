import type PptxGenJS from 'pptxgenjs';
import { wordKeyTrend } from '../../../i18n/profile/wordKeyFigure.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { locatorShapes } from './locatorShapes.ts';
import { addReportSlide, type DeckSlide, type SlideDeck } from './slideDeck.ts';
import { COLOURS, SLIDE } from './slideLook.ts';
import { tableRows } from './slideTable.ts';

/** A shape of own points; the library's types have forgotten its name. */
const FREEFORM: string = 'custGeom';
const MAP = { width: 4.1, height: 5.2, top: 1.4 } as const;
const TABLE_WIDTH = SLIDE.width - 2 * SLIDE.margin - MAP.width - 0.5;

/** Where the area lies, and its key figures beside those of what it is compared with. */
export function addKeyFigureSlide(
  deck: SlideDeck,
  report: ProfileReport,
  context: SeriesContext,
): void {
  const { text } = context.words;
  const title = text('profileSeries.slide.keyFigures', { area: report.area.name });
  const indicators = report.keyFigures.map(({ indicator }) => indicator);
  const target = addReportSlide(deck, { title, indicators }, report, context);
  addLocator(target, report, context);
  addKeyTable(target, report, context);
}

function addLocator({ slide, name }: DeckSlide, report: ProfileReport, context: SeriesContext) {
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
    slide.addShape(FREEFORM as PptxGenJS.SHAPE_NAME, {
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

function addKeyTable({ slide, name }: DeckSlide, report: ProfileReport, context: SeriesContext) {
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
        `${format.local(indicator.name)} (${format.period(figure.period)})`,
        format.cell(figure.cell, indicator),
        ...others.map(({ at }) => {
          const beside = figure[at];
          return beside === null ? '' : format.cell(beside.cell, indicator);
        }),
        trend,
      ],
    };
  });
  const figureWidth = 1.05;
  const trendWidth = 1.7;
  const widths = [
    TABLE_WIDTH - figureWidth * (others.length + 1) - trendWidth,
    ...Array.from({ length: others.length + 1 }, () => figureWidth),
    trendWidth,
  ];
  const head = [
    text('profileSeries.column.indicator'),
    area.name,
    ...others.map((other) => other.name),
    text('profilePrint.column.trend'),
  ];
  slide.addTable(tableRows({ head, rows, widths, textColumns: 1, size: 13 }), {
    x: SLIDE.margin + MAP.width + 0.5,
    y: MAP.top,
    w: TABLE_WIDTH,
    colW: widths,
    objectName: name(
      'key-figures',
      text('profileSeries.slide.keyFigures.alt', { area: area.name }),
    ),
  });
}
