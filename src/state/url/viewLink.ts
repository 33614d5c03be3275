import type { Atlas } from '../atlas.ts';
import { shownView } from '../atlasStore.ts';
import { encodeView } from './encodeView.ts';

/** The address of exactly the view that is shown; `page` is the address of the page. */
export function viewLink(atlas: Atlas, page: string): string {
  const link = new URL(page);
  link.hash = encodeView(shownView(atlas.store.getState()));
  return link.href;
}
