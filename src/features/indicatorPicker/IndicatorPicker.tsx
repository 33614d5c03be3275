import { useText } from '../../i18n/useText.ts';
import { cancelPreview, patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { LiveRegionProvider } from '../../ui/liveRegion/LiveRegion.tsx';
import { PickerContent } from './PickerContent.tsx';
import './indicatorPicker.css';

/**
 * The way to another figure or area: a drawer that leaves the map in sight, so that what the arrow
 * keys move over can be seen there before it is kept.
 */
export function IndicatorPicker() {
  const atlas = useAtlas();
  const text = useText();
  const isOpen = useAtlasState((state) => state.session.dialog?.kind === 'picker');
  const close = () => {
    atlas.highlight.set(null);
    patchSession(atlas, { dialog: null });
  };
  const cancel = () => {
    cancelPreview(atlas);
    close();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (!next) cancel();
      }}
      placement="drawer"
      title={text('indicatorPicker.title')}
      closeLabel={text('indicatorPicker.close')}
    >
      {/* A region of its own: while a modal is open, everything outside it is silent. */}
      <LiveRegionProvider>
        <PickerContent onCancel={cancel} onClose={close} />
      </LiveRegionProvider>
    </Dialog>
  );
}
