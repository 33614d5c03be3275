import type { TrendSeries } from '../../charts/trend/trendModel.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { Area } from '../../domain/model/area.ts';
import { cellAt } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { ShownFigures } from '../../state/selectors/shown.ts';

/**
 * Selected areas in their order, then city, then places for comparison that have figures. A count of
 * the city or the Land is many times that of an area and would press its line flat: beside areas
 * neither is drawn.
 */
export function trendSeriesOf(
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
