import type { Area } from '../../domain/model/area.ts';
import type { AtlasPackage } from '../../domain/model/dataset.ts';
import { decodeView } from '../../state/url/decodeView.ts';

/** Areas that a view may have in its spotlight, by name. */
export function areasOfView(fragment: string | null, atlas: AtlasPackage): readonly Area[] {
  if (fragment === null) return [];
  const { level } = decodeView(fragment, atlas).view;
  return atlas.areas
    .filter((area) => area.level === level && area.role === 'area')
    .toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
}
