import { useMemo } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { type MinutesNames, minutesNames } from './minutesNames.ts';

/** Names of the package in the language of the page. */
export function useMinutesNames(): MinutesNames {
  const { source } = useAtlas();
  const format = useFormat();
  return useMemo(() => minutesNames(source.package, format.local), [source, format]);
}
