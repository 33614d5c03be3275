import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { BivariateDownload } from './BivariateDownload.tsx';
import { BivariateMap } from './BivariateMap.tsx';
import { BivariateTable } from './BivariateTable.tsx';
import { orderedRows, type RowOrder } from './bivariateRows.ts';
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
  const { locale } = useIntl();
  const { areas, compare } = useCompare();
  const [order, setOrder] = useState<RowOrder>({ key: 'name', isDescending: false });
  const rows = orderedRows({
    names: areas.map(({ name }) => name),
    figures,
    order,
    picked: compare.pickedCell,
    compare: (one, other) => one.localeCompare(other, locale),
  });
  return (
    <>
      <div className="compare-bivariate-bar">
        <ReadingSentence id={reading} figures={figures} pair={pair} />
        <BivariateDownload pair={pair} figures={figures} rows={rows} />
      </div>
      <div className="compare-bivariate-room">
        <BivariateMap figures={figures} pair={pair} describedBy={reading} />
        <div className="compare-bivariate-side">
          <CellLegend figures={figures} pair={pair} />
          <ReliabilityKey figures={figures} />
        </div>
      </div>
      <BivariateTable {...{ figures, pair, rows, order }} onOrder={setOrder} />
    </>
  );
}
