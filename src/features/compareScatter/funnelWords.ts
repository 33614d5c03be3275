import type { FunnelChartProps } from '../../charts/funnel/FunnelChart.tsx';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import type { Catalogue, Term } from '../../domain/model/indicator.ts';
import type { CompareText } from '../../i18n/compare/compareWords.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { IndicatorFigures } from '../../state/compare/compareShown.ts';
import type { Funnel } from './funnelAreas.ts';

/** Words of the funnel: what it rests on, where an area stands, how figures are printed. */
export function funnelWords(
  { target }: Funnel,
  { indicator, base }: IndicatorFigures,
  { text, format, catalogue }: FunnelWordsOf,
): FunnelChartProps['words'] {
  const nameOf = ({ id }: Term) => {
    const name = catalogue.indicators.find((one) => one.id === id)?.name;
    return name === undefined ? id : format.local(name);
  };
  const terms = indicator.formula?.denominator ?? [];
  const [only, ...others] = terms;
  // A sum of many counts is better told by what is measured.
  const heads =
    only !== undefined && others.length === 0
      ? nameOf(only)
      : text('compareScatter.funnel.heads', { measure: format.local(indicator.measure) });
  const rate = (value: number) => format.cell({ kind: 'number', value, flags: [] }, indicator);
  const name = format.local(indicator.name);
  return {
    caption: text('compareScatter.funnel'),
    table: text('compareScatter.table'),
    columns: {
      area: text('compareScatter.column.area'),
      base: heads,
      rate: name,
      position: text('compareScatter.funnel.position'),
    },
    positions: {
      far_above: text('compareScatter.funnel.farAbove'),
      above: text('compareScatter.funnel.above'),
      within: text('compareScatter.funnel.within'),
      below: text('compareScatter.funnel.below'),
      far_below: text('compareScatter.funnel.farBelow'),
    },
    yTitle: text('compareScatter.funnel.y', {
      indicator: name,
      unit: format.unitName(indicator, 'value'),
    }),
    xTitle: text('compareScatter.funnel.x', { heads }),
    target: text('compareScatter.funnel.city', { city: base.city.name, value: rate(target) }),
    inner: text('compareScatter.funnel.inner'),
    outer: text('compareScatter.funnel.outer'),
    formatBase: (value) => format.number(value, 0),
    formatRate: rate,
    formatTick: (value) => format.number(value, limitDecimals([value], indicator.decimals)),
  };
}

export interface FunnelWordsOf {
  readonly text: CompareText;
  readonly format: Format;
  readonly catalogue: Pick<Catalogue, 'indicators'>;
}
