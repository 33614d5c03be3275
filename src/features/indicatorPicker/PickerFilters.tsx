import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { ToggleChip } from '../../ui/chip/ToggleChip.tsx';
import { Select } from '../../ui/select/Select.tsx';
import type { PickerFilter } from './pickerList.ts';

const ALL_FIELDS = '';

export interface PickerFiltersProps {
  readonly filter: PickerFilter;
  onChange(filter: PickerFilter): void;
  /** How much the list holds, in words. */
  readonly count: string;
}

/** What narrows the list: a Handlungsfeld, and whether figures reach to the newest year. */
export function PickerFilters({ filter, onChange, count }: PickerFiltersProps) {
  const text = useText();
  const format = useFormat();
  const { concepts, fields } = useAtlas().source.package.catalogue;
  const used = fields.filter(({ id }) => concepts.some(({ field }) => field === id));
  return (
    <div className="indicator-picker-filters">
      {used.length < 2 ? null : (
        <Select
          layout="chip"
          label={text('indicatorPicker.filter.field')}
          value={filter.field ?? ALL_FIELDS}
          options={[
            { id: ALL_FIELDS, label: text('indicatorPicker.filter.field.all') },
            ...used.map(({ id, name }) => ({ id, label: format.local(name) })),
          ]}
          onChange={(id) => onChange({ ...filter, field: id === ALL_FIELDS ? null : id })}
        />
      )}
      <ToggleChip
        label={text('indicatorPicker.filter.current')}
        isSelected={filter.currentOnly}
        onChange={(currentOnly) => onChange({ ...filter, currentOnly })}
      />
      <span className="indicator-picker-count" aria-hidden="true">
        {count}
      </span>
    </div>
  );
}
