import { lazy, Suspense } from 'react';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { ErrorBoundary } from '../atlas/ErrorBoundary.tsx';

const OfferImport = lazy(async () => {
  const { OfferImport: component } = await import('../../features/offerImport/OfferImport.tsx');
  return { default: component };
});

/** The import of a list of offers, fetched when it is first opened. */
export function OpenImport() {
  const isOpen = useAtlasState((state) => state.session.dialog?.kind === 'offerImport');
  if (!isOpen) return null;
  return (
    <ErrorBoundary scope="panel">
      <Suspense fallback={null}>
        <OfferImport />
      </Suspense>
    </ErrorBoundary>
  );
}
