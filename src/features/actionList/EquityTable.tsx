import { useMemo } from 'react';
import type { Cell } from '../../domain/model/cell.ts';
import type { GroupReach } from '../../domain/need/equityOfReach.ts';
import type { TargetGroup } from '../../domain/offers/inventory.ts';
import type { AnswerWords } from '../../i18n/need/answers/answerWords.ts';
import { coverageValue } from '../../i18n/need/answers/wordCoverage.ts';
import { wordReach } from '../../i18n/need/answers/wordWay.ts';
import type { DatasetState } from '../../state/atlasStore.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { missingSeries, reachOfGroups } from './reachOfGroups.ts';
import type { ShownAnswer } from './useAnswer.ts';
import { useSeries } from './useSeries.ts';
import { wordPoints } from './wordPoints.ts';

export interface EquityTableProps {
  readonly answer: ShownAnswer;
  /** Everyone first. */
  readonly groups: readonly TargetGroup[];
}

/** Every group's share with an offer within reach, and how far it lies from that of everyone. */
export function EquityTable({ answer, groups }: EquityTableProps) {
  const { text } = answer.words;
  const dataset = useAtlasState((state) => state.dataset);
  const state = useSeries(missingSeries(groups, dataset.series));
  if (state !== 'ready') {
    return <p role="status">{text(`actionList.equity.${state}`)}</p>;
  }
  return <LoadedTable answer={answer} groups={groups} dataset={dataset} />;
}

function LoadedTable(props: EquityTableProps & { readonly dataset: DatasetState }) {
  const { groups, dataset } = props;
  const { shown, words, answer } = props.answer;
  const { text, format } = words;
  const { areaIds, period } = shown;
  const { within } = answer.assessment.coverage;
  const reach = useMemo(() => {
    const need = { question: { period } };
    const reached = { areaIds, need, assessment: { coverage: { within } } };
    return reachOfGroups(reached, dataset, groups);
  }, [areaIds, period, within, dataset, groups]);
  const everyone = reach[0]?.id;
  return (
    <>
      <table className="action-list-equity">
        <caption>
          {text('actionList.equity.caption', { reach: wordReach(words, answer.asked.question) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('actionList.equity.group')}</th>
            <th scope="col">{text('actionList.equity.share')}</th>
            <th scope="col">{text('actionList.equity.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {reach.map((group) => (
            <tr key={group.id}>
              <th scope="row">{format.local(groups.find(({ id }) => id === group.id)!.name)}</th>
              <td>{shareWords(words, group.share, answer.asked.question)}</td>
              <td>{group.id === everyone ? '' : differenceWords(words, group)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="action-list-note">{text('actionList.equity.note')}</p>
    </>
  );
}

function shareWords(
  words: AnswerWords,
  share: Cell,
  question: Parameters<typeof coverageValue>[2],
): string {
  return coverageValue(words, share, { ...question, measure: 'share_within' });
}

function differenceWords(words: AnswerWords, { difference }: GroupReach): string {
  return wordPoints(words, difference);
}
