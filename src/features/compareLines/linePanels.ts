import { MOST_PANELS, type SmallLinesPanel } from '../../charts/smallLines/smallLinesModel.ts';
import type { TrendSeries } from '../../charts/trend/trendModel.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import type { Text } from '../../i18n/useText.ts';
import type { CompareShown, IndicatorFigures } from '../../state/compare/compareShown.ts';
import { cellOfPlace } from '../../state/compare/readComparison.ts';

interface PanelWords {
  readonly format: Format;
  readonly say: Text;
}

/** A panel for each of the first twelve indicators. */
export function linePanels(shown: CompareShown, words: PanelWords): readonly SmallLinesPanel[] {
  return shown.indicators.slice(0, MOST_PANELS).map((figures) => linePanel(shown, figures, words));
}

function linePanel(
  shown: CompareShown,
  figures: IndicatorFigures,
  { format, say }: PanelWords,
): SmallLinesPanel {
  const { indicator } = figures;
  const print = (value: number) => format.number(value, indicator.decimals);
  return {
    id: indicator.id,
    title: format.local(indicator.name),
    subtitle: format.unitName(indicator, 'value'),
    periods: indicator.periods.map((id) => ({
      id,
      label: format.period(id),
      time: periodPosition(id),
    })),
    series: lineSeries(shown, figures),
    format: print,
    formatRange: (low, high) =>
      say('state.interval', { low: low === 0 ? '0' : print(low), high: print(high) }),
    formatTick: (value) => format.number(value, limitDecimals([value], indicator.decimals)),
    formatCell: (cell) => format.cell(cell, indicator),
  };
}

/**
 * The compared places, then the city. A count of the city is many times that of an area and would press
 * its line flat: beside places it is not drawn.
 */
function lineSeries(shown: CompareShown, figures: IndicatorFigures): readonly TrendSeries[] {
  const { places, city } = shown;
  const line = (id: AreaId, name: string, slot: number | null): TrendSeries => ({
    id,
    name,
    slot,
    cells: figures.indicator.periods.map((_, period) => cellOfPlace(figures, id, period)),
  });
  const lines = places.map(({ id, name }, slot) => line(id, name, slot));
  const hidesCity =
    places.some(({ id }) => id === city.id) || (lines.length > 0 && drawsSymbols(figures.base));
  return hidesCity ? lines : [...lines, line(city.id, city.name, null)];
}
