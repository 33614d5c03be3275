import type { Scheme } from '../../domain/colour/palettes.ts';
import { carryOut } from '../../export/carryOut.ts';
import type { ExportContext } from '../../export/exportContext.ts';
import type { FigureReport } from '../../export/figureReport.ts';
import type { ExportText } from '../../i18n/export/exportWords.ts';
import type { HeadingLevel } from '../../state/embed/embedOptions.ts';
import { saveBlob } from '../../ui/download/saveBlob.ts';

export type SavedAs = 'html' | 'svg' | 'png';

interface SaveTask {
  context(): Promise<ExportContext>;
  report(text: ExportText): Promise<FigureReport>;
  readonly scheme: Scheme;
  readonly headingLevel: HeadingLevel;
}

interface SaveOutcome {
  readonly words: string;
  /** What was saved; null where nothing was. */
  readonly report: FigureReport | null;
}

/** Saves the figure of today in one of the forms that need no atlas. Rejects only without its words. */
export async function saveFigure(kind: SavedAs, task: SaveTask): Promise<SaveOutcome> {
  const context = await task.context();
  const made: FigureReport[] = [];
  const report = async () => {
    const built = await task.report(context.text);
    made.push(built);
    return built;
  };
  if (kind !== 'html') {
    const { words } = await carryOut(kind, { report, context, scheme: task.scheme });
    return { words, report: made[0] ?? null };
  }
  try {
    const figure = await report();
    const { writeFrozenPage } = await import('../../export/frozen/frozenPage.ts');
    const page = await writeFrozenPage(figure, context, task);
    const file = `${figure.id}.html`;
    saveBlob(file, new Blob([page], { type: 'text/html;charset=utf-8' }));
    return { words: context.text('export.done', { file }), report: figure };
  } catch {
    return { words: context.text('export.failed'), report: null };
  }
}
