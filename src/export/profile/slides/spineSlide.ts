import { chosenSpineRows } from '../chosenSpineRows.ts';
import type { ProfileReport } from '../profileReport.ts';
import type { SeriesContext } from '../seriesContext.ts';
import { addReportSlide, type SlideDeck } from './slideDeck.ts';
import { COLOURS, FONT, SLIDE } from './slideLook.ts';
import { type SlideTableRow, tableRows } from './slideTable.ts';

/** As many rows as stand below one another with their headings. */
const MOST_ROWS = 12;
const WIDTHS = [6.2, 1.0, 1.7, 1.7, 1.53];

/** Values by Handlungsfeld beside those of the city, and how far apart they are. */
export function addSpineSlide(
  deck: SlideDeck,
  report: ProfileReport,
  context: SeriesContext,
): void {
  const { text } = context.words;
  const { area, city, land } = report;
  const against = area.id === city.id ? land : city;
  const title =
    against === null
      ? text('profileSeries.slide.spine.alone', { area: area.name })
      : text('profileSeries.slide.spine', { area: area.name, against: against.name });
  const { rows, left, indicators } = spineTableRows(report, context);
  if (rows.length === 0) return;
  const { slide, name } = addReportSlide(deck, { title, indicators }, report, context);
  const head = [
    text('profileSeries.column.indicator'),
    text('profileSeries.slide.period'),
    area.name,
    against?.name ?? '',
    text('profileSeries.slide.difference'),
  ];
  slide.addTable(tableRows({ head, rows, widths: WIDTHS, textColumns: 1, size: 11 }), {
    x: SLIDE.margin,
    y: 1.2,
    w: SLIDE.width - 2 * SLIDE.margin,
    colW: WIDTHS,
    rowH: 0.23,
    objectName: name('spine', text('profileSeries.slide.spine.alt', { area: area.name })),
  });
  if (left === 0) return;
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
}

function spineTableRows(report: ProfileReport, { atlas, words }: SeriesContext) {
  const { format } = words;
  const { fields, left } = chosenSpineRows(report.spine, MOST_ROWS);
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
            comparator === null ? '' : format.cell(comparator.cell, indicator),
            difference === null || difference.kind !== 'number'
              ? ''
              : format.change(difference, indicator),
          ],
        };
      }),
    ];
  });
  const indicators = fields.flatMap(({ rows: own }) => own.map(({ indicator }) => indicator));
  return { rows, left, indicators };
}
