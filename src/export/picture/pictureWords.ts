import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';
import { dateWords } from '../table/aboutRows.ts';
import type { PictureWords } from './composePicture.ts';

/** What stands around the picture of a report. */
export function pictureWords(report: FigureReport, { text, madeOn }: ExportContext): PictureWords {
  const { sources, asOf, language } = report;
  const names = sources.map(({ name }) => name).filter((name) => name !== '');
  const licences = [...new Set(sources.map(({ licence }) => licence))].filter(
    (licence) => licence !== '',
  );
  return {
    language,
    title: report.title,
    subtitle: report.subtitle,
    sentence: report.sentence,
    notes: report.notes,
    origin: [
      names.length === 0 ? '' : text('export.picture.source', { names: inSeries(names) }),
      licences.length === 0 ? '' : text('export.picture.licence', { licence: inSeries(licences) }),
      [
        text('export.picture.asOf', { asOf }),
        text('export.picture.madeOn', { date: dateWords(madeOn, language) }),
      ].join(' · '),
    ].filter((line) => line !== ''),
  };
}

/** Whole sentences stand beside each other, everything else behind a semicolon. */
function inSeries(parts: readonly string[]): string {
  return parts.reduce((line, part) =>
    line.endsWith('.') ? `${line} ${part}` : `${line}; ${part}`,
  );
}
