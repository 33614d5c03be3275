import { STATE_CODE } from '../../domain/model/column.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { wordSpatialProblem } from '../../i18n/statistics/wordSpace.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { ClassKey } from '../../map/ClassKey.tsx';
import { StateSwatch } from '../../map/svg/StateSwatch.tsx';
import type { Shown } from '../../state/selectors/shown.ts';
import { Button } from '../../ui/button/Button.tsx';
import { CATEGORIES, type CategoryLayer } from './categoryLayer.ts';
import type { DrawnLayer, LayerBasis } from './useMapLayer.ts';
import { wordBasis } from './wordBasis.ts';
import { wordFinding } from './wordFinding.ts';

interface LayerKeyProps {
  readonly layer: DrawnLayer;
  readonly shown: Shown;
  /** True where the classes below name the unit themselves. */
  readonly hasClasses?: boolean;
}

/** What the layer of a map shows, how far it is, or why there is none. */
export function LayerKey({ layer, shown, hasClasses = false }: LayerKeyProps) {
  const text = useCompareText();
  const format = useFormat();
  switch (layer.kind) {
    case 'values':
      return null;
    case 'refused': {
      const { refusal } = layer;
      return (
        <p className="compare-maps-remark">
          {typeof refusal === 'string'
            ? text(`compareLayers.refused.${refusal}`)
            : text('compareLayers.refused.space', { reason: wordSpatialProblem(text, refusal) })}
        </p>
      );
    }
    case 'running':
      return <Running progress={layer.progress} />;
    case 'failed':
      return (
        <p className="compare-maps-remark">
          {text('compareLayers.failed')}{' '}
          <Button variant="quiet" onPress={layer.retry}>
            {text('compareLayers.retry')}
          </Button>
        </p>
      );
    case 'smoothed':
      return hasClasses ? null : (
        <p className="compare-maps-unit">
          {text('compareLayers.unit.smoothed', {
            unit: format.unitName(shown.base.indicator, 'value'),
          })}
        </p>
      );
    case 'categories':
      return <CategoryKey layer={layer.layer} basis={layer.basis} shown={shown} />;
  }
}

function Running({ progress }: { readonly progress: number }) {
  const text = useCompareText();
  const label = text('compareLayers.running', { percent: Math.round(progress * 100) });
  return (
    <p className="compare-maps-remark">
      <progress aria-label={label} value={progress} max={1} /> {label}
    </p>
  );
}

interface CategoryKeyProps {
  readonly layer: CategoryLayer;
  readonly basis: LayerBasis;
  readonly shown: Shown;
}

/** The categories that occur, and how often. */
function CategoryKey({ layer, basis, shown }: CategoryKeyProps) {
  const text = useCompareText();
  const counted = (finding: number | null) => {
    const isAmong = (one: number | null, area: number) =>
      one === finding && (one !== null || isNumber(shown, area));
    const count = layer.findings.filter(isAmong).length;
    const words = wordFinding(text, layer.id, finding);
    return count === 0 ? null : text('compareLayers.counted', { words, count });
  };
  const untested = counted(null);
  return (
    <>
      <ClassKey
        label={text('compareLayers.categories')}
        ramp={layer.ramp}
        classes={CATEGORIES[layer.id].map((_, index) => counted(index))}
      />
      {untested === null ? null : (
        <ul className="map-key">
          <li>
            <StateSwatch pattern="left_out" />
            {untested}
          </li>
        </ul>
      )}
      <Basis basis={basis} />
    </>
  );
}

function isNumber({ current }: Shown, area: number): boolean {
  return current.state[area] === STATE_CODE.number;
}

function Basis({ basis }: { readonly basis: LayerBasis }) {
  const text = useCompareText();
  const sentences = wordBasis(text, basis);
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;
}
