import { useText } from '../../i18n/useText.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { MethodNotesContent } from './MethodNotesContent.tsx';
import { useMethodCatalog } from './useMethodCatalog.ts';
import './methodNotes.css';

/** How the atlas computes: the list of methods or one of them, open while the view asks for it. */
export function MethodNotes() {
  const atlas = useAtlas();
  const text = useText();
  const { note, language } = useAtlasState((state) => state.view);
  const loaded = useMethodCatalog(language);
  return (
    <Dialog
      isOpen={note !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) showNote(atlas, null);
      }}
      title={text('methods.title')}
      closeLabel={text('methods.close')}
      placement="drawer"
      size="reading"
    >
      {note === null ? null : (
        <div className="method-notes">
          {loaded.state === 'loading' ? <p role="status">{text('methods.loading')}</p> : null}
          {loaded.state === 'failed' ? (
            <Notice tone="error" action={{ label: text('methods.retry'), onPress: loaded.retry }}>
              {text('methods.missing')}
            </Notice>
          ) : null}
          {loaded.state === 'ready' ? (
            <MethodNotesContent note={note} catalog={loaded.catalog} />
          ) : null}
        </div>
      )}
    </Dialog>
  );
}
