import { useState } from 'react';
import type { AreaId } from '../../../domain/model/ids.ts';
import type { Story, StoryStep } from '../../../domain/story/story.ts';
import type { FigureReport } from '../../../export/figureReport.ts';
import { fileStem } from '../../../export/fileStem.ts';
import { type RunControl, runWriter } from '../../../export/profile/writing/runWriter.ts';
import { useFileRun } from '../../../export/profile/writing/useFileRun.ts';
import { useReportWords } from '../../../export/useReportWords.ts';
import { SlidesDialog } from '../../../features/storySlides/SlidesDialog.tsx';
import { type ExportText, loadExportText } from '../../../i18n/export/exportWords.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import type { Atlas } from '../../../state/atlas.ts';
import { AtlasProvider, useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { NeedProbe } from './NeedProbe.tsx';
import { storyDraft } from './storyDraft.ts';

const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** An answer that has not come for so long never will. */
const ANSWER_LIMIT_MS = 60_000;

interface AskedAnswer {
  /** Tells answers apart that are asked for one after the other. */
  readonly id: string;
  readonly atlas: Atlas;
  readonly highlight: AreaId | null;
  readonly exportText: ExportText;
  resolve(report: FigureReport): void;
}

interface StorySlidesProps {
  readonly story: Story;
  onClose(): void;
}

/** Saves a story as slides of a presentation program. */
export function StorySlides({ story, onClose }: StorySlidesProps) {
  const run = useFileRun();
  const { asked, ask } = useAskedAnswer();
  const make = useMake(story, ask);
  const { name, type } = useFile(story);
  return (
    <SlidesDialog
      run={run}
      onStart={({ hasNotes }) =>
        void run.start((control) => make(hasNotes, control), { name, type })
      }
      onClose={onClose}
    >
      {asked === null ? null : (
        <div hidden>
          <AtlasProvider value={asked.atlas}>
            <NeedProbe
              key={asked.id}
              highlight={asked.highlight}
              exportText={asked.exportText}
              onReport={asked.resolve}
            />
          </AtlasProvider>
        </div>
      )}
    </SlidesDialog>
  );
}

type Ask = (asked: Omit<AskedAnswer, 'resolve'>) => Promise<FigureReport>;

/** Answers of Bedarf & Angebot are found by parts of the page: one at a time stands on it, unseen. */
function useAskedAnswer() {
  const [asked, setAsked] = useState<AskedAnswer | null>(null);
  const ask: Ask = (wanted) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('there is no answer')), ANSWER_LIMIT_MS);
      setAsked({
        ...wanted,
        resolve(report) {
          clearTimeout(timer);
          resolve(report);
        },
      });
    });
  return { asked, ask };
}

function useMake(story: Story, ask: Ask) {
  const page = useAtlas();
  const text = usePresentText();
  const words = useReportWords();
  const language = useAtlasState(({ view }) => view.language);
  return async (hasNotes: boolean, control: RunControl) => {
    const exportText = await loadExportText(language);
    const report = {
      title: words.format.local(story.title),
      summary: words.format.local(story.summary),
      cityName: page.source.package.cityName,
      language,
      madeOn: new Date(),
    };
    const draftWords = {
      report,
      words: { ...words, exportText, page: window.location.href },
      text,
      hasNotes,
      needReport: (atlas: Atlas, { id, highlight }: StoryStep) =>
        ask({ id, atlas, highlight, exportText }),
    };
    return runWriter(() => storyDraft(page, story, draftWords), control);
  };
}

function useFile(story: Story) {
  const { format } = useReportWords();
  return { name: `${fileStem([format.local(story.title)])}.pptx`, type: FILE_TYPE };
}
