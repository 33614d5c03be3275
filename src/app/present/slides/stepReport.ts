import type { StoryStep } from '../../../domain/story/story.ts';
import type { FigureReport } from '../../../export/figureReport.ts';
import type { ReportWords } from '../../../export/indicatorReport.ts';
import type { SlidePicture } from '../../../export/story/slidePicture.ts';
import type { StepFigure, StepReport, StepViewReport } from '../../../export/story/storyReport.ts';
import type { PresentText } from '../../../i18n/present/presentWords.ts';
import type { Atlas } from '../../../state/atlas.ts';
import { openStep } from '../../../state/present/openStep.ts';
import { viewSources } from '../../../state/present/viewSources.ts';
import { viewLink } from '../../../state/url/viewLink.ts';
import { exploreFigure } from './exploreFigure.ts';

export interface StepReportWords {
  readonly words: ReportWords & { readonly page: string };
  readonly text: PresentText;
  readonly hasNotes: boolean;
  draw(report: FigureReport): Promise<SlidePicture>;
  /** The map of Bedarf & Angebot of an atlas, once its answer is known. */
  needReport(atlas: Atlas, step: StoryStep): Promise<FigureReport>;
}

/** A step of a story ready to leave the atlas. Rejects where its figures cannot be had. */
export async function stepReport(
  page: Atlas,
  step: StoryStep,
  asked: StepReportWords,
): Promise<StepReport> {
  const { format } = asked.words;
  return {
    headline: format.local(step.headline),
    text: format.local(step.text),
    note: asked.hasNotes ? format.local(step.note) : '',
    alternative: format.local(step.alternative),
    view: step.view === null ? null : await viewOf(page, { ...step, view: step.view }, asked),
  };
}

async function viewOf(
  page: Atlas,
  step: StoryStep & { readonly view: string },
  asked: StepReportWords,
): Promise<StepViewReport> {
  const opened = await openStep(page, step.view);
  if (!opened.ok) throw new Error(`the step "${step.id}" cannot be opened`);
  const atlas = opened.value;
  const { measured, figure } = await figureOf(atlas, step, asked);
  const names = viewSources(atlas).map(({ name }) => asked.words.format.local(name));
  return {
    measured,
    source: asked.text('storyFigure.source', { names: names.join('; ') }),
    link: viewLink(atlas, asked.words.page),
    figure,
  };
}

async function figureOf(
  atlas: Atlas,
  step: StoryStep,
  asked: StepReportWords,
): Promise<{ readonly measured: string; readonly figure: StepFigure | null }> {
  const { highlight } = step;
  const { view } = atlas.store.getState();
  if (view.view === 'explore') {
    const { report, figure } = await exploreFigure(atlas, { ...asked, highlight });
    return { measured: report.subtitle, figure };
  }
  if (view.view !== 'need') return { measured: '', figure: null };
  const report = await asked.needReport(atlas, step);
  const chosen = highlight === null ? view.areas : [highlight, ...view.areas];
  // Where offers alone are shown, need and coverage are not what the step is about.
  const table = view.need?.face === 'offers' ? null : report;
  const picture = await asked.draw(report);
  return { measured: report.subtitle, figure: { kind: 'picture', picture, table, chosen } };
}
