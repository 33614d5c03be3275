import {
  DYNAMICS_CLASSES,
  needsAttention,
  STATUS_CLASSES,
  statusDynamicsCode,
} from '../../domain/composite/statusDynamicsClasses.ts';
import type { StatusDynamicsIndex } from '../../domain/composite/statusDynamicsIndex.ts';
import type { NeedFigures } from '../../domain/need/assessNeed.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/** Berlin's index in place of weights: how many areas have each status with each dynamics. */
export function StatusDynamicsTable() {
  const { text, format, list } = useQuestionWords();
  const { assessment, areas, input } = useNeed();
  const { package: atlas } = useAtlas().source;
  const found = assessment.need.statusDynamics;
  if (found === null) return null;
  const nameOf = ({ part }: NeedFigures) =>
    format.local(indicatorById(atlas, part.indicator).shortName);
  const weighted = input.need.figures.filter(({ part }) => part.weight > 0);
  const used = weighted.filter(({ change }) => change !== null).map(nameOf);
  const unused = weighted.filter(({ change }) => change === null).map(nameOf);
  const attention = areasNeedingAttention(found).map((area) => areas[area]!.name);
  return (
    <div className="need-question-status">
      <p className="need-question-remark">
        {text('needQuestion.status.parts', { indicators: list(used), count: used.length })}
        {unused.length === 0
          ? null
          : ` ${text('needQuestion.status.parts.leftOut', { indicators: list(unused) })}`}
      </p>
      <table className="need-question-table">
        <caption>{text('needQuestion.status.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('needQuestion.status')}</th>
            {DYNAMICS_CLASSES.map((dynamics) => (
              <th key={dynamics} scope="col" className="need-question-figure">
                {text(`needQuestion.dynamics.${dynamics}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATUS_CLASSES.map((status) => (
            <tr key={status}>
              <th scope="row">{text(`needQuestion.status.${status}`)}</th>
              {DYNAMICS_CLASSES.map((dynamics) => {
                const code = statusDynamicsCode(status, dynamics);
                return (
                  <td
                    key={dynamics}
                    className="need-question-figure"
                    data-attention={needsAttention(code) ? '' : undefined}
                  >
                    {found.codes.filter((one) => one === code).length}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="need-question-remark">
        {attention.length === 0
          ? text('needQuestion.attention.none')
          : text('needQuestion.attention', { areas: list(attention) })}
      </p>
    </div>
  );
}

/** Positions among all areas. */
function areasNeedingAttention({ codes, considered }: StatusDynamicsIndex): readonly number[] {
  return [...considered].filter((_, position) => needsAttention(codes[position]!));
}
