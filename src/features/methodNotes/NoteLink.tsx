import type { ReactNode } from 'react';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { encodeView } from '../../state/url/encodeView.ts';

/** A link to a note over the same view; the address does the rest, so back leads back. */
export function NoteLink(props: { readonly note: string; readonly children: ReactNode }) {
  const view = useAtlasState((state) => state.view);
  return (
    <a className="method-notes-link" href={`#${encodeView({ ...view, note: props.note })}`}>
      {props.children}
    </a>
  );
}
