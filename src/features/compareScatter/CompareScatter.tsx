import { useMemo } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { ToggleChip } from '../../ui/chip/ToggleChip.tsx';
import { FunnelPart } from './FunnelPart.tsx';
import { PairChart } from './PairChart.tsx';
import { pairTrend } from './pairTrend.ts';
import { scatterAreas, splitByPoint } from './scatterAreas.ts';
import { TrendPart } from './TrendPart.tsx';
import { WithoutPoint } from './WithoutPoint.tsx';
import './compareScatter.css';

/** Two indicators against each other, area by area; with a line and a funnel for who asks for them. */
export function CompareScatter() {
  const atlas = useAtlas();
  const text = useCompareText();
  const shown = useCompare();
  const { compare, pair } = shown;
  const found = useMemo(() => (pair === null ? [] : scatterAreas(shown, pair)), [shown, pair]);
  const { drawn, without } = useMemo(() => splitByPoint(found), [found]);
  const { trendLine, funnel } = compare;
  const trend = useMemo(
    () => (trendLine ? pairTrend(found, shown.geometry.areas) : null),
    [found, trendLine, shown.geometry],
  );
  return (
    <div className="compare-scatter">
      <div className="compare-scatter-aids">
        <ToggleChip
          label={text('compareScatter.trend')}
          isSelected={trendLine}
          onChange={(isOn) => void changeCompare(atlas, { trendLine: isOn })}
        />
        <ToggleChip
          label={text('compareScatter.funnel')}
          isSelected={funnel}
          onChange={(isOn) => void changeCompare(atlas, { funnel: isOn })}
        />
      </div>
      {pair === null ? (
        <p>{text('comparePair.needed')}</p>
      ) : (
        <>
          <PairChart areas={found} drawn={drawn} pair={pair} trend={trend} />
          {trendLine ? <TrendPart trend={trend} pair={pair} /> : null}
          <WithoutPoint areas={without} pair={pair} />
        </>
      )}
      {funnel ? <FunnelPart /> : null}
    </div>
  );
}
