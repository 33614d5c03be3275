import type { Cell } from '../../../domain/model/cell.ts';
import { shownCell } from '../../table/shownCell.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { reportSlide } from './reportSlide.ts';
import { COLOURS, FONT, SLIDE } from './slideLook.ts';
import type { PlannedSlide, SlidePlan } from './slidePlan.ts';
import { type TrendLines, trendLines } from './trendLines.ts';

const HALF = (SLIDE.width - 2 * SLIDE.margin - 0.5) / 2;
const RIGHT = SLIDE.margin + HALF + 0.5;
const TOP = 1.3;
const CHART_HEIGHT = 4.75;
/** Digits of the shares per year of age: what a bar of the page can be read to. */
const DENSITY_DECIMALS = 2;

/**
 * Age and sex as bars, and the first rate of the key figures over the years; no slide where neither can
 * be drawn.
 */
export function populationSlide(report: ProfileReport, context: SeriesContext): SlidePlan | null {
  const title = context.words.text('profileSeries.slide.population', { area: report.area.name });
  const trend = trendLines(report, context);
  if (trend === null && report.pyramid === null) return null;
  const indicators = [
    ...(report.pyramid?.plan.indicators.flat() ?? []),
    ...(trend === null ? [] : [trend.indicator.id]),
  ];
  const target = reportSlide({ title, indicators }, report, context);
  addPyramid(target, report, context);
  if (trend !== null) addTrend(target, trend, context);
  return target.plan;
}

function addPyramid(target: PlannedSlide, report: ProfileReport, context: SeriesContext): void {
  const { atlas, words } = context;
  const { text, format } = words;
  const { pyramid, area } = report;
  const year = pyramid?.own.years.findLast(({ period }) => period <= (context.until ?? period));
  const [left, right] = year?.sides ?? [];
  if (pyramid === null || year === undefined || left === undefined || right === undefined) return;
  const { plan, own } = pyramid;
  const nameOf = (dimension: string, category: string) => {
    const categories = atlas.catalogue.dimensions.find(({ id }) => id === dimension)?.categories;
    const found = categories?.find(({ id }) => id === category);
    return found === undefined ? category : format.local(found.name);
  };
  const labels = own.bands.map(({ category }) => nameOf(plan.ageDimension, category));
  const sides = [left, right].map(({ category, cells }, index) => ({
    name: nameOf(plan.sexDimension, category),
    labels,
    values: cells.map(({ density }) => barValue(density) * (index === 0 ? -1 : 1)),
  }));
  const period = format.period(year.period);
  addHeading(
    target,
    'pyramid-title',
    text('profileSeries.slide.pyramid', { period }),
    SLIDE.margin,
  );
  const withheld = sides.flatMap(({ values }) => values.filter(Number.isNaN)).length;
  if (withheld > 0) {
    const note = text('profileSeries.slide.pyramid.withheld', { count: withheld });
    addNote(target, 'pyramid-note', note, SLIDE.margin);
  }
  if (withheld === 2 * labels.length) return;
  target.slide.addChart('bar', sides, {
    ...CHART,
    x: SLIDE.margin,
    barDir: 'bar',
    barGrouping: 'stacked',
    barGapWidthPct: 12,
    chartColors: [COLOURS.beside, COLOURS.own],
    catAxisLabelPos: 'low',
    valAxisLabelFormatCode: '0.0;0.0',
    showValAxisTitle: true,
    valAxisTitle: text('profileSeries.slide.pyramid.axis'),
    valAxisTitleFontSize: 10,
    objectName: target.name(
      'pyramid',
      text('profileSeries.slide.pyramid.alt', {
        left: sides[0]!.name,
        right: sides[1]!.name,
        area: area.name,
        period,
      }),
    ),
  });
}

/** NaN becomes an empty point of the chart. */
function barValue(cell: Cell): number {
  const shown = shownCell(cell, DENSITY_DECIMALS);
  return shown.kind === 'number' ? shown.value : Number.NaN;
}

function addTrend(target: PlannedSlide, trend: TrendLines, context: SeriesContext): void {
  const { text, format } = context.words;
  const { indicator, lines, periods, hasGaps } = trend;
  const heading = text('profileSeries.slide.trend', {
    indicator: format.local(indicator.name),
    unit: format.unitName(indicator, 'value'),
  });
  addHeading(target, 'trend-title', heading, RIGHT);
  const labels = periods.map(format.period);
  target.slide.addChart(
    'line',
    lines.map(({ name, values }) => ({ name, labels, values: [...values] })),
    {
      ...CHART,
      x: RIGHT,
      chartColors: [COLOURS.own, COLOURS.beside, COLOURS.land],
      displayBlanksAs: 'gap',
      lineSize: 2,
      lineDataSymbolSize: 6,
      valAxisLabelFormatCode: 'General',
      objectName: target.name(
        'trend',
        text('profileSeries.slide.trend.alt', {
          first: labels[0] ?? '',
          last: labels.at(-1) ?? '',
          areas: lines.map(({ name }) => name).join(', '),
        }),
      ),
    },
  );
  if (hasGaps) addNote(target, 'trend-note', text('profileSeries.slide.trend.gaps'), RIGHT);
}

const CHART = {
  y: TOP + 0.4,
  w: HALF,
  h: CHART_HEIGHT,
  showLegend: true,
  legendPos: 'b',
  legendFontFace: FONT,
  legendFontSize: 11,
  legendColor: COLOURS.ink,
  catAxisLabelFontFace: FONT,
  catAxisLabelFontSize: 10,
  catAxisLabelColor: COLOURS.ink,
  valAxisLabelFontFace: FONT,
  valAxisLabelFontSize: 10,
  valAxisLabelColor: COLOURS.quiet,
  valGridLine: { color: COLOURS.hairline, size: 0.5 },
  catGridLine: { style: 'none' },
} as const;

function addHeading({ slide, name }: PlannedSlide, own: string, words: string, x: number): void {
  slide.addText(words, {
    x,
    y: TOP,
    w: HALF,
    h: 0.35,
    fontFace: FONT,
    fontSize: 14,
    bold: true,
    color: COLOURS.ink,
    margin: 0,
    objectName: name(own, words),
  });
}

function addNote({ slide, name }: PlannedSlide, own: string, words: string, x: number): void {
  slide.addText(words, {
    x,
    y: TOP + 0.45 + CHART_HEIGHT,
    w: HALF,
    h: 0.4,
    fontFace: FONT,
    fontSize: 10,
    color: COLOURS.quiet,
    margin: 0,
    valign: 'top',
    objectName: name(own, words),
  });
}
