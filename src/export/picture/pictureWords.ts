import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';
import { dateWords } from '../table/aboutRows.ts';
import type { PictureWords } from './composePicture.ts';

/** What stands around the picture of a report. */
export function pictureWords(report: FigureReport, { text, madeOn }: ExportContext): PictureWords {
  const { sources, asOf, language } = report;
  const licences = [...new Set(sources.map(({ licence }) => licence))];
  const lines = licences.map((licence) => {
    const names = sources.filter((source) => source.licence === licence).map(({ name }) => name);
    const source = text('export.picture.source', { names: names.join('; ') });
    return licence === '' ? source : `${source} · ${text('export.picture.licence', { licence })}`;
  });
  return {
    language,
    title: report.title,
    subtitle: report.subtitle,
    sentence: report.sentence,
    notes: [...(report.sentence === '' ? [] : [text('export.about.generated')]), ...report.notes],
    origin: [
      ...lines,
      [
        text('export.picture.asOf', { asOf }),
        text('export.picture.madeOn', { date: dateWords(madeOn, language) }),
      ].join(' · '),
    ],
  };
}
