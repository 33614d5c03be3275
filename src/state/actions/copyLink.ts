import type { Atlas } from '../atlas.ts';
import { viewLink } from '../url/viewLink.ts';
import { patchSession } from './changeView.ts';

/**
 * Puts a link to exactly this view on the clipboard. Where the browser refuses (an insecure origin, a
 * frame without permission) the link is shown instead, to be copied by hand.
 */
export async function copyLink(atlas: Atlas): Promise<void> {
  const link = viewLink(atlas, location.href);
  try {
    await navigator.clipboard.writeText(link);
    patchSession(atlas, { notice: { kind: 'link_copied' } });
  } catch {
    patchSession(atlas, { notice: { kind: 'link_not_copied', link } });
  }
}
