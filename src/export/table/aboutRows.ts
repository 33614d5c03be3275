import { CELL_FLAGS } from '../../domain/model/cell.ts';
import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';
import { STATUS_STATES } from './cellStatus.ts';
import { figureColumns, headingWithUnit } from './columnParts.ts';

/** What belongs to a table without being in it, as lines of a label and a text. */
export type AboutRow = readonly [label: string, content: string];

/** Title, source, licence, definitions and what the words in place of numbers mean. */
export function aboutRows(
  report: FigureReport,
  { text, madeOn }: ExportContext,
): readonly AboutRow[] {
  const rows: AboutRow[] = [
    [text('export.about.title'), report.title],
    [text('export.about.subtitle'), report.subtitle],
    [text('export.about.sentence'), report.sentence],
    [text('export.about.asOf'), report.asOf],
    [text('export.about.madeOn'), dateWords(madeOn, report.language)],
    ...report.sources.flatMap(({ name, licence, url }): AboutRow[] => [
      [text('export.about.source'), name],
      [text('export.about.licence'), licence],
      [text('export.about.url'), url ?? ''],
    ]),
    [text('export.about.link'), report.link ?? ''],
    [text('export.about.note'), report.sentence === '' ? '' : text('export.about.generated')],
    ...report.notes.map((note): AboutRow => [text('export.about.note'), note]),
    ...report.table.columns.map(
      (column): AboutRow => [headingWithUnit(column), column.definition ?? ''],
    ),
    ...statusLegend(report, text),
  ];
  return rows.filter(([, content]) => content !== '');
}

/** Every word that occurs in the table in place of a number, or beside one, with its meaning. */
export function statusLegend(
  report: FigureReport,
  text: ExportContext['text'],
): readonly AboutRow[] {
  const cells = figureColumns(report.table)
    .filter(({ column }) => column.isOptional !== true)
    .flatMap((column) => column.cells);
  const below = report.maskedBelow;
  const states = STATUS_STATES.filter((state) => cells.some(({ kind }) => kind === state));
  const flags = CELL_FLAGS.filter((flag) => cells.some((cell) => cell.flags.includes(flag)));
  return [
    ...states.map(
      (state): AboutRow => [
        state === 'interval' ? text('export.about.range') : text(`state.${state}`, { below }),
        text(`state.${state}.long`, { below }),
      ],
    ),
    ...flags.map((flag): AboutRow => [text(`flag.${flag}`), text(`export.flag.${flag}`)]),
  ];
}

/** "22. November 2026", whatever the time zone of the device. */
export function dateWords(date: Date, language: 'de' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(date);
}
