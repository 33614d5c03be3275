import { useNeed } from '../../state/react/useNeed.ts';
import { IndexMethod } from './IndexMethod.tsx';
import { weightShares } from './refineQuestion.ts';
import { StatusDynamicsTable } from './StatusDynamicsTable.tsx';
import { useQuestionWords } from './useQuestionWords.ts';
import { WeightRow } from './WeightRow.tsx';
import './needQuestion.css';

/** What the need index is made of, beside the map: a slider for every indicator. */
export function WeightsPanel() {
  const { text } = useQuestionWords();
  const { need, assessment } = useNeed();
  const { question } = need;
  const found = assessment.need.index;
  const { parts, index } = question;
  const shares = weightShares(parts);
  return (
    <section className="need-question-weights" aria-labelledby="need-question-weights-title">
      <h2 id="need-question-weights-title" className="need-question-weights-title">
        {text(`needQuestion.index.${index}.title`, { count: parts.length })}
      </h2>
      {index === 'status_dynamics' ? (
        <StatusDynamicsTable />
      ) : (
        <ul>
          {parts.map((part, position) => (
            <WeightRow key={part.indicator} part={part} share={shares[position]!} />
          ))}
        </ul>
      )}
      {found === null ? null : (
        <p className="need-question-remark">
          {text('needQuestion.considered', {
            considered: found.considered.length,
            areas: assessment.areas.length,
          })}
        </p>
      )}
      <IndexMethod />
    </section>
  );
}
