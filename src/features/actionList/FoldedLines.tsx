import { useState } from 'react';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { ActionLines, type ActionLinesProps } from './ActionLines.tsx';

export interface FoldedLinesProps extends ActionLinesProps {
  readonly title: string;
}

/** Areas that need no look at first; written only while the part is open. */
export function FoldedLines({ title, ...lines }: FoldedLinesProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (lines.rows.length === 0) return null;
  return (
    <Disclosure title={title} isExpanded={isOpen} onExpandedChange={setIsOpen}>
      {isOpen ? <ActionLines {...lines} /> : null}
    </Disclosure>
  );
}
