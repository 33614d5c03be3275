import type { ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** A fault in one part leaves the others working. */
export function Panel({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary scope="panel">{children}</ErrorBoundary>;
}
