import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import type { TableModel } from './tableModel.ts';

/** "Arbeitslosenanteil (Prozent), 41 statistische Bezirke". */
export function useTableCaption(model: TableModel): string {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const values = {
    indicator: format.local(base.indicator.name),
    unit: format.unitName(base.indicator, model.mode),
    count: model.rows.length,
    areas: format.local(base.level.namePlural),
  };
  return view.compareWith === null
    ? text('figureTable.caption', values)
    : text('figureTable.caption.difference', {
        ...values,
        against: format.period(view.compareWith),
      });
}
