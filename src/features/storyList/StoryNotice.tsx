import { useEffect, useRef } from 'react';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { saveStory } from '../../state/present/storyActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import type { StoryOutcome } from './StoryDeeds.tsx';
import type { StoryFileOutcome } from './StoryFiles.tsx';
import { wordStoryFile } from './wordStoryFile.ts';

export type ListOutcome = StoryOutcome | StoryFileOutcome;

interface StoryNoticeProps {
  readonly outcome: ListOutcome;
  onClose(): void;
}

/** What came of what was done in the list; what was deleted can be had back. */
export function StoryNotice({ outcome, onClose }: StoryNoticeProps) {
  const atlas = useAtlas();
  const text = usePresentText();
  const words = useOutcomeWords(outcome);
  const box = useRef<HTMLDivElement>(null);
  const isGone = outcome.kind === 'deleted' || outcome.kind === 'discarded';
  useEffect(() => {
    // The button that deleted it is gone, and the focus with it.
    if (isGone) box.current?.querySelector('button')?.focus();
  }, [isGone]);
  const undo = {
    label: text('storyEditor.undo'),
    onPress: () => {
      if ('story' in outcome) saveStory(atlas, outcome.story);
      onClose();
    },
  };
  const tone = { refused: 'error', imported: 'success', duplicated: 'success' } as const;
  return (
    <div ref={box}>
      <Notice
        tone={outcome.kind in tone ? tone[outcome.kind as keyof typeof tone] : 'info'}
        {...(isGone ? { action: undo } : {})}
        close={{ label: text('storyEditor.close'), onPress: onClose }}
      >
        {words}
      </Notice>
    </div>
  );
}

function useOutcomeWords(outcome: ListOutcome): string {
  const text = usePresentText();
  const format = useFormat();
  switch (outcome.kind) {
    case 'refused':
      return wordStoryFile(outcome.problem, text);
    case 'imported': {
      const { title, steps } = outcome.story;
      return text('storyList.imported', { title: format.local(title), count: steps.length });
    }
    case 'packaged':
      return text('storyList.export.hint', { file: outcome.file });
    case 'duplicated':
      return text('storyList.duplicated', { title: format.local(outcome.title) });
    case 'deleted':
      return text('storyList.deleted', { title: format.local(outcome.story.title) });
    case 'discarded':
      return text('storyEditor.discarded', { title: format.local(outcome.story.title) });
  }
}
