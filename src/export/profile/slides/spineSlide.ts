import { chosenSpineRows } from '../chosenSpineRows.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { reportSlide } from './reportSlide.ts';
import { COLOURS, FONT, SLIDE } from './slideLook.ts';
import type { SlidePlan } from './slidePlan.ts';
import { type SlideTableRow, tableRows } from './slideTable.ts';

/** As many rows as stand below one another with their headings. */
const MOST_ROWS = 12;
const WIDTHS = [6.2, 1.0, 1.7, 1.7, 1.53];
const WIDTHS_ALONE = [8.43, 1.7, 2.0];

/** Values by Handlungsfeld beside those of the city, and how far apart they are. */
export function spineSlide(report: ProfileReport, context: SeriesContext): SlidePlan | null {
  const { text } = context.words;
  const { area, city, land } = report;
  const place = area.id === city.id ? land : city;
  const { rows, left, indicators, isCompared } = spineTableRows(report, context);
  const against = isCompared ? place : null;
  const title =
    against === null
      ? text('profileSeries.slide.spine.alone', { area: area.name })
      : text('profileSeries.slide.spine', { area: area.name, against: against.name });
  if (rows.length === 0) return null;
  const { plan, slide, name } = reportSlide({ title, indicators }, report, context);
  const head = [
    text('profileSeries.column.indicator'),
    text('profileSeries.slide.period'),
    area.name,
    ...(against === null ? [] : [against.name, text('profileSeries.slide.difference')]),
  ];
  const widths = against === null ? WIDTHS_ALONE : WIDTHS;
  slide.addTable(tableRows({ head, rows, widths, textColumns: [0], size: 11 }), {
    x: SLIDE.margin,
    y: 1.2,
    w: SLIDE.width - 2 * SLIDE.margin,
    colW: widths,
    rowH: 0.23,
    objectName: name('spine', text('profileSeries.slide.spine.alt', { area: area.name })),
  });
  if (left === 0) return plan;
  const more = text('profileSeries.slide.more', { count: left });
  slide.addText(more, {
    x: SLIDE.margin,
    y: 6.6,
    w: 8,
    h: 0.3,
    fontFace: FONT,
    fontSize: 11,
    color: COLOURS.quiet,
    margin: 0,
    objectName: name('more', more),
  });
  return plan;
}

function spineTableRows(report: ProfileReport, { atlas, words }: SeriesContext) {
  const { format } = words;
  const { fields, left } = chosenSpineRows(report.spine, MOST_ROWS);
  // A column of nothing but absent figures says nothing.
  const isCompared = fields.some(({ rows: own }) =>
    own.some(({ comparator }) => comparator !== null && comparator.cell.kind !== 'missing'),
  );
  const rows = fields.flatMap(({ field, rows: own }): SlideTableRow[] => {
    const known = atlas.catalogue.fields.find(({ id }) => id === field);
    const heading =
      known === undefined ? words.text('profilePrint.field.none') : format.local(known.name);
    return [
      { cells: [heading], isGroup: true },
      ...own.map(({ indicator: id, period, cell, comparator }): SlideTableRow => {
        const indicator = words.indicator(id);
        const difference = comparator?.difference ?? null;
        return {
          cells: [
            format.local(indicator.name),
            format.period(period),
            format.cell(cell, indicator),
            ...(isCompared
              ? [
                  comparator === null ? '' : format.cell(comparator.cell, indicator),
                  difference === null || difference.kind !== 'number'
                    ? ''
                    : format.change(difference, indicator),
                ]
              : []),
          ],
        };
      }),
    ];
  });
  const indicators = fields.flatMap(({ rows: own }) => own.map(({ indicator }) => indicator));
  return { rows, left, indicators, isCompared };
}
