import { useMemo, useRef } from 'react';
import { CellBar } from '../../charts/bar/CellBar.tsx';
import { NO_CLASS } from '../../domain/classify/classification.ts';
import { cellAt } from '../../domain/model/column.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useHighlightMark } from '../../state/react/useHighlightMark.ts';
import { drawsSymbols } from '../../state/selectors/drawsSymbols.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { barScaleOf } from './barScale.ts';
import { RankingLine } from './RankingLine.tsx';
import { besideRows, changeBaseOf, rankedRows } from './rankingRows.ts';
import { useAreaNavigator } from './useAreaNavigator.ts';

/** Areas by value: a table for reading, and the keyboard's way through the areas of the map. */
export function Ranking() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = useAtlasState((state) => atlas.select.shown(state));
  const rows = useMemo(() => rankedRows(shown), [shown]);
  const beside = useMemo(
    () => besideRows(shown, atlas.source.package.areas),
    [shown, atlas.source.package.areas],
  );
  const scale = useMemo(() => barScaleOf(shown), [shown]);
  const places = useMemo(() => rows.map(({ area }) => placed(area)), [rows]);
  const navigator = useAreaNavigator(places);
  useHighlightMark(body);
  const { indicator, level } = shown.base;
  const since = changeBaseOf(shown);
  const city = cityCell(shown);
  /** Circles on the map have no class colours, so neither have the bars. */
  const plainBars = drawsSymbols(shown.base);
  const cityValue =
    shown.mode === 'difference' ? format.change(city, indicator) : format.cell(city, indicator);
  const line = (row: (typeof rows)[number]) => ({
    row,
    indicator,
    mode: shown.mode,
    rankedCount: shown.ranking.rankedCount,
    since,
    bar: (
      <CellBar
        domain={scale.domain}
        city={scale.city}
        cell={row.cell}
        classIndex={plainBars || row.classIndex === NO_CLASS ? null : row.classIndex}
      />
    ),
  });
  return (
    <table className="ranking" data-ramp={scale.ramp}>
      <caption className="ranking-caption">
        <span className="ui-visually-hidden">{text('ranking.help')} </span>
        {text(shown.mode === 'difference' ? 'ranking.caption.difference' : 'ranking.caption', {
          level: format.local(level.namePlural),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="ranking-rank">
            <span className="ui-visually-hidden">{text('ranking.rank')}</span>
          </th>
          <th scope="col" className="ranking-name">
            {format.local(level.name)}
          </th>
          <th scope="col" className="ranking-bar">
            {scale.city === null ? (
              <span className="ui-visually-hidden">{text('ranking.bar')}</span>
            ) : (
              text('ranking.cityLine', { value: cityValue })
            )}
          </th>
          <th scope="col" className="ranking-value">
            {shown.view.compareWith === null
              ? format.period(shown.view.period)
              : text('ranking.difference', {
                  from: format.period(shown.view.compareWith),
                  to: format.period(shown.view.period),
                })}
          </th>
          {since === null ? null : (
            <th scope="col" className="ranking-change">
              {text('ranking.since', { period: format.period(since) })}
            </th>
          )}
        </tr>
      </thead>
      <tbody ref={body} {...navigator.bodyProps} aria-label={text('ranking.navigator')}>
        {rows.map((row) => (
          <RankingLine
            key={row.area.id}
            {...line(row)}
            isTabStop={navigator.isActive(row.area.id)}
            {...navigator.rowProps(row.area.id)}
          />
        ))}
      </tbody>
      <tfoot>
        {beside.map((row) => (
          <RankingLine key={row.area.id} {...line(row)} />
        ))}
      </tfoot>
    </table>
  );
}

function cityCell({ base, values, periodIndex }: Shown) {
  const row = base.rowOf.get(base.city.id)!;
  return cellAt(values, row * base.figures.periods.length + periodIndex);
}

function placed(area: ReturnType<typeof rankedRows>[number]['area']) {
  const [longitude = 0, latitude = 0] = area.label ?? [];
  return { id: area.id, name: area.name, longitude, latitude };
}
