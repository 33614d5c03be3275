import type { Scheme } from '../domain/colour/palettes.ts';
import { saveBlob } from '../ui/download/saveBlob.ts';
import { ClipboardRefused, copyPicture, copyTable } from './clipboard/copyReport.ts';
import type { ExportContext } from './exportContext.ts';
import type { FigureReport } from './figureReport.ts';
import { FILE_FORMATS, type FileFormatId } from './fileFormats.ts';

export type ExportAction = FileFormatId | 'copyPicture' | 'copyTable';

export interface ExportTask {
  report(): Promise<FigureReport>;
  readonly context: ExportContext;
  readonly scheme: Scheme;
}

/** What came of it, in words for the person. */
export interface Outcome {
  readonly succeeded: boolean;
  readonly words: string;
}

/** Saves or copies a figure. Never rejects: what went wrong is part of the outcome. */
export async function carryOut(action: ExportAction, task: ExportTask): Promise<Outcome> {
  const { context, scheme } = task;
  const { text } = context;
  try {
    if (action === 'copyPicture') {
      await copyPicture(task.report(), context, scheme);
      return { succeeded: true, words: text('export.pictureCopied') };
    }
    if (action === 'copyTable') {
      await copyTable(task.report(), context);
      return { succeeded: true, words: text('export.tableCopied') };
    }
    const report = await task.report();
    const { write, extension } = FILE_FORMATS[action];
    const file = `${report.id}.${extension}`;
    saveBlob(file, await write(report, context, scheme));
    return { succeeded: true, words: text('export.done', { file }) };
  } catch (error) {
    return { succeeded: false, words: text(`export.${reasonOf(error)}`) };
  }
}

function reasonOf(error: unknown) {
  if (error instanceof ClipboardRefused) return 'failed.clipboard';
  if (isCanvasRefusal(error)) return 'failed.canvas';
  // What a browser throws where a part of the program cannot be fetched.
  return error instanceof TypeError && /import|module|fetch/i.test(error.message)
    ? 'failed.loading'
    : 'failed';
}

/** By name, because the class comes with the part that draws. */
function isCanvasRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'CanvasRefused';
}
