import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { NeedPart } from '../../domain/need/needQuestion.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { leaveQuestion } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { refineQuestion, tryRefinement, withWeight } from './refineQuestion.ts';
import { useQuestionWords } from './useQuestionWords.ts';

interface WeightRowProps {
  readonly part: NeedPart;
  /** 0 to 1. */
  readonly share: number;
}

/** The weight of one indicator as slider and number. Map and list follow while it moves. */
export function WeightRow({ part, share }: WeightRowProps) {
  const atlas = useAtlas();
  const { text, format } = useQuestionWords();
  const { parts } = useNeed().need.question;
  const id = useId();
  const indicator = indicatorById(atlas.source.package, part.indicator);
  const name = format.local(indicator.shortName);
  const percent = text('needQuestion.percent', { share: Math.round(share * 100) });
  const weighted = (weight: number) => ({ parts: withWeight(parts, part.indicator, weight) });
  const onTry = (weight: number) => void tryRefinement(atlas, weighted(weight));
  const onKeep = (weight: number) => void refineQuestion(atlas, weighted(weight));
  return (
    <li className="need-question-weight">
      <span id={id} className="need-question-weight-name" title={format.local(indicator.name)}>
        {name}
      </span>
      <span className="need-question-share">{percent}</span>
      <WeightInput
        type="range"
        label={text('needQuestion.weight', { indicator: name })}
        valueText={text('needQuestion.weight.value', { weight: part.weight, share: percent })}
        value={part.weight}
        onTry={onTry}
        onKeep={onKeep}
        onLeave={() => leaveQuestion(atlas)}
      />
      <WeightInput
        type="number"
        label={text('needQuestion.weight.number', { indicator: name })}
        value={part.weight}
        onTry={onTry}
        onKeep={onKeep}
        onLeave={() => leaveQuestion(atlas)}
      />
    </li>
  );
}

interface WeightInputProps {
  readonly type: 'range' | 'number';
  readonly label: string;
  readonly valueText?: string;
  readonly value: number;
  onTry(weight: number): void;
  onKeep(weight: number): void;
  onLeave(): void;
}

/**
 * The platform's own input. React's `onChange` is its `input` event, fired while the thumb moves or a
 * digit is typed; its `change` event says that the person is done. While a key is held down every step
 * is such an end: only the last counts, as one step to undo and one question to the worker.
 */
function WeightInput({ type, label, valueText, value, onTry, onKeep, onLeave }: WeightInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(onKeep);
  useEffect(() => {
    latest.current = onKeep;
  });
  const held = useRef<'no' | 'down' | 'changed'>('no');
  const keep = () => {
    const weight = weightIn(input.current?.value ?? '');
    if (weight !== null) latest.current(weight);
  };
  const release = () => {
    const hasChanged = held.current === 'changed';
    held.current = 'no';
    if (hasChanged) keep();
  };
  useEffect(() => {
    const target = input.current;
    const listener = () => {
      if (held.current === 'no') keep();
      else held.current = 'changed';
    };
    target?.addEventListener('change', listener);
    return () => target?.removeEventListener('change', listener);
  });
  return (
    <input
      ref={input}
      type={type}
      className={`need-question-weight-${type}`}
      aria-label={label}
      {...(valueText === undefined ? {} : { 'aria-valuetext': valueText })}
      min={0}
      max={100}
      step={1}
      value={value}
      onChange={(event) => {
        const weight = weightIn(event.currentTarget.value);
        if (weight !== null) onTry(weight);
      }}
      onKeyDown={({ key, repeat }: KeyboardEvent) => {
        if (repeat && held.current === 'no') held.current = 'down';
        if (key === 'Escape') {
          held.current = 'no';
          onLeave();
        }
      }}
      onKeyUp={release}
      onBlur={release}
    />
  );
}

/** A whole weight from 0 to 100; null for anything else, such as a field that was emptied. */
function weightIn(text: string): number | null {
  const weight = Math.round(Number(text));
  return text.trim() === '' || !(weight >= 0 && weight <= 100) ? null : weight;
}
