import { useMemo } from 'react';
import type { IndicatorId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeView } from '../../state/actions/changeView.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Select } from '../../ui/select/Select.tsx';
import { FunnelOfAreas } from './FunnelOfAreas.tsx';
import type { Funnel } from './funnelAreas.ts';
import { funnelOfFigures } from './funnelOfFigures.ts';

/** The funnel of the indicator that leads the view, or of the first of the set that is divided. */
export function FunnelPart() {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const { indicators, view } = useCompare();
  const divided = indicators.filter(({ indicator }) => indicator.formula !== null);
  const lead = divided.find(({ indicator }) => indicator.id === view.indicator) ?? divided[0];
  return (
    <section className="compare-scatter-funnel" aria-label={text('compareScatter.funnel')}>
      {lead === undefined ? (
        <p>{text('compareScatter.funnel.none')}</p>
      ) : (
        <>
          <Select
            layout="chip"
            label={text('compareScatter.funnel.indicator')}
            value={lead.indicator.id}
            options={divided.map(({ indicator }) => ({
              id: indicator.id,
              label: format.local(indicator.name),
            }))}
            onChange={(id) => void changeView(atlas, { indicator: id as IndicatorId })}
          />
          <ShownFunnel figures={lead} />
        </>
      )}
    </section>
  );
}

function ShownFunnel({ figures }: { readonly figures: IndicatorFigures }) {
  const text = useCompareText();
  const format = useFormat();
  const funnel = useFunnel(figures);
  return funnel === null ? (
    <p>
      {text('compareScatter.funnel.unsuited', { indicator: format.local(figures.indicator.name) })}
    </p>
  ) : (
    <FunnelOfAreas funnel={funnel} figures={figures} />
  );
}

function useFunnel(figures: IndicatorFigures): Funnel | null {
  const dataset = useAtlasState((state) => state.dataset);
  const { areas, places } = useCompare();
  return useMemo(
    () => funnelOfFigures(figures, { dataset, areas, places }),
    [figures, dataset, areas, places],
  );
}
