import { type KeyboardEvent, useEffect, useRef } from 'react';
import { SliderScale } from './SliderScale.tsx';
import { positionForKey, type SliderPosition, settleOn } from './sliderPositions.ts';
import './Slider.css';

export interface SliderProps {
  readonly label: string;
  /** Ascending; at least one. */
  readonly positions: readonly SliderPosition[];
  /** Id of the current position. An unknown id shows the last position. */
  readonly value: string;
  /** Fires while dragging, once for every position reached. */
  onChange(id: string): void;
  /** Fires once the thumb is let go or a key has moved it: the time to announce and to record. */
  onChangeEnd?(id: string): void;
  /** Words for the current position where its label is not enough ("31. Dezember 2017"). */
  readonly valueText?: string;
  readonly isDisabled?: boolean;
  /** Width assumed before the first measurement. */
  readonly initialWidth?: number;
}

/**
 * A slider that knows only the positions that exist. It is the platform's range input (keys, touch
 * and screen readers work as everywhere) over a drawn scale; no inline style, so it can be prerendered.
 */
export function Slider(props: SliderProps) {
  const { label, positions, value, valueText, isDisabled, initialWidth = 640 } = props;
  const found = positions.findIndex((position) => position.id === value);
  const current = found < 0 ? positions.length - 1 : found;
  const dragging = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const moveTo = (index: number) => {
    const target = positions[index];
    if (target !== undefined && index !== current) props.onChange(target.id);
  };
  const moveAndEnd = (index: number) => {
    moveTo(index);
    const target = positions[index];
    if (target !== undefined && index !== current) props.onChangeEnd?.(target.id);
  };
  useCommit(input, () => {
    dragging.current = false;
    const target = positions[current];
    if (target !== undefined) props.onChangeEnd?.(target.id);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = positionForKey(event.key, current, positions.length);
    if (index === null) return;
    event.preventDefault();
    moveAndEnd(index);
  };
  return (
    <div className="ui-slider">
      <input
        ref={input}
        type="range"
        className="ui-slider-input"
        aria-label={label}
        aria-valuetext={valueText ?? positions[current]?.label}
        min={positions[0]?.at ?? 0}
        max={positions.at(-1)?.at ?? 0}
        step="any"
        value={positions[current]?.at ?? 0}
        disabled={isDisabled}
        onPointerDown={() => {
          dragging.current = true;
        }}
        onPointerUp={() => {
          dragging.current = false;
        }}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => {
          const at = Number(currentTarget.value);
          moveTo(settleOn(positions, { index: current, at, dragging: dragging.current }));
        }}
      />
      <SliderScale
        positions={positions}
        current={current}
        initialWidth={initialWidth}
        onPick={isDisabled ? () => {} : moveAndEnd}
      />
    </div>
  );
}

/** React's onChange is the platform's `input` event; the end of a drag is its `change` event. */
function useCommit(input: { readonly current: HTMLInputElement | null }, onCommit: () => void) {
  const latest = useRef(onCommit);
  useEffect(() => {
    latest.current = onCommit;
  });
  useEffect(() => {
    const target = input.current;
    const listener = () => latest.current();
    target?.addEventListener('change', listener);
    return () => target?.removeEventListener('change', listener);
  }, [input]);
}
