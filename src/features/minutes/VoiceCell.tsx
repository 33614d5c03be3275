import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useMinutesFormat } from '../../i18n/present/useMinutesFormat.ts';
import { MinusIcon, PlusIcon } from '../../ui/icons/icons.tsx';

interface VoiceCellProps {
  readonly field: string;
  readonly area: string;
  readonly voices: number;
  /** The one that the Tab key leads to. */
  readonly isCurrent: boolean;
  onEnter(): void;
  onAdd(more: 1 | -1): void;
}

/** Votes of one pair. The buttons are for fingers and pointers: the keyboard has the cell itself. */
export function VoiceCell({ field, area, voices, isCurrent, onEnter, onAdd }: VoiceCellProps) {
  const text = usePresentText();
  const format = useMinutesFormat();
  const pair = { field, area };
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a data grid
      role="gridcell"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={text('minutes.cell', { ...pair, count: voices })}
      data-voted={voices > 0 || undefined}
      onFocus={onEnter}
    >
      <span className="voice-cell">
        <button
          type="button"
          tabIndex={-1}
          aria-label={text('minutes.cell.less', pair)}
          aria-disabled={voices === 0}
          onClick={() => onAdd(-1)}
        >
          <MinusIcon />
        </button>
        <span className="voice-cell-count">{format.count(voices)}</span>
        <button
          type="button"
          tabIndex={-1}
          aria-label={text('minutes.cell.more', pair)}
          onClick={() => onAdd(1)}
        >
          <PlusIcon />
        </button>
      </span>
    </td>
  );
}
