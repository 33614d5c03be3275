import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from '../atlas/ErrorBoundary.tsx';

const UpdateBar = lazy(async () => {
  const { UpdateBar: component } = await import('../../features/offline/UpdateBar.tsx');
  return { default: component };
});

/** Looks for newer versions only where a person has stored the atlas: nobody else fetches any of it. */
export function UpdateWatch() {
  const [isStored, setIsStored] = useState(false);
  useEffect(() => {
    setIsStored(navigator.serviceWorker?.controller != null);
  }, []);
  if (!isStored) return null;
  return (
    <ErrorBoundary scope="panel">
      <Suspense fallback={null}>
        <UpdateBar />
      </Suspense>
    </ErrorBoundary>
  );
}
