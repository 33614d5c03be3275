import { useId, useState } from 'react';
import type { OfferFileProblem } from '../../data/offers/offerFile.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { FileButton } from '../../ui/fileInput/FileButton.tsx';
import { LiveRegionProvider } from '../../ui/liveRegion/LiveRegion.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { ImportCheck } from './ImportCheck.tsx';
import { type OpenedFile, openOfferFile } from './openOfferFile.ts';
import './offerImport.css';

const TABLE_FILES = ['.csv', '.tsv', '.txt', '.xlsx', '.ods', '.xls', 'text/csv'];

/** The dialog that reads a list of offers from a file; nothing unless the session asks for it. */
export function OfferImport() {
  const isOpen = useAtlasState((state) => state.session.dialog?.kind === 'offerImport');
  return isOpen ? <OpenImport /> : null;
}

function OpenImport() {
  const atlas = useAtlas();
  const text = useNeedText();
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [problem, setProblem] = useState<OfferFileProblem | null>(null);
  const [isReading, setReading] = useState(false);
  const [request] = useState({ latest: 0 });
  const [openedAt, setOpenedAt] = useState(0);
  const choose = async (chosen: File) => {
    request.latest += 1;
    const mine = request.latest;
    setReading(true);
    setProblem(null);
    const opened = await openOfferFile(chosen);
    if (request.latest !== mine) return;
    setReading(false);
    setOpenedAt(mine);
    setFile(opened.ok ? opened.value : null);
    setProblem(opened.ok ? null : (opened.problems[0] ?? null));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) patchSession(atlas, { dialog: null });
      }}
      closesOnPressOutside={file === null}
      size="wide"
      title={text('offerImport.title')}
      closeLabel={text('offers.close')}
    >
      {/* A region of its own: while a modal is open, everything outside it is silent. */}
      <LiveRegionProvider>
        <div className="offer-import">
          <FileField name={file?.name ?? null} onFile={(chosen) => void choose(chosen)} />
          {isReading ? <p role="status">{text('offerImport.reading')}</p> : null}
          {problem === null ? null : (
            <Notice tone="error">
              {text(`offerImport.problem.${problem.code}`, { ...problem })}
            </Notice>
          )}
          {file === null ? null : (
            <ImportCheck key={openedAt} file={file} onFile={setFile} onProblem={setProblem} />
          )}
        </div>
      </LiveRegionProvider>
    </Dialog>
  );
}

interface FileFieldProps {
  /** Of the file that is open; null where none is. */
  readonly name: string | null;
  onFile(file: File): void;
}

function FileField({ name, onFile }: FileFieldProps) {
  const text = useNeedText();
  const noteId = useId();
  return (
    <div className="offer-import-file">
      <FileButton accept={TABLE_FILES} aria-describedby={noteId} onFile={onFile}>
        {text('offerImport.file')}
      </FileButton>
      {name === null ? null : (
        <p className="offer-import-note">{text('offerImport.chosen', { name })}</p>
      )}
      <p id={noteId} className="offer-import-note">
        {text('offerImport.promise')}
      </p>
    </div>
  );
}
