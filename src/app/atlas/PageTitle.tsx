import { useEffect } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

/**
 * The browser's tab and history name the figure: "Arbeitslosenanteil 2017 – Sozialraumatlas Jena".
 * A component of its own, so that a change of it renders nothing else.
 */
export function PageTitle() {
  const atlas = useAtlas();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const figure = `${format.local(base.indicator.name)} ${format.period(view.period)}`;
  const title = `${figure} – ${format.local(atlas.source.package.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
