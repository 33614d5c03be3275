import type { Scheme } from '../../domain/colour/palettes.ts';
import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';

/** The browser lets nothing onto the clipboard: no secure origin, or a frame without permission. */
export class ClipboardRefused extends Error {}

/**
 * Puts the picture on the clipboard. The browser wants to be asked within the press of a button, so the
 * picture is promised and drawn afterwards. Rejects with `ClipboardRefused`, or as the drawing does.
 */
export function copyPicture(
  report: Promise<FigureReport>,
  context: ExportContext,
  scheme: Scheme,
): Promise<void> {
  const drawn = (async () => {
    const { writePng } = await import('../picture/pagePicture.ts');
    return writePng(await report, context, scheme);
  })();
  return put({ 'image/png': drawn });
}

/** Puts the table on the clipboard, for texts and for spreadsheets. Rejects as `copyPicture`. */
export function copyTable(report: Promise<FigureReport>, context: ExportContext): Promise<void> {
  const written = (async () => {
    const { tableClipboard } = await import('./tableClipboard.ts');
    return tableClipboard(await report, context.text);
  })();
  const form = async (kind: 'html' | 'plain') =>
    new Blob([(await written)[kind]], { type: `text/${kind}` });
  return put({ 'text/html': form('html'), 'text/plain': form('plain') });
}

async function put(forms: Record<string, Promise<Blob>>): Promise<void> {
  // A refused clipboard must not leave a rejected promise behind.
  const settled = Promise.allSettled(Object.values(forms));
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
  } catch (cause) {
    const failed = (await settled).find((form) => form.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    throw new ClipboardRefused('the clipboard is refused', { cause });
  }
}
