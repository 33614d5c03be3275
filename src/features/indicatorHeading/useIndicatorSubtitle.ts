import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

/** What is measured and of when; of a difference also since when and in which unit. */
export function useIndicatorSubtitle(): string {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const measured = format.local(base.indicator.measure);
  const date = format.referenceDate(base.indicator, view.period);
  const against = view.compareWith;
  return against === null
    ? text('heading.subtitle', { measured, date })
    : text('heading.subtitle.difference', {
        measured,
        date,
        against: format.period(against),
        unit: format.unitName(base.indicator, 'difference'),
      });
}
