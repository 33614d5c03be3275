import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { NeedPartsContent } from './NeedPartsContent.tsx';
import { useQuestionWords } from './useQuestionWords.ts';
import './needQuestion.css';

/** The need of one area opened into its parts, open while the session asks for `needParts`. */
export function NeedParts() {
  const atlas = useAtlas();
  const { text } = useQuestionWords();
  const { areaIds, areas } = useNeed();
  const dialog = useAtlasState((state) => state.session.dialog);
  const area = dialog?.kind === 'needParts' ? areaIds.indexOf(dialog.area) : -1;
  const name = areas[area]?.name;
  return (
    <Dialog
      isOpen={name !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) patchSession(atlas, { dialog: null });
      }}
      title={name === undefined ? '' : text('needQuestion.opened.title', { area: name })}
      closeLabel={text('needQuestion.opened.close')}
      size="wide"
    >
      {name === undefined ? null : <NeedPartsContent area={area} />}
    </Dialog>
  );
}
