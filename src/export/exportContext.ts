import type { ExportText } from '../i18n/export/exportWords.ts';

/** What every writer is given beside the report. */
export interface ExportContext {
  readonly text: ExportText;
  /** When the file is made; writers have no clock. */
  readonly madeOn: Date;
}
