import { memo, useMemo, useState } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { wordCell } from '../../i18n/need/answers/wordVerdict.ts';
import { patchSession, toggleArea } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { ActionLine } from './ActionLine.tsx';
import { cellOf, verdictOf } from './actionRows.ts';
import { rowFacts, rowRemarks } from './rowSentences.ts';
import type { ShownAnswer } from './useAnswer.ts';

const SHOWN_AT_FIRST = 20;

export interface ActionLinesProps {
  readonly answer: ShownAnswer;
  /** Positions of the areas, in order. */
  readonly rows: readonly number[];
}

/** Areas with their reasons; a long list begins with its head. */
export const ActionLines = memo(function ActionLines({
  answer: shownAnswer,
  rows,
}: ActionLinesProps) {
  const atlas = useAtlas();
  const [isWhole, setIsWhole] = useState(false);
  const handlers = useMemo(
    () => ({
      onSelect: (id: string) => void toggleArea(atlas, id as AreaId),
      onParts: (id: string) =>
        patchSession(atlas, { dialog: { kind: 'needParts', area: id as AreaId } }),
    }),
    [atlas],
  );
  const { shown, words, answer } = shownAnswer;
  const { assessment, judgement } = answer;
  const visible = isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className="action-list-lines">
        {visible.map((row) => {
          const { id, name } = shown.areas[row]!;
          const cell = cellOf(assessment, row);
          const verdict = judgement === null ? null : verdictOf(judgement, row);
          const slot = shown.selected.indexOf(id);
          return (
            <ActionLine
              key={id}
              id={id}
              name={name}
              cell={cell}
              cellWords={wordCell(words, cell ?? Number.NaN, answer.asked.question.measure)}
              verdict={verdict}
              verdictWords={verdict === null ? '' : words.text(`needAnswer.verdict.${verdict}`)}
              facts={rowFacts(words, answer, row)}
              remarks={rowRemarks(words, answer, row).join(' ')}
              slot={slot === -1 ? null : slot}
              partsLabel={assessment.need.ranks[row] === 0 ? null : words.text('actionList.parts')}
              partsName={words.text('actionList.parts.of', { area: name })}
              {...handlers}
            />
          );
        })}
      </ul>
      {visible.length === rows.length ? null : (
        <Button variant="quiet" onPress={() => setIsWhole(true)}>
          {words.text('actionList.more', { count: rows.length - visible.length })}
        </Button>
      )}
    </>
  );
});
