import { useId } from 'react';
import type { PeriodId } from '../../domain/model/ids.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';

interface YearSliderProps {
  readonly periods: readonly PeriodId[];
  readonly value: PeriodId;
  onChange(period: PeriodId): void;
}

/** The platform's own slider over the periods there are. */
export function YearSlider({ periods, value, onChange }: YearSliderProps) {
  const id = useId();
  const text = useProfileText();
  const format = useFormat();
  if (periods.length < 2) return null;
  return (
    <div className="profile-pyramid-year">
      <label htmlFor={id}>{text('profilePyramid.period')}</label>
      <input
        id={id}
        type="range"
        min="0"
        max={periods.length - 1}
        step="1"
        value={periods.indexOf(value)}
        aria-valuetext={format.period(value)}
        onChange={(event) => {
          const chosen = periods[Number(event.currentTarget.value)];
          if (chosen !== undefined) onChange(chosen);
        }}
      />
      <output htmlFor={id}>{format.period(value)}</output>
    </div>
  );
}
