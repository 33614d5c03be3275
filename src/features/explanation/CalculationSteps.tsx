import type { Explanation } from '../../domain/indicators/explain.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { AboutMethod } from './AboutMethod.tsx';
import { calculationText } from './calculationText.ts';
import type { ExplainedPeriod } from './explainShown.ts';
import { InputTable } from './InputTable.tsx';
import { useReason } from './useReason.ts';

interface CalculationStepsProps {
  readonly explained: ExplainedPeriod;
  readonly memberCount: number;
}

/** One period: the table of inputs, the calculation in numbers, and why the result is no number. */
export function CalculationSteps({ explained, memberCount }: CalculationStepsProps) {
  const { explanation } = explained;
  const reason = useReason(explanation.value, explanation.indicator);
  return (
    <section className="explanation-period">
      <InputTable explained={explained} memberCount={memberCount} />
      <ResultLine explanation={explanation} memberCount={memberCount} />
      {reason === null ? null : <p className="explanation-note">{reason}</p>}
    </section>
  );
}

function ResultLine({
  explanation,
  memberCount,
}: {
  readonly explanation: Explanation;
  readonly memberCount: number;
}) {
  const text = useText();
  const format = useFormat();
  const { indicator, value } = explanation;
  const span = (low: string, high: string) => text('state.interval', { low, high });
  const calculation = calculationText(explanation, { format, span });
  if (calculation === null) {
    const plain = memberCount > 1 ? text('explanation.sum') : text('explanation.source');
    return (
      <p className="explanation-result">
        {indicator.formula === null ? plain : null} <strong>{format.cell(value, indicator)}</strong>
        {memberCount > 1 ? <AboutMethod note="aggregation" subject="calculation" /> : null}
      </p>
    );
  }
  return (
    <p className="explanation-result">
      <strong>{calculation}</strong>
      <AboutMethod
        note={value.kind === 'interval' ? 'maskedInterval' : 'rate'}
        subject="calculation"
      />
    </p>
  );
}
