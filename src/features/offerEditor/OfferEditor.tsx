import { useState } from 'react';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { replaceStockEdits } from '../../state/need/needActions.ts';
import { areaLocator, newOfferId } from '../../state/need/offerContext.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { OfferFields } from './OfferFields.tsx';
import { draftOf, flawsOfDraft, offerOfDraft, withPosition } from './offerDraft.ts';
import { PlacingBar } from './PlacingBar.tsx';
import { editsWithOffer, editsWithout } from './saveOffer.ts';
import './offerEditor.css';

/** The dialog that adds an offer or corrects one; nothing unless the session asks for it. */
export function OfferEditor() {
  const { stock } = useNeed();
  const dialog = useAtlasState((state) => state.session.dialog);
  if (dialog?.kind !== 'offerEditor') return null;
  const before = stock.find(({ id }) => id === dialog.offer) ?? null;
  return <OpenEditor key={dialog.offer ?? ''} before={before} />;
}

function OpenEditor({ before }: { readonly before: OfferRecord | null }) {
  const atlas = useAtlas();
  const text = useNeedText();
  const edits = useAtlasState((state) => state.workspace.edits);
  const placing = useAtlasState((state) => state.session.placing);
  const [draft, setDraft] = useState(() => draftOf(before));
  const { save, isChecked, content, close } = useSaving(before);
  const flaws = isChecked ? flawsOfDraft(draft) : {};
  const flawCount = Object.keys(flaws).length;
  const isPlacing = placing?.purpose === 'editor';
  const discard = () => {
    if (before !== null) replaceStockEdits(atlas, editsWithout(edits, before.id));
    close();
  };
  const isOwnWork = before !== null && editsWithout(edits, before.id).length < edits.length;
  return (
    <>
      <Dialog
        isOpen={!isPlacing}
        onOpenChange={(isOpen) => {
          if (!isOpen && !isPlacing) close();
        }}
        closesOnPressOutside={false}
        size="wide"
        title={text(before === null ? 'offerEditor.title.add' : 'offerEditor.title.edit')}
        closeLabel={text('offerEditor.cancel')}
        footer={
          <>
            {isOwnWork ? (
              <Button variant="quiet" onPress={discard}>
                {text(before.origin === 'own' ? 'offerEditor.remove' : 'offerEditor.discard')}
              </Button>
            ) : null}
            <Button onPress={close}>{text('offerEditor.cancel')}</Button>
            <Button variant="primary" onPress={() => save(draft)}>
              {text('offerEditor.save')}
            </Button>
          </>
        }
      >
        <div ref={content}>
          {flawCount === 0 ? null : (
            <Notice tone="error">{text('offerEditor.flaws', { count: flawCount })}</Notice>
          )}
          <OfferFields
            draft={draft}
            flaws={flaws}
            onChange={setDraft}
            onPlace={() => patchSession(atlas, { placing: { purpose: 'editor', position: null } })}
          />
        </div>
      </Dialog>
      {isPlacing ? (
        <PlacingBar
          position={placing.position}
          onTake={(position) => {
            setDraft(withPosition(draft, position, 'set'));
            patchSession(atlas, { placing: null });
          }}
          onCancel={() => patchSession(atlas, { placing: null })}
        />
      ) : null}
    </>
  );
}

/** Keeps a draft without flaws as one step to undo; else the focus goes to the first field with one. */
function useSaving(before: OfferRecord | null) {
  const atlas = useAtlas();
  const text = useNeedText();
  const announce = useAnnounce();
  const { geometry, inventory } = useNeed();
  const [isChecked, setChecked] = useState(false);
  const [element, content] = useState<HTMLElement | null>(null);
  const close = () => patchSession(atlas, { dialog: null, placing: null });
  const save = (draft: ReturnType<typeof draftOf>) => {
    setChecked(true);
    if (Object.keys(flawsOfDraft(draft)).length > 0) {
      setTimeout(() => element?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const id = before?.id ?? newOfferId();
    const { categories } = inventory;
    const offer = offerOfDraft(draft, { id, before, categories, locate: areaLocator(geometry) });
    const { edits } = atlas.store.getState().workspace;
    replaceStockEdits(atlas, editsWithOffer(edits, before, offer));
    patchSession(atlas, { pickedOffer: id });
    close();
    announce(text('offerEditor.saved', { name: offer.name }));
  };
  return { save, isChecked, content, close };
}
