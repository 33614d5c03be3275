import { cellAt } from '../../domain/model/column.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { fewPeriods } from './fewPeriods.ts';
import './shortTable.css';

/** The chosen areas and the city at a few periods: a table that can be read from afar. */
export function ShortTable() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const { indicator, figures, rowOf, city } = base;
  const current = figures.periods.indexOf(view.period);
  const periods = fewPeriods(figures.periods.length, current);
  const nameOf = new Map(atlas.source.package.areas.map(({ id, name }) => [id, name]));
  const rows: readonly AreaId[] = [...view.areas.filter((id) => id !== city.id), city.id];
  const cell = (area: AreaId, period: number) =>
    cellAt(figures.values, rowOf.get(area)! * figures.periods.length + period);
  return (
    <div className="short-table-box">
      <table className="short-table">
        <caption>{format.unitName(indicator, 'value')}</caption>
        <thead>
          <tr>
            <th scope="col">{format.local(base.level.name)}</th>
            {periods.map((period) => (
              <th key={period} scope="col" aria-current={period === current || undefined}>
                {format.period(figures.periods[period]!)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((area) => (
            <tr key={area} data-city={area === city.id || undefined}>
              <th scope="row">{nameOf.get(area) ?? text('state.missing')}</th>
              {periods.map((period) => (
                <td key={period} data-state={cell(area, period).kind}>
                  {format.bareCell(cell(area, period), indicator)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
