import { useId } from 'react';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { BivariateMap } from './BivariateMap.tsx';
import { BivariateTable } from './BivariateTable.tsx';
import { CellLegend } from './CellLegend.tsx';
import { ReadingSentence } from './ReadingSentence.tsx';
import { ReliabilityKey } from './ReliabilityKey.tsx';
import { type IndicatorPair, useBivariate } from './useBivariate.ts';
import './compareBivariate.css';

/** Two indicators on one map: nine cells, their legend as a filter, and the same as a table. */
export function CompareBivariate() {
  const text = useCompareText();
  const { pair } = useCompare();
  return (
    <div className="compare-bivariate">
      {pair === null ? <p>{text('comparePair.needed')}</p> : <Shown pair={pair} />}
    </div>
  );
}

function Shown({ pair }: { readonly pair: IndicatorPair }) {
  const figures = useBivariate(pair);
  const reading = useId();
  return (
    <>
      <ReadingSentence id={reading} figures={figures} pair={pair} />
      <div className="compare-bivariate-room">
        <BivariateMap figures={figures} pair={pair} describedBy={reading} />
        <div className="compare-bivariate-side">
          <CellLegend figures={figures} pair={pair} />
          <ReliabilityKey figures={figures} />
        </div>
      </div>
      <BivariateTable figures={figures} pair={pair} />
    </>
  );
}
