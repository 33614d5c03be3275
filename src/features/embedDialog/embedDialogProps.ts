import type { FigureReport } from '../../export/figureReport.ts';
import type { ExportText } from '../../i18n/export/exportWords.ts';
import type { EmbedFace } from '../../state/embed/embedOptions.ts';

export interface EmbedDialogProps {
  /** What a face shows now, for frozen files and pictures. */
  reportOf(face: EmbedFace, text: ExportText): Promise<FigureReport>;
}
