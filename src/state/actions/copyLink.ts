import type { Atlas } from '../atlas.ts';
import { shownView } from '../atlasStore.ts';
import { encodeView } from '../url/encodeView.ts';
import { patchSession } from './changeView.ts';

/**
 * Puts a link to exactly this view on the clipboard. Where the browser refuses (an insecure origin, a
 * frame without permission) the link is shown instead, to be copied by hand.
 */
export async function copyLink(atlas: Atlas): Promise<void> {
  const link = new URL(location.href);
  link.hash = encodeView(shownView(atlas.store.getState()));
  try {
    await navigator.clipboard.writeText(link.href);
    patchSession(atlas, { notice: { kind: 'link_copied' } });
  } catch {
    patchSession(atlas, { notice: { kind: 'link_not_copied', link: link.href } });
  }
}
