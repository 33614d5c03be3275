import { useId } from 'react';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { Catalogue, Indicator } from '../../domain/model/indicator.ts';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { ChevronIcon } from '../../ui/icons/icons.tsx';
import '../../ui/select/Select.css';

/** Every indicator by theme, in the platform's own select: the search of the atlas would cost too much. */
export function IndicatorChoice() {
  const id = useId();
  const atlas = useAtlas();
  const text = useEmbedText();
  const format = useFormat();
  const { catalogue } = atlas.source.package;
  const shown = useAtlasState((state) => atlas.select.shown(state).base.indicator.id);
  return (
    <span className="ui-select ui-select-chip">
      <label className="ui-select-label" htmlFor={id}>
        {text('embed.indicator')}
      </label>
      <span className="ui-select-box">
        <select
          id={id}
          className="ui-select-control embed-indicators"
          value={shown}
          onChange={({ currentTarget }) =>
            void changeView(atlas, { indicator: currentTarget.value as IndicatorId })
          }
        >
          {byTheme(catalogue).map(({ theme, indicators }) => (
            <optgroup key={theme.id} label={format.local(theme.name)}>
              {indicators.map((indicator) => (
                <option key={indicator.id} value={indicator.id}>
                  {format.local(indicator.name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <ChevronIcon />
      </span>
    </span>
  );
}

function byTheme({ themes, concepts, indicators }: Catalogue) {
  const themeOf = new Map(concepts.map(({ id, theme }) => [id, theme]));
  const inTheme = (theme: string) => (indicator: Indicator) =>
    themeOf.get(indicator.concept) === theme;
  return themes
    .map((theme) => ({ theme, indicators: indicators.filter(inTheme(theme.id)) }))
    .filter((group) => group.indicators.length > 0);
}
