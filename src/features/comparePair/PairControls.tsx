import { useState } from 'react';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { IndicatorFinder } from './IndicatorFinder.tsx';
import { type Axis, pairWith } from './pairWith.ts';
import './comparePair.css';

const OTHER = '';
const NONE = '-';

/** Which two indicators are set against each other, from the set or from all there are. */
export function PairControls() {
  const atlas = useAtlas();
  const text = useCompareText();
  const { pair, indicators } = useCompare();
  const [searching, setSearching] = useState<Axis | null>(null);
  const ids = [
    (pair?.[0] ?? indicators[0])?.indicator.id ?? null,
    pair?.[1].indicator.id ?? null,
  ] as const;
  const choose = (axis: Axis, id: IndicatorId) => {
    const next = pairWith(ids, axis, id);
    if (next !== null) void changeCompare(atlas, { pair: next });
  };
  return (
    <fieldset className="compare-pair" aria-label={text('comparePair.label')}>
      <AxisSelect axis="across" value={ids[0]} onChoose={choose} onSearch={setSearching} />
      <AxisSelect axis="up" value={ids[1]} onChoose={choose} onSearch={setSearching} />
      {pair === null ? null : (
        <Button variant="quiet" onPress={() => choose('across', pair[1].indicator.id)}>
          {text('comparePair.swap')}
        </Button>
      )}
      <IndicatorFinder
        isOpen={searching !== null}
        onClose={() => setSearching(null)}
        onPick={(id) => {
          if (searching !== null) choose(searching, id);
          setSearching(null);
        }}
      />
    </fieldset>
  );
}

interface AxisSelectProps {
  readonly axis: Axis;
  readonly value: IndicatorId | null;
  onChoose(axis: Axis, id: IndicatorId): void;
  onSearch(axis: Axis): void;
}

/** The indicators of the set, the one in force where it is another, and the way to all others. */
function AxisSelect({ axis, value, onChoose, onSearch }: AxisSelectProps) {
  const text = useCompareText();
  const format = useFormat();
  const { pair, indicators } = useCompare();
  const offered = [...indicators, ...(pair ?? [])].map(({ indicator }) => indicator);
  const options = [...new Map(offered.map((one) => [one.id, one])).values()].map((one) => ({
    id: one.id as string,
    label: format.local(one.name),
  }));
  return (
    <Select
      layout="chip"
      label={text(`comparePair.${axis}`)}
      value={value ?? NONE}
      options={[
        ...(value === null ? [{ id: NONE, label: text('comparePair.none') }] : []),
        ...options,
        { id: OTHER, label: text('comparePair.other') },
      ]}
      onChange={(id) => {
        if (id === OTHER) onSearch(axis);
        else if (id !== NONE) onChoose(axis, id as IndicatorId);
      }}
    />
  );
}
