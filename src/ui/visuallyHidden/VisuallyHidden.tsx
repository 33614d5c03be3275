import type { ReactNode } from 'react';
import './VisuallyHidden.css';

/** Text for screen readers only. A class, not an inline style, so that it survives a strict CSP. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <span className="ui-visually-hidden" id={id}>
      {children}
    </span>
  );
}
