import { useIntl } from 'react-intl';
import { useText } from '../../i18n/useText.ts';
import { CalculationSteps } from './CalculationSteps.tsx';
import { ChangeStep } from './ChangeStep.tsx';
import { relationOf } from './calculationText.ts';
import { ExplanationOrigin } from './ExplanationOrigin.tsx';
import { ExplanationRemarks } from './ExplanationRemarks.tsx';
import type { ExplainedFigure } from './explainShown.ts';
import './explanation.css';

/** Inputs, formula with its numbers, result with its reason, remarks, date and source. */
export function ExplanationContent({ figure }: { readonly figure: ExplainedFigure }) {
  return (
    <div className="explanation">
      <MembersNote figure={figure} />
      {figure.periods.map((explained) => (
        <CalculationSteps
          key={explained.period}
          explained={explained}
          memberCount={figure.members.length}
        />
      ))}
      <ChangeStep figure={figure} />
      <RoundingNote figure={figure} />
      <ExplanationRemarks figure={figure} />
      <ExplanationOrigin figure={figure} />
    </div>
  );
}

/** Says of which areas a larger place is made up; a published area needs no such word. */
function MembersNote({ figure }: { readonly figure: ExplainedFigure }) {
  const text = useText();
  const intl = useIntl();
  const { area, members } = figure;
  if (members.length === 1 && members[0]?.id === area.id) return null;
  if (members.length === 0) return <p>{text('explanation.members.none', { area: area.name })}</p>;
  const names = intl.formatList(members.map(({ name }) => name));
  return (
    <p className="explanation-note">
      {text('explanation.members', { area: area.name, count: members.length, names })}
    </p>
  );
}

function RoundingNote({ figure }: { readonly figure: ExplainedFigure }) {
  const text = useText();
  const divided = figure.periods.filter(({ explanation }) => explanation.denominator !== null);
  const rounded = divided.some(
    ({ explanation }) => relationOf(explanation.value, explanation.indicator) === '≈',
  );
  return rounded ? <p className="explanation-note">{text('explanation.rounded')}</p> : null;
}
