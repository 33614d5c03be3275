import { useMemo, useRef } from 'react';
import { ScatterChart } from '../../charts/scatter/ScatterChart.tsx';
import { scatterPoints } from '../../charts/scatter/scatterTwin.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { useElementHeight } from '../../ui/size/useElementHeight.ts';
import { scatterAreas, splitByPoint } from './scatterAreas.ts';
import { usePairAxes } from './usePairAxes.ts';
import { usePairTable } from './usePairTable.ts';
import './stillScatter.css';

interface StillScatterProps {
  /** The area in the spotlight; it is named on the picture. */
  readonly highlight: AreaId | null;
}

/** Two indicators against each other as they are told: the compared places by name, and nothing to set. */
export function StillScatter({ highlight }: StillScatterProps) {
  const text = useCompareText();
  const { pair } = useCompare();
  if (pair === null) return <p>{text('comparePair.needed')}</p>;
  return <Pair pair={pair} highlight={highlight} />;
}

/** What the names of both axes and the title take of the height, in pixels. */
const WORDS_ROOM = 92;

interface PairProps extends StillScatterProps {
  readonly pair: readonly [IndicatorFigures, IndicatorFigures];
}

function Pair({ pair, highlight }: PairProps) {
  const shown = useCompare();
  const box = useRef<HTMLDivElement>(null);
  const height = useElementHeight(box, 320);
  const areas = useMemo(() => scatterAreas(shown, pair), [shown, pair]);
  const points = useMemo(() => scatterPoints(splitByPoint(areas).drawn), [areas]);
  const labelled = useMemo(() => (highlight === null ? [] : [highlight]), [highlight]);
  const axes = usePairAxes(pair);
  const words = usePairTable(areas, pair, null);
  const sizes = shown.size === null ? null : words.sizes;
  return (
    <div ref={box} className="still-scatter">
      <ScatterChart
        title={words.title}
        summary=""
        help=""
        points={points}
        x={axes.x}
        y={axes.y}
        quadrants={null}
        labelled={labelled}
        sizes={sizes}
        describe={words.describe}
        table={words.table}
        highlighted={highlight}
        height={Math.max(150, height - WORDS_ROOM)}
      />
    </div>
  );
}
