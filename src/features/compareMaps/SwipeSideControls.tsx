import type { ReactNode } from 'react';
import type { PeriodId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Select } from '../../ui/select/Select.tsx';
import type { LayerChoice } from './layerChoice.ts';
import { offeredForSides, type ShownSides, withChoice } from './swipeSides.ts';

interface SwipeSideControlsProps {
  readonly sides: ShownSides;
  readonly at: 0 | 1;
  /** The choice of a layer. */
  readonly layers: ((choice: LayerChoice) => ReactNode) | undefined;
}

/** Which indicator, which period and which layer one of the two maps shows. */
export function SwipeSideControls({ sides, at, layers }: SwipeSideControlsProps) {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const offered = offeredForSides(useCompare());
  const { figures, period, layer } = sides[at];
  const change = (choice: Parameters<typeof withChoice>[2]) =>
    void changeCompare(atlas, { sides: withChoice(sides, at, choice) });
  return (
    <fieldset className="compare-maps-choices">
      <legend className="compare-maps-heading">
        {text(at === 0 ? 'compareMaps.left' : 'compareMaps.right')}
      </legend>
      <Select
        layout="chip"
        label={text('compareMaps.indicator')}
        value={figures.indicator.id}
        options={offered.map(({ id, name }) => ({ id, label: format.local(name) }))}
        onChange={(id) => {
          const indicator = offered.find((one) => one.id === id);
          if (indicator !== undefined) change({ indicator });
        }}
      />
      <Select
        layout="chip"
        label={text('compareMaps.period')}
        value={period}
        options={figures.indicator.periods.map((id) => ({ id, label: format.period(id) }))}
        onChange={(id) => change({ period: id as PeriodId })}
      />
      {layers?.({ layer, onChange: (next) => change({ layer: next }) })}
    </fieldset>
  );
}
