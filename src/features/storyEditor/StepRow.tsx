import type { HTMLAttributes, ReactNode } from 'react';
import type { StoryStep } from '../../domain/story/story.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { ChevronIcon } from '../../ui/icons/icons.tsx';

export type MoveButton = 'up' | 'down';

interface StepRowProps {
  readonly step: StoryStep;
  readonly place: number;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  /** Where the row that is dragged would come to stand. */
  readonly drop: 'before' | 'after' | undefined;
  readonly handle: HTMLAttributes<HTMLElement>;
  /** The small picture. */
  readonly children: ReactNode;
  onOpen(): void;
  onMove(button: MoveButton): void;
}

/** One step in the list: its picture and headline, and what moves it. */
export function StepRow(props: StepRowProps) {
  const { step, place, isOpen, isFirst, isLast, onMove } = props;
  const text = usePresentText();
  const format = useFormat();
  const headline = format.local(step.headline) || text('storyEditor.unsaid');
  const number = place + 1;
  return (
    <li
      className="story-step"
      data-step={step.id}
      data-here={isOpen || undefined}
      data-dragged={props.isDragged || undefined}
      data-drop={props.drop}
    >
      <span
        {...props.handle}
        className="story-step-handle"
        title={text('storyEditor.step.drag')}
        aria-hidden="true"
      />
      <div className="story-step-picture" aria-hidden="true" inert>
        {props.children}
      </div>
      <button
        type="button"
        className="story-step-open"
        aria-current={isOpen ? 'step' : undefined}
        aria-label={text('storyEditor.step.open', { step: number, headline })}
        onClick={props.onOpen}
      >
        <span className="story-step-number">{number}</span>
        <span className="story-step-headline">{headline}</span>
      </button>
      <span className="story-step-moves">
        <span data-move="up">
          <IconButton
            shape="bare"
            name={text('storyEditor.step.up', { step: number })}
            icon={<ChevronIcon />}
            isDisabled={isFirst}
            onPress={() => onMove('up')}
          />
        </span>
        <span data-move="down">
          <IconButton
            shape="bare"
            name={text('storyEditor.step.down', { step: number })}
            icon={<ChevronIcon />}
            isDisabled={isLast}
            onPress={() => onMove('down')}
          />
        </span>
      </span>
    </li>
  );
}
