import { useMemo } from 'react';
import { exactly, type ScatterAxis, type ScatterValue } from '../../charts/scatter/scatterModel.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useMeasureWords } from '../../i18n/compare/measureWords.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { measureOfPlace } from '../../state/compare/readMeasure.ts';

export interface PairAxes {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** What the dashed lines stand for; null where there are none. */
  readonly city: string | null;
}

/** Both axes with the figure of the city as a line; a count of the city is no measure for an area. */
export function usePairAxes([across, up]: readonly [IndicatorFigures, IndicatorFigures]): PairAxes {
  const text = useCompareText();
  const words = useMeasureWords();
  return useMemo(() => {
    const axis = (figures: IndicatorFigures, key: 'across' | 'up'): ScatterAxis => {
      return {
        title: text(`compareScatter.axis.${key}`, {
          indicator: words.name(figures),
          unit: words.unitName(figures),
          date: words.date(figures),
        }),
        split: cityLine(figures),
        formatTick: (value) =>
          words.bareNumber(value, limitDecimals([value], figures.indicator.decimals), figures),
      };
    };
    const drawn = [across, up].filter((figures) => cityLine(figures) !== null);
    const values = drawn.map((figures) =>
      text('compareScatter.city.value', {
        indicator: words.name(figures),
        value: words.cell(measureOfPlace(figures, figures.base.city.id), figures),
      }),
    );
    return {
      x: axis(across, 'across'),
      y: axis(up, 'up'),
      city:
        values.length === 0
          ? null
          : text('compareScatter.city', { city: across.base.city.name, values: values.join('; ') }),
    };
  }, [across, up, text, words]);
}

function cityLine(figures: IndicatorFigures): ScatterValue | null {
  if (drawsSymbols(figures.base)) return null;
  const cell = measureOfPlace(figures, figures.base.city.id);
  return cell.kind === 'number' ? exactly(cell.value) : null;
}
