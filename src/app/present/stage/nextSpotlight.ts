import type { AreaId } from '../../../domain/model/ids.ts';
import type { Atlas } from '../../../state/atlas.ts';
import { decodeView } from '../../../state/url/decodeView.ts';

/**
 * The area that comes into the spotlight after `current`: those of the step in their order, or all of
 * its level where it chose none; after the last one nobody.
 *
 * @param fragment the view of the step as in a link; null for a step of words, which has no areas
 */
export function nextSpotlight(
  atlas: Atlas,
  fragment: string | null,
  current: AreaId | null,
): AreaId | null {
  if (fragment === null) return null;
  const { view } = decodeView(fragment, atlas.source.package);
  const ofLevel = atlas.source.package.areas.filter(
    ({ level, role }) => level === view.level && role === 'area',
  );
  const areas = view.areas.length > 0 ? view.areas : ofLevel.map(({ id }) => id);
  const place = current === null ? -1 : areas.indexOf(current);
  return areas[place + 1] ?? null;
}
