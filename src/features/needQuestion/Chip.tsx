import { type ComponentType, memo } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { ChevronIcon } from '../../ui/icons/icons.tsx';
import { Popover } from '../../ui/popover/Popover.tsx';
import { useQuestionWords } from './useQuestionWords.ts';

export interface ChipProps {
  readonly label: string;
  /** What holds now. */
  readonly value: string;
  readonly Editor: ComponentType;
}

/** A part of the question as a chip that opens its editor. Every change in it holds at once. */
export const Chip = memo(function Chip({ label, value, Editor }: ChipProps) {
  const { text } = useQuestionWords();
  return (
    <Popover
      label={label}
      button={
        <Button variant="chip" aria-haspopup="dialog">
          <span className="need-question-chip">
            <span className="need-question-chip-label">
              {text('needQuestion.chip', { label })}{' '}
            </span>
            <strong>{value}</strong>
          </span>
          <ChevronIcon />
        </Button>
      }
    >
      <div className="need-question-editor">
        <Editor />
      </div>
    </Popover>
  );
});
