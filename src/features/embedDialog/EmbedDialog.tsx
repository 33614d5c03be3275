import { useState } from 'react';
import { useEmbedDialogText } from '../../i18n/embed/embedDialogWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { EmbedHints } from './EmbedHints.tsx';
import { EmbedOptionsForm } from './EmbedOptionsForm.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { EmbedResult } from './EmbedResult.tsx';
import type { EmbedDialogProps } from './embedDialogProps.ts';
import { changedDraft, type DraftChange, firstDraft } from './embedDraft.ts';
import { embedAddress } from './embedSnippet.ts';
import './embedDialog.css';

/** Makes the figure of the view ready for another website: options, preview, code, files, hints. */
export function EmbedDialog({ reportOf }: EmbedDialogProps) {
  const atlas = useAtlas();
  const text = useEmbedDialogText();
  const format = useFormat();
  const view = useAtlasState((state) => state.view);
  const { levels } = atlas.source.package;
  const indicator = indicatorById(atlas.source.package, view.indicator);
  const level = levels.find(({ id }) => id === view.level);
  const named = {
    indicator: format.local(indicator.name),
    period: format.period(view.period),
    level: level === undefined ? '' : format.local(level.namePlural),
  };
  const [draft, setDraft] = useState(() =>
    firstDraft(view, text('embedDialog.frameTitle.prefilled', named), newFrameId()),
  );
  const change = (part: DraftChange) => setDraft((before) => changedDraft(before, part));
  const address = embedAddress(
    location.href,
    { ...view, face: draft.first, language: draft.language },
    draft.options,
  );
  return (
    <Dialog
      isOpen
      onOpenChange={() => patchSession(atlas, { dialog: null })}
      title={text('embedDialog.title')}
      closeLabel={text('embedDialog.close')}
      size="wide"
    >
      <div className="embed-dialog">
        <p className="embed-dialog-lead">
          {text(view.view === 'explore' ? 'embedDialog.lead' : 'embedDialog.otherView', named)}
        </p>
        <EmbedOptionsForm draft={draft} onChange={change} />
        <EmbedPreview address={address} draft={draft} />
        <EmbedResult draft={draft} onChange={change} address={address} reportOf={reportOf} />
        <EmbedHints />
      </div>
    </Dialog>
  );
}

/** Tells frames on one page apart; says nothing of who made it. */
function newFrameId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `figur-${number.toString(36).slice(0, 5)}`;
}
