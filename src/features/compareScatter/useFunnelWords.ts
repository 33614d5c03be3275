import { useMemo } from 'react';
import type { FunnelChartProps } from '../../charts/funnel/FunnelChart.tsx';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { Funnel } from './funnelAreas.ts';
import { funnelWords } from './funnelWords.ts';

/** Words of the funnel; the same object while the figures are the same. */
export function useFunnelWords(
  funnel: Funnel,
  figures: IndicatorFigures,
): FunnelChartProps['words'] {
  const { catalogue } = useAtlas().source.package;
  const text = useCompareText();
  const format = useFormat();
  return useMemo(
    () => funnelWords(funnel, figures, { text, format, catalogue }),
    [funnel, figures, text, format, catalogue],
  );
}
