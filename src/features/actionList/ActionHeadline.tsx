import { memo } from 'react';
import { wordCoverage, wordNearest } from '../../i18n/need/answers/wordCoverage.ts';
import { wayUnit } from '../../i18n/need/answers/wordWay.ts';
import { wordCompositeNotice, wordCompositeProblem } from '../../i18n/statistics/wordComposite.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { type ActionRows, verdictOf } from './actionRows.ts';
import { headline } from './headline.ts';
import type { ShownAnswer } from './useAnswer.ts';

export interface ActionHeadlineProps {
  readonly answer: ShownAnswer;
  readonly rows: ActionRows;
}

/** What is found, in sentences, and the figure of the city; or why there is no index. */
export const ActionHeadline = memo(function ActionHeadline({
  answer: shownAnswer,
  rows,
}: ActionHeadlineProps) {
  const { words, answer, shown } = shownAnswer;
  const { problem } = answer.assessment.need;
  const { judgement } = answer;
  const under = rows.first.filter(
    (row) => judgement !== null && verdictOf(judgement, row) === 'under_supplied',
  );
  return (
    <>
      {problem === null ? null : (
        <Notice tone="warning" isLive={false}>
          {wordCompositeProblem(words.text, problem, answer.nameOf)}
        </Notice>
      )}
      {judgement === null || problem !== null ? null : (
        <p className="action-list-headline">
          {headline(words, {
            underSupplied: under.map((row) => shown.areas[row]!.name),
            unclear: rows.first.length - under.length,
            notAssessed: rows.notAssessed.length,
            assessed: rows.first.length + rows.supplied.length,
          })}
        </p>
      )}
      <CityLine answer={shownAnswer} />
      <FewAreas answer={shownAnswer} />
    </>
  );
});

function CityLine({ answer: { words, answer } }: { readonly answer: ShownAnswer }) {
  const { cityName: city } = useAtlas().source.package;
  const { asked, assessment } = answer;
  const coverage = wordCoverage(words, assessment.coverage.city, asked);
  if (asked.question.measure === 'nearest') {
    return <p className="action-list-city">{words.text('actionList.city', { city, coverage })}</p>;
  }
  const nearest = wordNearest(words, assessment.coverage.nearestCity, wayUnit(asked.question));
  return (
    <p className="action-list-city">
      {words.text('actionList.city.nearest', { city, coverage, nearest })}
    </p>
  );
}

function FewAreas({ answer: { words, answer } }: { readonly answer: ShownAnswer }) {
  const notice = answer.assessment.need.index?.notices.find(({ code }) => code === 'few_areas');
  if (notice === undefined) return null;
  return (
    <p className="action-list-note">{wordCompositeNotice(words.text, notice, answer.nameOf)}</p>
  );
}
