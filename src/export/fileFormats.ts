import type { Scheme } from '../domain/colour/palettes.ts';
import type { ExportContext } from './exportContext.ts';
import type { FigureReport } from './figureReport.ts';

/** A way to write a report as a file. Its writer is fetched when it is first asked for. */
export interface FileFormat {
  readonly extension: string;
  /** What the report must have. */
  readonly needs: 'picture' | 'geography' | 'nothing';
  write(report: FigureReport, context: ExportContext, scheme: Scheme): Promise<Blob>;
}

/** Every format; adding one is a writer, a line here, a message `export.<id>` and a test. */
export const FILE_FORMATS = {
  png: {
    extension: 'png',
    needs: 'picture',
    async write(report, context, scheme) {
      const { writePng } = await import('./picture/pagePicture.ts');
      return writePng(report, context, scheme);
    },
  },
  svg: {
    extension: 'svg',
    needs: 'picture',
    async write(report, context, scheme) {
      const { writeSvg } = await import('./picture/pagePicture.ts');
      return textFile(await writeSvg(report, context, scheme), 'image/svg+xml');
    },
  },
  xlsx: {
    extension: 'xlsx',
    needs: 'nothing',
    async write(report, context) {
      const { writeXlsx } = await import('./xlsx/writeXlsx.ts');
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return new Blob([await writeXlsx(report, context)], { type });
    },
  },
  excelCsv: {
    extension: 'csv',
    needs: 'nothing',
    async write(report, context) {
      const { writeExcelCsv } = await import('./csv/writeExcelCsv.ts');
      return textFile(writeExcelCsv(report, context), 'text/csv');
    },
  },
  machineCsv: {
    extension: 'csv',
    needs: 'nothing',
    async write(report, context) {
      const { writeMachineCsv } = await import('./csv/writeMachineCsv.ts');
      return textFile(writeMachineCsv(report, context), 'text/csv');
    },
  },
  jsonStat: {
    extension: 'json',
    needs: 'nothing',
    async write(report, context) {
      const { writeJsonStat } = await import('./jsonStat/writeJsonStat.ts');
      return textFile(writeJsonStat(report, context), 'application/json');
    },
  },
  geoJson: {
    extension: 'geojson',
    needs: 'geography',
    async write(report, context) {
      const { writeGeoJson } = await import('./geoJson/writeGeoJson.ts');
      return textFile(writeGeoJson(report, context), 'application/geo+json');
    },
  },
} as const satisfies Record<string, FileFormat>;

export type FileFormatId = keyof typeof FILE_FORMATS;

function textFile(content: string, type: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
