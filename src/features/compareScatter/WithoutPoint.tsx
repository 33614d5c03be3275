import { useState } from 'react';
import type { ScatterArea } from '../../charts/scatter/scatterTwin.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { hasNoPoint } from './scatterAreas.ts';

interface WithoutPointProps {
  readonly areas: readonly ScatterArea[];
  readonly pair: readonly [IndicatorFigures, IndicatorFigures];
}

/** Areas that cannot be drawn, with the state of both figures in words. */
export function WithoutPoint({ areas, pair: [across, up] }: WithoutPointProps) {
  const text = useCompareText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const without = areas.filter(hasNoPoint);
  if (without.length === 0) return null;
  return (
    <Disclosure
      title={text('compareScatter.without', { count: without.length })}
      isExpanded={isOpen}
      onExpandedChange={setOpen}
    >
      <ul className="compare-scatter-without">
        {without.map(({ id, name, x, y }) => (
          <li key={id}>
            {text('compareScatter.without.line', {
              area: name,
              across: format.local(across.indicator.name),
              acrossValue: format.cell(x, across.indicator),
              up: format.local(up.indicator.name),
              upValue: format.cell(y, up.indicator),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
