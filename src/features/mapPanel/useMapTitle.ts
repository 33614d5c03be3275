import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

/** "Karte: Arbeitslosenanteil, 31. Dezember 2017, Statistische Bezirke"; of differences, since when. */
export function useMapTitle(): string {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const named = {
    indicator: format.local(base.indicator.name),
    date: format.referenceDate(base.indicator, view.period),
    level: format.local(base.level.namePlural),
  };
  return view.compareWith === null
    ? text('map.title', named)
    : text('map.title.difference', { ...named, against: format.period(view.compareWith) });
}
