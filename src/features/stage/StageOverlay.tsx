import { type ReactNode, useEffect, useId, useRef } from 'react';
import { usePresentText } from '../../i18n/present/presentWords.ts';

interface StageOverlayProps {
  readonly title: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** Lies over the slide until it is closed; takes the focus, so that it is heard and can be left. */
export function StageOverlay({ title, children, onClose }: StageOverlayProps) {
  const text = usePresentText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div className="stage-overlay" role="dialog" aria-labelledby={id}>
      <div className="stage-overlay-head">
        <h2 id={id} ref={heading} tabIndex={-1} className="stage-overlay-title">
          {title}
        </h2>
        <button type="button" className="stage-reset" onClick={onClose}>
          {text('stage.overlay.close')}
        </button>
      </div>
      {children}
    </div>
  );
}
