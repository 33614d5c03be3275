import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { useText } from '../../i18n/useText.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { ClassHistogram, type LegendUse } from './ClassHistogram.tsx';
import { SymbolLegend } from './SymbolLegend.tsx';

/** Classes as a histogram, sizes of circles, or both; a sentence where there are no values. */
export function LegendClasses({
  shown,
  use = 'edit',
}: {
  readonly shown: Shown;
  readonly use?: LegendUse;
}) {
  const text = useText();
  const symbols = drawsSymbols(shown.base);
  if (symbols && shown.mode === 'value') return <SymbolLegend shown={shown} />;
  if (shown.classification.classCount > 0) {
    return (
      <>
        {symbols ? <SymbolLegend shown={shown} /> : null}
        <ClassHistogram shown={shown} use={use} />
      </>
    );
  }
  return <p className="legend-note">{text('legend.noValues')}</p>;
}
