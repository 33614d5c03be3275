import { useText } from '../../i18n/useText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { OfflinePanel } from './OfflinePanel.tsx';

/** The panel by itself, opened from the menu. */
export function OfflineDialog() {
  const atlas = useAtlas();
  const text = useText();
  return (
    <Dialog
      isOpen
      onOpenChange={() => patchSession(atlas, { dialog: null })}
      title={text('offline.open')}
      closeLabel={text('methods.close')}
      size="reading"
    >
      <OfflinePanel />
    </Dialog>
  );
}
