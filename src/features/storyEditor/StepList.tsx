import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Story, StoryStep } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { type MoveButton, StepRow } from './StepRow.tsx';
import { useStepDrag } from './useStepDrag.ts';
import './storyEditor.css';

interface StepListProps {
  readonly story: Story;
  /** Place of the open step, from 0. */
  readonly step: number;
  onOpen(step: number): void;
  onMove(from: number, to: number): void;
  /** A small picture of a step; nothing in it can be reached. */
  thumbnail(step: StoryStep, place: number): ReactNode;
}

/** The steps in their order, to be opened and moved. */
export function StepList({ story, step, onOpen, onMove, thumbnail }: StepListProps) {
  const text = usePresentText();
  const format = useFormat();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ readonly id: string; readonly button: MoveButton } | null>(null);
  const move = (from: number, to: number) => {
    const moved = story.steps[from];
    if (moved === undefined) return;
    onMove(from, to);
    const headline = format.local(moved.headline) || text('storyEditor.unsaid');
    announce(text('storyEditor.step.moved', { headline, step: to + 1, count: story.steps.length }));
  };
  const [drag, handleOf] = useStepDrag(list, move);
  // A row that is moved in the page loses its focus: it goes back to the button, or to its neighbour.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const { id, button } = pressed.current;
    pressed.current = null;
    const row = [...(list.current?.children ?? [])].find(
      (child) => child.getAttribute('data-step') === id,
    );
    const find = (name: MoveButton) =>
      row?.querySelector<HTMLButtonElement>(`[data-move="${name}"] button:not(:disabled)`);
    (find(button) ?? find(button === 'up' ? 'down' : 'up'))?.focus();
  });
  return (
    <ol ref={list} className="story-steps" aria-label={text('storyEditor.steps')}>
      {story.steps.map((one, place) => (
        <StepRow
          key={one.id}
          step={one}
          place={place}
          isOpen={place === step}
          isFirst={place === 0}
          isLast={place === story.steps.length - 1}
          drop={dropMark(drag, place)}
          isDragged={drag?.from === place}
          handle={handleOf(place)}
          onOpen={() => onOpen(place)}
          onMove={(button) => {
            pressed.current = { id: one.id, button };
            move(place, button === 'up' ? place - 1 : place + 1);
          }}
        >
          {thumbnail(one, place)}
        </StepRow>
      ))}
    </ol>
  );
}

function dropMark(
  drag: { readonly from: number; readonly to: number } | null,
  place: number,
): 'before' | 'after' | undefined {
  if (drag === null || drag.to === drag.from || drag.to !== place) return undefined;
  return drag.to < drag.from ? 'before' : 'after';
}
