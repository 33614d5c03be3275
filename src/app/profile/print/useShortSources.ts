import { useMemo } from 'react';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';

/** More names do not fit the foot of a page; all of them stand under "Quellen". */
const MOST_NAMES = 3;

/** The sources that most indicators come from, for the foot of a page. */
export function useShortSources(): string {
  const { catalogue } = useAtlas().source.package;
  const format = useFormat();
  return useMemo(() => {
    const uses = new Map<string, number>();
    for (const source of catalogue.indicators.flatMap(({ sources }) => sources)) {
      uses.set(source, (uses.get(source) ?? 0) + 1);
    }
    return catalogue.sources
      .filter(({ id }) => uses.has(id))
      .toSorted((one, other) => uses.get(other.id)! - uses.get(one.id)!)
      .slice(0, MOST_NAMES)
      .map(({ name }) => format.local(name))
      .join('; ');
  }, [catalogue, format]);
}
