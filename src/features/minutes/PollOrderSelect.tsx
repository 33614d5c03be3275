import { usePresentText } from '../../i18n/present/presentWords.ts';
import { Select } from '../../ui/select/Select.tsx';
import type { PollOrder } from './pollRows.ts';

interface PollOrderSelectProps {
  readonly order: PollOrder;
  onOrder(order: PollOrder): void;
}

/** By what the result is summed up. */
export function PollOrderSelect({ order, onOrder }: PollOrderSelectProps) {
  const text = usePresentText();
  return (
    <Select
      layout="chip"
      label={text('minutes.result.by')}
      value={order}
      options={[
        { id: 'field', label: text('minutes.result.byField') },
        { id: 'area', label: text('minutes.result.byArea') },
      ]}
      onChange={(id) => onOrder(id as PollOrder)}
    />
  );
}
