import { useMemo } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useIntl } from '../../i18n/useIntl.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { wordShown } from './wordShown.ts';

/** What the figures on the screen say, one sentence a fact. */
export function useSentences(): readonly string[] {
  const atlas = useAtlas();
  const intl = useIntl();
  const format = useFormat();
  const shown = useAtlasState((state) => atlas.select.shown(state));
  return useMemo(
    () => wordShown(shown, { city: atlas.source.package, intl, format }),
    [atlas, intl, format, shown],
  );
}
