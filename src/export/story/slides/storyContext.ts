import type { ExportText } from '../../../i18n/export/exportWords.ts';
import type { PresentText } from '../../../i18n/present/presentWords.ts';
import type { StoryReport } from '../storyReport.ts';

/** What the slides of a story are planned with. */
export interface StoryContext {
  readonly story: StoryReport;
  readonly text: PresentText;
  /** States of figures in words. */
  readonly states: ExportText;
}

/** Inches on a slide. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
