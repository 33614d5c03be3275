import { useText } from '../../i18n/useText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { ClassEditorContent } from './ClassEditorContent.tsx';

/** The class editor in a drawer that leaves the map in sight, open while the session asks for it. */
export function ClassEditor() {
  const atlas = useAtlas();
  const text = useText();
  const isOpen = useAtlasState((state) => state.session.dialog?.kind === 'classes');
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) patchSession(atlas, { dialog: null });
      }}
      title={text('classEditor.title')}
      closeLabel={text('classEditor.close')}
      placement="drawer"
    >
      <ClassEditorContent />
    </Dialog>
  );
}
