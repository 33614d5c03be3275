import { BarGuides } from '../../charts/bar/BarGuides.tsx';
import { guideLayout } from '../../charts/bar/barLayout.ts';
import { cellAt } from '../../domain/model/column.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import type { BarScale } from './barScale.ts';
import { changeBaseOf } from './rankingRows.ts';

export interface RankingHeadProps {
  readonly shown: Shown;
  readonly scale: BarScale;
}

/** What the columns hold; with the line of the city, which runs through all of the table. */
export function RankingHead({ shown, scale }: RankingHeadProps) {
  const text = useText();
  const format = useFormat();
  const cityValue = useCityValue(shown);
  const since = changeBaseOf(shown);
  const { compareWith, period } = shown.view;
  return (
    <thead>
      <tr>
        <th scope="col" className="ranking-rank">
          <span className="ui-visually-hidden">{text('ranking.rank')}</span>
        </th>
        <th scope="col" className="ranking-name">
          {format.local(shown.base.level.name)}
        </th>
        <th scope="col" className="ranking-bar">
          {scale.city === null ? (
            <span className="ui-visually-hidden">{text('ranking.bar')}</span>
          ) : (
            text('ranking.cityLine', { value: cityValue })
          )}
        </th>
        <th scope="col" className="ranking-value">
          <BarGuides {...guideLayout(scale.domain, scale.city)} />
          {compareWith === null
            ? format.period(period)
            : text('ranking.difference', {
                from: format.period(compareWith),
                to: format.period(period),
              })}
        </th>
        {since === null ? null : (
          <th scope="col" className="ranking-change">
            {text('ranking.since', { period: format.period(since) })}
          </th>
        )}
      </tr>
    </thead>
  );
}

function useCityValue({ base, values, periodIndex, mode }: Shown): string {
  const format = useFormat();
  const row = base.rowOf.get(base.city.id)!;
  const cell = cellAt(values, row * base.figures.periods.length + periodIndex);
  return mode === 'difference'
    ? format.change(cell, base.indicator)
    : format.cell(cell, base.indicator);
}
