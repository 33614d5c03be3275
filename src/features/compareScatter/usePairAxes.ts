import { useMemo } from 'react';
import { exactly, type ScatterAxis, type ScatterValue } from '../../charts/scatter/scatterModel.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';

export interface PairAxes {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** What the dashed lines stand for; null where there are none. */
  readonly city: string | null;
}

/** Both axes with the figure of the city as a line; a count of the city is no measure for an area. */
export function usePairAxes([across, up]: readonly [IndicatorFigures, IndicatorFigures]): PairAxes {
  const text = useCompareText();
  const format = useFormat();
  return useMemo(() => {
    const axis = (figures: IndicatorFigures, key: 'across' | 'up'): ScatterAxis => {
      const { indicator, period } = figures;
      return {
        title: text(`compareScatter.axis.${key}`, {
          indicator: format.local(indicator.name),
          unit: format.unitName(indicator, 'value'),
          date: format.referenceDate(indicator, period),
        }),
        split: cityLine(figures),
        formatTick: (value) => format.number(value, limitDecimals([value], indicator.decimals)),
      };
    };
    const drawn = [across, up].filter((figures) => cityLine(figures) !== null);
    const values = drawn.map(({ indicator, base, ...rest }) =>
      text('compareScatter.city.value', {
        indicator: format.local(indicator.name),
        value: format.cell(
          cellOfPlace({ indicator, base, ...rest }, base.city.id, rest.periodIndex),
          indicator,
        ),
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
  }, [across, up, text, format]);
}

function cityLine(figures: IndicatorFigures): ScatterValue | null {
  if (drawsSymbols(figures.base)) return null;
  const cell = cellOfPlace(figures, figures.base.city.id, figures.periodIndex);
  return cell.kind === 'number' ? exactly(cell.value) : null;
}
