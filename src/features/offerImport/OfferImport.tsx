import { type ChangeEvent, useId, useState } from 'react';
import type { OfferFileProblem } from '../../data/offers/offerFile.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { LiveRegionProvider } from '../../ui/liveRegion/LiveRegion.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { ImportCheck } from './ImportCheck.tsx';
import { type OpenedFile, openOfferFile } from './openOfferFile.ts';
import './offerImport.css';

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
  const choose = async (chosen: File) => {
    setReading(true);
    setProblem(null);
    const opened = await openOfferFile(chosen);
    setReading(false);
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
          <FileField onFile={(chosen) => void choose(chosen)} />
          {isReading ? <p role="status">{text('offerImport.reading')}</p> : null}
          {problem === null ? null : (
            <Notice tone="error">
              {text(`offerImport.problem.${problem.code}`, { ...problem })}
            </Notice>
          )}
          {file === null ? null : (
            <ImportCheck key={file.name} file={file} onFile={setFile} onProblem={setProblem} />
          )}
        </div>
      </LiveRegionProvider>
    </Dialog>
  );
}

function FileField({ onFile }: { onFile(file: File): void }) {
  const text = useNeedText();
  const id = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
    <div className="offer-import-file">
      <label htmlFor={id}>{text('offerImport.file')}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.ods,.xls,text/csv"
        aria-describedby={`${id}-note`}
        onChange={choose}
      />
      <p id={`${id}-note`} className="offer-import-note">
        {text('offerImport.promise')}
      </p>
    </div>
  );
}
