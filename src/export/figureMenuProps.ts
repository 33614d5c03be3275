import type { ExportText } from '../i18n/export/exportWords.ts';
import type { FigureReport } from './figureReport.ts';

export interface FigureMenuProps {
  /** What is downloaded, for the name of the button: "Karte". */
  readonly figure: string;
  readonly hasPicture: boolean;
  readonly hasGeography: boolean;
  /** `icon` stands among the map's buttons, `bare` beside a title; neither has visible words. */
  readonly look?: 'text' | 'icon' | 'bare';
  /** Asked when something is chosen; `text` has the words that only exports need. */
  report(text: ExportText): FigureReport | Promise<FigureReport>;
}
