import { memo, useState } from 'react';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { EquityTable } from './EquityTable.tsx';
import { comparedGroups } from './reachOfGroups.ts';
import type { ShownAnswer } from './useAnswer.ts';

/** How far the offers reach for one group and another; computed only while the part is open. */
export const EquityOfReach = memo(function EquityOfReach({
  answer,
}: {
  readonly answer: ShownAnswer;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const { text } = answer.words;
  const groups = comparedGroups(answer.shown.inventory);
  return (
    <Disclosure title={text('actionList.equity')} isExpanded={isOpen} onExpandedChange={setIsOpen}>
      {groups === null || groups.length < 2 ? (
        <p>{text('actionList.equity.none')}</p>
      ) : isOpen ? (
        <EquityTable answer={answer} groups={groups} />
      ) : null}
    </Disclosure>
  );
});
