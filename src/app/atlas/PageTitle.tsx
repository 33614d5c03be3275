import { useEffect } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useViewTitle } from './useViewTitle.ts';

/**
 * The browser's tab and history name what is shown: "Arbeitslosenanteil 2017 – Sozialraumatlas Jena".
 * A component of its own, so that a change of it renders nothing else.
 */
export function PageTitle() {
  const atlas = useAtlas();
  const format = useFormat();
  const title = `${useViewTitle()} – ${format.local(atlas.source.package.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
