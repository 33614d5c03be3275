import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { parseEdits, writeEdits } from '../../data/offers/editSchema.ts';
import { MAX_OFFER_MEGABYTES } from '../../data/offers/offerFile.ts';
import { readFileText } from '../../data/offers/readFile.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { replaceStockEdits } from '../../state/need/needActions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { saveText } from '../../ui/download/saveText.ts';
import { FileButton } from '../../ui/fileInput/FileButton.tsx';
import { KeepOnDevice } from '../../ui/keepOnDevice/KeepOnDevice.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { workKeeperOf } from './keepWork.ts';
import './offerEditor.css';

/** Puts back what the person has kept on this device before. Draws nothing. */
export function RestoreKeptWork() {
  const atlas = useAtlas();
  useEffect(() => void workKeeperOf(atlas).restore(), [atlas]);
  return null;
}

/** What was changed or read in here, and where it lives. */
export function OfferKeeping() {
  const atlas = useAtlas();
  const text = useNeedText();
  const keeper = workKeeperOf(atlas);
  const kept = useStore(keeper.state);
  const edits = useAtlasState((state) => state.workspace.edits);
  const tables = useAtlasState((state) => state.workspace.tables);
  const titleId = useId();
  const isKept = kept.edits !== null || kept.tables !== null || kept.problem === 'damaged';
  const isSaved = kept.edits === edits && kept.tables === tables;
  const isEmpty = edits.length === 0 && tables.size === 0;
  const state = isSaved ? 'saved' : isEmpty ? 'none' : 'unsaved';
  return (
    <section className="offer-editor-keeping" aria-labelledby={titleId}>
      <p id={titleId}>
        <strong>{text('offerEditor.keep.title')}</strong>
      </p>
      <KeepOnDevice
        status={text(`offerEditor.keep.${state}`, { count: edits.length, tables: tables.size })}
        forgotten={text('offerEditor.keep.forgotten')}
        problem={kept.problem === null ? null : text(`offerEditor.keep.${kept.problem}`)}
        words={{ keep: text('offerEditor.keep.keep'), forget: text('offerEditor.keep.forget') }}
        canKeep={!isSaved && !isEmpty}
        canForget={isKept}
        onKeep={() => void keeper.keep()}
        onForget={() => void keeper.forget()}
      >
        {edits.length === 0 ? null : (
          <Button
            variant="chip"
            onPress={() => saveText('offer-edits.json', 'application/json', writeEdits(edits))}
          >
            {text('offerEditor.keep.export')}
          </Button>
        )}
        <OpenEdits />
      </KeepOnDevice>
    </section>
  );
}

/** Adds the changes of a file to those that are there. */
function OpenEdits() {
  const atlas = useAtlas();
  const text = useNeedText();
  const [outcome, setOutcome] = useState<number | 'notRead' | null>(null);
  const open = async (file: File) => {
    const content = await readFileText(file, MAX_OFFER_MEGABYTES);
    const edits = content.ok ? parseEdits(content.value) : undefined;
    setOutcome(edits?.length ?? 'notRead');
    if (edits === undefined) return;
    replaceStockEdits(atlas, [...atlas.store.getState().workspace.edits, ...edits]);
  };
  return (
    <>
      <FileButton
        variant="chip"
        accept={['.json', 'application/json']}
        onFile={(file) => void open(file)}
      >
        {text('offerEditor.keep.import')}
      </FileButton>
      {outcome === null ? null : (
        <Notice tone={outcome === 'notRead' ? 'error' : 'success'}>
          {outcome === 'notRead'
            ? text('offerEditor.keep.notRead')
            : text('offerEditor.keep.imported', { count: outcome })}
        </Notice>
      )}
    </>
  );
}
