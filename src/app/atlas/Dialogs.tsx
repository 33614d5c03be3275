import { lazy, Suspense } from 'react';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const IndicatorPicker = lazy(async () => {
  const { IndicatorPicker: component } = await import(
    '../../features/indicatorPicker/IndicatorPicker.tsx'
  );
  return { default: component };
});
const ClassEditor = lazy(async () => {
  const { ClassEditor: component } = await import('../../features/classEditor/ClassEditor.tsx');
  return { default: component };
});
const Explanation = lazy(async () => {
  const { Explanation: component } = await import('../../features/explanation/Explanation.tsx');
  return { default: component };
});

const OfflineDialog = lazy(async () => {
  const { OfflineDialog: component } = await import('../../features/offline/OfflineDialog.tsx');
  return { default: component };
});

const EmbedDialogHost = lazy(async () => {
  const { EmbedDialogHost: component } = await import('./EmbedDialogHost.tsx');
  return { default: component };
});

const InsertDialog = lazy(async () => {
  const { InsertDialog: component } = await import('../present/insert/InsertDialog.tsx');
  return { default: component };
});

const MethodNotes = lazy(async () => {
  const { MethodNotes: component } = await import('../../features/methodNotes/MethodNotes.tsx');
  return { default: component };
});

/** The method note that lies over everything else, also over an open dialog. */
export function OpenNote() {
  const isOpen = useAtlasState((state) => state.view.note !== null);
  if (!isOpen) return null;
  return (
    <ErrorBoundary scope="panel">
      <Suspense fallback={null}>
        <MethodNotes />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The dialog that is open, fetched when it is first opened. */
export function Dialogs() {
  const kind = useAtlasState((state) => state.session.dialog?.kind ?? null);
  if (kind === null) return null;
  return (
    <ErrorBoundary key={kind} scope="panel">
      <Suspense fallback={null}>
        {kind === 'picker' ? <IndicatorPicker /> : null}
        {kind === 'classes' ? <ClassEditor /> : null}
        {kind === 'offline' ? <OfflineDialog /> : null}
        {kind === 'embed' ? <EmbedDialogHost /> : null}
        {kind === 'explain' ? <Explanation /> : null}
        {kind === 'storyInsert' ? <InsertDialog /> : null}
      </Suspense>
    </ErrorBoundary>
  );
}
