import type { ReactNode } from 'react';

interface ScrollBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that is wider than the screen scrolls by itself, also by keyboard. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="poll-bars-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
