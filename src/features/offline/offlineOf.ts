import { pageBrowser } from '../../offline/offlineBrowser.ts';
import { createOfflineKeeper, type OfflineKeeper } from '../../offline/offlineKeeper.ts';
import type { Atlas } from '../../state/atlas.ts';

const keepers = new WeakMap<Atlas['source'], OfflineKeeper>();

/** The one keeper of an atlas: storing goes on, and is still shown, when its panel is closed meanwhile. */
export function offlineOf({ source }: Atlas): OfflineKeeper {
  const made = keepers.get(source) ?? createOfflineKeeper(pageBrowser(), source.package.id);
  keepers.set(source, made);
  return made;
}
