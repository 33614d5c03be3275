import { useCallback, useMemo } from 'react';
import { TrendChart } from '../../charts/trend/TrendChart.tsx';
import type { TrendPeriod, TrendSeries } from '../../charts/trend/trendModel.ts';
import { limitDecimals } from '../../domain/classify/limitDecimals.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { Area } from '../../domain/model/area.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import type { ShownFigures } from '../../state/selectors/shown.ts';
import { AboutTrend } from './AboutTrend.tsx';

/** The selected areas and the city over all periods; always values, also where the map shows changes. */
export function TrendPanel() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const { indicator } = base;
  const places = atlas.source.package.areas;
  const series = useMemo(() => seriesOf(base, view.areas, places), [base, view.areas, places]);
  const periods = useMemo<readonly TrendPeriod[]>(
    () =>
      indicator.periods.map((id) => ({ id, label: format.period(id), time: periodPosition(id) })),
    [indicator, format],
  );
  const value = useCallback(
    (number: number) => format.number(number, indicator.decimals),
    [format, indicator],
  );
  const range = useCallback(
    (low: number, high: number) =>
      text('state.interval', { low: low === 0 ? '0' : value(low), high: value(high) }),
    [text, value],
  );
  const tick = useCallback(
    (number: number) => format.number(number, limitDecimals([number], indicator.decimals)),
    [format, indicator],
  );
  const first = indicator.periods[0];
  return (
    <TrendChart
      title={text('trend.title', {
        since: first === undefined ? '' : format.period(first),
        unit: format.unitName(indicator, 'value'),
      })}
      summary={
        <>
          {view.areas.length === 0 ? text('trend.hint') : text('trend.gaps')}
          <AboutTrend />
        </>
      }
      help={text('trend.help')}
      periods={periods}
      series={series}
      current={view.period}
      format={value}
      formatRange={range}
      formatTick={tick}
      describe={(one, period) => {
        const index = indicator.periods.indexOf(period.id as PeriodId);
        return text('trend.reading', {
          period: period.label,
          name: one.name,
          value: format.cell(one.cells[index]!, indicator),
        });
      }}
      onHighlight={(id) => atlas.highlight.set(id as AreaId | null)}
      onPickPeriod={(id) => void changeView(atlas, { period: id as PeriodId })}
    />
  );
}

/**
 * Selected areas in their order, then city, then places for comparison that have figures. A count of
 * the city or the Land is many times that of an area and would press its line flat: beside areas
 * neither is drawn.
 */
function seriesOf(
  base: ShownFigures,
  selected: readonly AreaId[],
  areas: readonly Area[],
): readonly TrendSeries[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const chosen = selected.flatMap((id, slot) => {
    const area = byId.get(id);
    return area === undefined ? [] : [{ area, slot }];
  });
  const lines = chosen.map(({ area, slot }) => ({ ...lineOf(base, area), slot }));
  if (lines.length > 0 && drawsSymbols(base)) return lines;
  const reference = drawsSymbols(base) ? [] : areas.filter((area) => area.role === 'reference');
  return [
    ...lines,
    ...(selected.includes(base.city.id) ? [] : [{ ...lineOf(base, base.city), slot: null }]),
    ...reference
      .map((area) => ({ ...lineOf(base, area), slot: null, isReference: true }))
      .filter((line) => line.cells.some((cell) => cell.kind === 'number')),
  ];
}

function lineOf(base: ShownFigures, area: Area) {
  const row = base.rowOf.get(area.id)!;
  const width = base.figures.periods.length;
  const cells = base.figures.periods.map((_, period) =>
    cellAt(base.figures.values, row * width + period),
  );
  return { id: area.id as string, name: area.name, cells };
}
