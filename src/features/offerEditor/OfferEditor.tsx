import { useState } from 'react';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { showOffers } from '../../state/mapTarget.ts';
import { newOfferId } from '../../state/need/offerContext.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { type EditorTarget, editorTarget, editsAt, keepEditsAt } from './editorTarget.ts';
import { OfferFields } from './OfferFields.tsx';
import { draftOf, flawsOfDraft, offerOfDraft, positionOf, withPosition } from './offerDraft.ts';
import { PlacingBar } from './PlacingBar.tsx';
import { editsWithOffer, editsWithout } from './saveOffer.ts';
import './offerEditor.css';

/** The dialog that adds an offer or corrects one; nothing unless the session asks for it. */
export function OfferEditor() {
  const shown = useNeed();
  const dialog = useAtlasState((state) => state.session.dialog);
  if (dialog?.kind !== 'offerEditor') return null;
  const target = editorTarget(dialog.offer, shown);
  return target === null ? <LostOffer /> : <OpenEditor key={dialog.offer ?? ''} target={target} />;
}

/** The offer has gone while its editor was to be opened: an undo, or another scenario. */
function LostOffer() {
  const atlas = useAtlas();
  const text = useNeedText();
  return (
    <Dialog
      isOpen
      onOpenChange={() => patchSession(atlas, { dialog: null, placing: null })}
      title={text('offerEditor.title.edit')}
      closeLabel={text('offers.close')}
    >
      <p>{text('offerTable.details.closed')}</p>
    </Dialog>
  );
}

function OpenEditor({ target }: { readonly target: EditorTarget }) {
  const { before, place } = target;
  const atlas = useAtlas();
  const text = useNeedText();
  const placing = useAtlasState((state) => state.session.placing);
  const scenario = useScenarioName();
  const [draft, setDraft] = useState(() => draftOf(before));
  const { save, isChecked, content, close } = useSaving(target);
  const flaws = isChecked ? flawsOfDraft(draft, before) : {};
  const flawCount = Object.keys(flaws).length;
  const isPlacing = placing?.purpose === 'editor';
  const edits = editsAt(atlas, place);
  const kept = before === null ? edits : editsWithout(edits, before.id);
  const discard = () => {
    keepEditsAt(atlas, place, kept);
    close();
  };
  return (
    <>
      <Dialog
        isOpen={!isPlacing}
        onOpenChange={(isOpen) => {
          if (!isOpen && !isPlacing) close();
        }}
        closesOnPressOutside={false}
        size="wide"
        title={text(titleOf(target))}
        closeLabel={text('offerEditor.cancel')}
        footer={
          <>
            {kept.length < edits.length ? (
              <Button variant="quiet" onPress={discard}>
                {text(before?.origin === 'own' ? 'offerEditor.remove' : 'offerEditor.discard')}
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
          {scenario === null ? null : (
            <p className="offer-editor-place">
              {text(`offerEditor.scope.${place}`, { name: scenario })}
            </p>
          )}
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
          start={positionOf(draft)}
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

function titleOf({ before, place }: EditorTarget) {
  if (before === null) return 'offerEditor.title.add';
  return place === 'stock' ? 'offerEditor.title.edit' : 'offerEditor.title.scenario';
}

/** Name of the scenario in force; null where the inventory is as it is. */
function useScenarioName(): string | null {
  const { scenarios, scenario } = useNeed().need;
  return scenario === null ? null : (scenarios[scenario]?.name ?? null);
}

/** Keeps a draft without flaws as one step to undo; else the focus goes to the first field with one. */
function useSaving({ before, place }: EditorTarget) {
  const atlas = useAtlas();
  const text = useNeedText();
  const announce = useAnnounce();
  const { inventory } = useNeed();
  const [isChecked, setChecked] = useState(false);
  const [element, content] = useState<HTMLElement | null>(null);
  const close = () => patchSession(atlas, { dialog: null, placing: null });
  const save = (draft: ReturnType<typeof draftOf>) => {
    setChecked(true);
    if (Object.keys(flawsOfDraft(draft, before)).length > 0) {
      setTimeout(() => element?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const id = before?.id ?? newOfferId();
    const { categories } = inventory;
    const offer = offerOfDraft(draft, { id, before, categories });
    keepEditsAt(atlas, place, editsWithOffer(editsAt(atlas, place), before, offer));
    close();
    showOffers(atlas, [offer]);
    announce(text('offerEditor.saved', { name: offer.name }));
  };
  return { save, isChecked, content, close };
}
