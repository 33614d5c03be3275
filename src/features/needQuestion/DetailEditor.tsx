import type { PeriodId } from '../../domain/model/ids.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { NumberField } from '../../ui/numberField/NumberField.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { Choices } from './Choices.tsx';
import { decimalsOf, wayUnit } from './questionWords.ts';
import { refineQuestion } from './refineQuestion.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/** Period of the figures, day of the offers, minimum population and the limits of coverage. */
export function DetailEditor() {
  const atlas = useAtlas();
  const { text, format } = useQuestionWords();
  const { question } = useNeed().need;
  const periods = usePeriods(question);
  return (
    <>
      <Select
        label={text('needQuestion.period')}
        value={question.period}
        options={periods.map((period) => ({ id: period, label: format.period(period) }))}
        description={text('needQuestion.period.note')}
        onChange={(period) => void refineQuestion(atlas, { period: period as PeriodId })}
      />
      <label className="need-question-field">
        <span>{text('needQuestion.day')}</span>
        <input
          type="date"
          className="need-question-input"
          value={question.day}
          onChange={(event) => {
            const day = event.currentTarget.value;
            if (day !== '') void refineQuestion(atlas, { day });
          }}
        />
      </label>
      <div>
        <NumberField
          label={text('needQuestion.minimum')}
          value={question.minimumPopulation}
          minValue={0}
          step={50}
          onChange={(minimumPopulation) => {
            if (!Number.isNaN(minimumPopulation)) void refineQuestion(atlas, { minimumPopulation });
          }}
        />
        <p className="need-question-remark">{text('needQuestion.minimum.note')}</p>
      </div>
      <LimitsEditor question={question} />
    </>
  );
}

/** All periods of the question's indicators, latest first. */
function usePeriods(question: NeedQuestion): readonly PeriodId[] {
  const { package: atlas } = useAtlas().source;
  const all = question.parts.flatMap(({ indicator }) => indicatorById(atlas, indicator).periods);
  return [...new Set([question.period, ...all])].sort().reverse();
}

function LimitsEditor({ question }: { readonly question: NeedQuestion }) {
  const atlas = useAtlas();
  const { text } = useQuestionWords();
  const { limits } = useNeed().assessment.coverage;
  const [low, high] = question.coverageLimits ?? limits;
  const set = (next: readonly [number, number]) => {
    if (next.every(Number.isFinite) && next[0] <= next[1]) {
      void refineQuestion(atlas, { coverageLimits: next });
    }
  };
  const unit = text(`needQuestion.limits.unit.${question.measure}`, {
    unit: text(`needQuestion.unit.${wayUnit(question.travel)}`),
  });
  return (
    <>
      <Choices
        label={text('needQuestion.limits')}
        value={question.coverageLimits === null ? 'thirds' : 'own'}
        options={[
          {
            id: 'thirds' as const,
            label: text('needQuestion.limits.thirds'),
            note: text('needQuestion.limits.thirds.note'),
          },
          {
            id: 'own' as const,
            label: text('needQuestion.limits.own'),
            isDisabled: !limits.every(Number.isFinite),
          },
        ]}
        onChange={(id) => {
          if (id === 'thirds') void refineQuestion(atlas, { coverageLimits: null });
          else set([rounded(limits[0]), rounded(limits[1])]);
        }}
      />
      {question.coverageLimits === null ? null : (
        <div className="need-question-limits">
          <NumberField
            label={text('needQuestion.limits.low')}
            unit={unit}
            value={low}
            minValue={0}
            maxValue={high}
            formatOptions={{ maximumFractionDigits: decimalsOf(low) }}
            onChange={(value) => set([value, high])}
          />
          <NumberField
            label={text('needQuestion.limits.high')}
            unit={unit}
            value={high}
            minValue={low}
            formatOptions={{ maximumFractionDigits: decimalsOf(high) }}
            onChange={(value) => set([low, value])}
          />
        </div>
      )}
    </>
  );
}

/** Limits drawn from the data have many digits; a person edits readable ones. */
function rounded(value: number): number {
  return Number(value.toFixed(value < 10 ? 2 : 0));
}
