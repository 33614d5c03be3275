import { AREA_STANDINGS } from '../../domain/composite/areaStanding.ts';
import { wordCompositeProblem } from '../../i18n/statistics/wordComposite.ts';
import { wordRankRange } from '../../i18n/statistics/wordRankRange.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useJudgement, useNeed } from '../../state/react/useNeed.ts';
import { PartsTable } from './PartsTable.tsx';
import { useQuestionWords } from './useQuestionWords.ts';

/** Rank and its range, then every indicator's part in the index; the reason where there is no index. */
export function NeedPartsContent({ area }: { readonly area: number }) {
  const { text, format } = useQuestionWords();
  const { package: atlas } = useAtlas().source;
  const { need } = useNeed().assessment;
  const { index, problem, statusDynamics } = need;
  if (index === null) {
    const nameOf = (id: Parameters<typeof indicatorById>[1]) =>
      format.local(indicatorById(atlas, id).shortName);
    return <p>{problem === null ? '' : wordCompositeProblem(text, problem, nameOf)}</p>;
  }
  const standing = AREA_STANDINGS[index.standings[area]!]!;
  if (standing !== 'considered') {
    return (
      <p>{text('needQuestion.opened.none', { reason: text(`composite.standing.${standing}`) })}</p>
    );
  }
  return (
    <div className="need-question-opened">
      <RankLine area={area} />
      {statusDynamics === null ? (
        <PartsTable composite={index} area={area} side="need" />
      ) : (
        <>
          <p>{text('needQuestion.opened.class', classesOf(statusDynamics, area, text))}</p>
          <PartsTable composite={statusDynamics.status.composite} area={area} side="status" />
          <PartsTable composite={statusDynamics.dynamics.composite} area={area} side="dynamics" />
        </>
      )}
    </div>
  );
}

function RankLine({ area }: { readonly area: number }) {
  const { text, format } = useQuestionWords();
  const { need } = useNeed().assessment;
  const { state } = useJudgement();
  const rank = need.ranks[area]!;
  const count = need.index?.considered.length ?? 0;
  const judged = state.status === 'done' ? state.output : null;
  const share =
    judged === null
      ? ''
      : text('needQuestion.percent', {
          share: Number(format.number(judged.coverage * 100, 0)),
        });
  return (
    <p className="need-question-rank">
      {text('needQuestion.opened.rank', { rank, count })}
      {judged === null || judged.rankLow[area] === 0
        ? ''
        : ` · ${wordRankRange(text, { low: judged.rankLow[area]!, high: judged.rankHigh[area]!, share })}`}
    </p>
  );
}

type Text = ReturnType<typeof useQuestionWords>['text'];
type StatusDynamics = NonNullable<
  ReturnType<typeof useNeed>['assessment']['need']['statusDynamics']
>;

function classesOf(
  { considered, status, dynamics, codes }: StatusDynamics,
  area: number,
  text: Text,
) {
  const position = considered.indexOf(area);
  return {
    code: codes[position]!,
    status: text(`composite.status.${status.classes[position]!}`),
    dynamics: text(`composite.dynamics.${dynamics.classes[position]!}`),
  };
}
