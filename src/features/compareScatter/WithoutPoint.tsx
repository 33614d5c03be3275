import { useState } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import type { PairArea } from './scatterAreas.ts';

interface WithoutPointProps {
  /** Those without a point. */
  readonly areas: readonly PairArea[];
  readonly pair: readonly [IndicatorFigures, IndicatorFigures];
}

/** Areas that cannot be drawn, with the state of both figures in words. */
export function WithoutPoint({ areas, pair: [across, up] }: WithoutPointProps) {
  const text = useCompareText();
  const words = useMeasureWords();
  const [isOpen, setOpen] = useState(false);
  if (areas.length === 0) return null;
  return (
    <Disclosure
      title={text('compareScatter.without', { count: areas.length })}
      isExpanded={isOpen}
      onExpandedChange={setOpen}
    >
      <ul className="compare-scatter-without">
        {areas.map(({ id, name, x, y }) => (
          <li key={id}>
            {text('compareScatter.without.line', {
              area: name,
              across: words.name(across),
              acrossValue: words.cell(x, across),
              up: words.name(up),
              upValue: words.cell(y, up),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
