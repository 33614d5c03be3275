import { useEffect, useRef } from 'react';
import type { Story } from '../../../domain/story/story.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useAnnounce } from '../../../ui/liveRegion/LiveRegion.tsx';

/**
 * Says each step that comes, as the picture changes without a word; nothing of one at which the
 * audience guesses, as its headline would tell the answer.
 */
export function useAnnouncedStep(story: Story, step: number, isGuessing: boolean): void {
  const announce = useAnnounce();
  const text = usePresentText();
  const format = useFormat();
  const said = useRef<number | null>(null);
  useEffect(() => {
    if (said.current === step) return;
    said.current = step;
    if (isGuessing) return;
    announce(
      text('stage.spoken', {
        step: step + 1,
        count: story.steps.length,
        headline: format.local(story.steps[step]!.headline),
      }),
    );
  }, [announce, text, format, story, step, isGuessing]);
}
