import { useId, useState } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { IconButton } from '../../ui/iconButton/IconButton.tsx';
import { CloseIcon } from '../../ui/icons/icons.tsx';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { type BreakProblem, breakProblems, withAddedBreak } from './innerBreaks.ts';
import { INNER_BREAK_RANGE } from './methodChange.ts';
import { shownNumbers } from './shownNumbers.ts';

interface BreakFieldsProps {
  /** Inner limits in force, ascending. */
  readonly breaks: readonly number[];
  onChange(breaks: readonly number[]): void;
}

/**
 * One field for each limit between two classes. What is typed stays in the fields; it reaches the map
 * as soon as all limits are numbers in ascending order, and until then the field at fault says why.
 */
export function BreakFields({ breaks, onChange }: BreakFieldsProps) {
  const text = useText();
  const atlas = useAtlas();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const [draft, edit] = useDraft(breaks, onChange);
  const problems = breakProblems(draft);
  const sound = problems.every((problem) => problem === null);
  const add = () => {
    const numbers = shownNumbers(shown);
    const range = [Math.min(...numbers), Math.max(...numbers)] as const;
    edit(withAddedBreak(draft, range, shown.base.indicator.decimals));
  };
  return (
    <fieldset className="class-editor-group">
      <legend>{text('classEditor.breaks')}</legend>
      <ol className="class-editor-breaks">
        {draft.map((value, index) => (
          <BreakField
            // biome-ignore lint/suspicious/noArrayIndexKey: a limit is its position, its value is what is edited
            key={index}
            position={index + 1}
            value={value}
            problem={problems[index] ?? null}
            canRemove={draft.length > INNER_BREAK_RANGE.min}
            onChange={(next) => edit(draft.with(index, next))}
            onRemove={() => edit(draft.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <Button
        variant="chip"
        isDisabled={!sound || draft.length >= INNER_BREAK_RANGE.max}
        onPress={add}
      >
        {text('classEditor.break.add')}
      </Button>
    </fieldset>
  );
}

/** The limits as typed. They follow the limits in force whenever those change by another way (undo). */
function useDraft(breaks: readonly number[], onChange: (breaks: readonly number[]) => void) {
  const [source, setSource] = useState(breaks);
  const [draft, setDraft] = useState(breaks);
  if (source !== breaks) {
    setSource(breaks);
    setDraft(breaks);
  }
  const edit = (next: readonly number[]) => {
    setDraft(next);
    if (breakProblems(next).every((problem) => problem === null)) onChange(next);
  };
  return [draft, edit] as const;
}

interface BreakFieldProps {
  /** From 1, for the label. */
  readonly position: number;
  readonly value: number;
  readonly problem: BreakProblem | null;
  readonly canRemove: boolean;
  onChange(value: number): void;
  onRemove(): void;
}

function BreakField({ position, value, problem, canRemove, onChange, onRemove }: BreakFieldProps) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const id = useId();
  const { indicator } = useAtlasState((state) => atlas.select.shown(state)).base;
  const unit = format.unitSymbol(indicator, 'value');
  return (
    <li className="class-editor-break">
      <NumberField
        label={text('classEditor.break', { number: position })}
        value={value}
        onChange={onChange}
        step={10 ** -indicator.decimals}
        formatOptions={{ maximumFractionDigits: MAX_FRACTION_DIGITS }}
        isInvalid={problem !== null}
        {...(unit === '' ? {} : { unit })}
        {...(problem === null ? {} : { 'aria-describedby': id })}
      />
      {canRemove ? (
        <IconButton
          name={text('classEditor.break.remove', { number: position })}
          icon={<CloseIcon />}
          shape="bare"
          onPress={onRemove}
        />
      ) : null}
      {problem === null ? null : (
        <p id={id} className="class-editor-error">
          {text(`classEditor.break.${problem}`)}
        </p>
      )}
    </li>
  );
}

/** Enough to show any limit a person types in full; the field would cut it to its format otherwise. */
const MAX_FRACTION_DIGITS = 6;
