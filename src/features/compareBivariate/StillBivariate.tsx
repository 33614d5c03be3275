import { useMemo } from 'react';
import { countCells } from '../../domain/compare/bivariateClasses.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { areaLabels } from '../../map/areaLabels.ts';
import { CELL_RAMP, CellGrid } from '../../map/cells/CellGrid.tsx';
import type { MapModel } from '../../map/mapModel.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import { outlinesOfPlaces } from '../../state/compare/outlinesOfPlaces.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { type BivariateFigures, bivariateFills } from './bivariateFills.ts';
import { type IndicatorPair, useBivariate } from './useBivariate.ts';
import { wordCell } from './wordCell.ts';
import './stillBivariate.css';
import { WithoutCells } from './WithoutCells.tsx';

interface StillBivariateProps {
  /** The area in the spotlight; its name is always on the map. */
  readonly highlight: AreaId | null;
}

/** Names that can be read on one map from afar. */
const MOST_LABELS = 7;

/** The map of two indicators as it is told, with its nine cells and few names. */
export function StillBivariate({ highlight }: StillBivariateProps) {
  const text = useCompareText();
  const { pair } = useCompare();
  if (pair === null) return <p>{text('comparePair.needed')}</p>;
  return <Pair pair={pair} highlight={highlight} />;
}

function Pair({ pair, highlight }: StillBivariateProps & { readonly pair: IndicatorPair }) {
  const text = useCompareText();
  const words = useMeasureWords();
  const figures = useBivariate(pair);
  const model = useStillModel(figures, highlight);
  const [across, up] = pair;
  const title = text('compareBivariate.title', {
    across: words.name(across),
    up: words.name(up),
    date: words.date(across),
  });
  return (
    <div className="still-bivariate">
      <div className="still-bivariate-map">
        <StillMap model={model} title={title} labelsVisible />
      </div>
      <div className="still-bivariate-key">
        <Cells figures={figures} pair={pair} />
        <WithoutCells figures={figures} className="still-bivariate-states" />
      </div>
    </div>
  );
}

function useStillModel(figures: BivariateFigures, highlight: AreaId | null): MapModel {
  const { geometry, areas, places, view, dataset, compare } = useCompare();
  return useMemo(() => {
    const chosen = highlight === null ? view.areas : [highlight, ...view.areas];
    return {
      geometry,
      fills: bivariateFills(figures, compare.pickedCell),
      ramp: CELL_RAMP,
      symbols: null,
      selection: outlinesOfPlaces(places, dataset),
      labels: areaLabels(areas, chosen)
        .toSorted((one, other) => other.priority - one.priority)
        .slice(0, MOST_LABELS),
      context: [],
      offers: null,
    };
  }, [geometry, areas, places, view.areas, dataset, compare.pickedCell, figures, highlight]);
}

interface CellsProps {
  readonly figures: BivariateFigures;
  readonly pair: IndicatorPair;
}

function Cells({ figures, pair }: CellsProps) {
  const text = useCompareText();
  const format = useFormat();
  const words = useMeasureWords();
  const counts = useMemo(() => countCells(figures.classes.cell), [figures]);
  const [across, up] = pair;
  return (
    <CellGrid
      counts={counts}
      picked={null}
      label={text('compareBivariate.cells')}
      up={text('compareBivariate.axis.up', { name: words.shortName(up) })}
      right={text('compareBivariate.axis.across', { name: words.shortName(across) })}
      cells={counts.map((count, cell) =>
        text('compareBivariate.cell.count', {
          cell: wordCell({ text, format }, cell, pair),
          count,
        }),
      )}
      onPick={nothing}
    />
  );
}

/** The cells are only read here. */
function nothing(): void {}
