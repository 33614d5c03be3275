import { type ReactNode, useState } from 'react';
import type { FileRun, FileRunState } from '../../export/profile/writing/useFileRun.ts';
import { type PresentText, usePresentText } from '../../i18n/present/presentWords.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import './storySlides.css';

interface SlidesDialogProps {
  readonly run: Pick<FileRun, 'state' | 'cancel'>;
  onStart(options: { readonly hasNotes: boolean }): void;
  onClose(): void;
  /** Works out of sight. */
  readonly children?: ReactNode;
}

/** What the file will hold, then how far it is; it can be called off. */
export function SlidesDialog({ run, onStart, onClose, children }: SlidesDialogProps) {
  const text = usePresentText();
  const [hasNotes, setNotes] = useState(true);
  const { state, cancel } = run;
  const isRunning = state.kind === 'running';
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        cancel();
        onClose();
      }}
      title={text('slides.dialog')}
      closeLabel={text('slides.close')}
      closesOnPressOutside={!isRunning}
      footer={
        isRunning ? (
          <Button onPress={cancel}>{text('slides.cancel')}</Button>
        ) : (
          <Button variant="primary" onPress={() => onStart({ hasNotes })}>
            {text('slides.start')}
          </Button>
        )
      }
    >
      <div className="story-slides">
        <p>{text('slides.lead')}</p>
        <label className="story-slides-option">
          <input
            type="checkbox"
            checked={hasNotes}
            disabled={isRunning}
            onChange={(event) => setNotes(event.currentTarget.checked)}
          />
          {text('slides.notes')}
        </label>
        <div className="story-slides-progress">
          {isRunning ? (
            <progress value={state.done} max={state.total} aria-label={text('slides.dialog')} />
          ) : null}
          <p role="status">{wordState(state, text)}</p>
        </div>
      </div>
      {children}
    </Dialog>
  );
}

function wordState(state: FileRunState, text: PresentText): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running':
      return state.done === state.total
        ? text('slides.writing')
        : text('slides.progress', { done: state.done, total: state.total });
    case 'done':
      return text('slides.done', { file: state.file });
    case 'cancelled':
      return text('slides.cancelled');
    case 'failed':
      return text('slides.failed');
    case 'not_loaded':
      return text('slides.failed.loading');
  }
}
