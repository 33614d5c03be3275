import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { toolbarMove } from './toolbarMove.ts';

interface ToolbarProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Buttons that belong together as one stop of the Tab key: arrows go from one to the next, Home and End
 * to the ends, Tab leaves, and comes back to where it left from either side (ARIA Authoring Practices,
 * toolbar).
 */
export function Toolbar({ label, className, children }: ToolbarProps) {
  const box = useRef<HTMLDivElement>(null);
  const lastFocused = useRef<Element | null>(null);
  const isTabbing = useIsTabbing();
  const buttons = () => [
    ...(box.current?.querySelectorAll<HTMLElement>('button:not([disabled])') ?? []),
  ];
  const onFocus = ({ target, relatedTarget }: FocusEvent) => {
    const isFromOutside = !(relatedTarget instanceof Node && box.current?.contains(relatedTarget));
    const all = buttons();
    const stop = all.find((button) => button === lastFocused.current) ?? all[0];
    if (isTabbing.current && isFromOutside && target !== stop) stop?.focus();
    else lastFocused.current = target;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const all = buttons();
    const here = all.findIndex((button) => button.matches(':focus'));
    if (here < 0) return;
    if (event.key === 'Tab') {
      const { current } = lastFocused;
      // From the last of them the browser itself goes on to what follows; from the first, back.
      (event.shiftKey ? all[0] : all.at(-1))?.focus();
      lastFocused.current = current;
      return;
    }
    const next = toolbarMove(event.key, here, all.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    all[next]?.focus();
  };
  return (
    <div
      ref={box}
      role="toolbar"
      aria-label={label}
      className={className}
      onFocusCapture={onFocus}
      onKeyDownCapture={onKeyDown}
    >
      {children}
    </div>
  );
}

/** Whether the focus moves because of the Tab key: a click or a script means the button it focuses. */
function useIsTabbing() {
  const isTabbing = useRef(false);
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      isTabbing.current = event.key === 'Tab';
    };
    const onOther = () => {
      isTabbing.current = false;
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('keyup', onOther, { capture: true });
    window.addEventListener('pointerdown', onOther, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('keyup', onOther, { capture: true });
      window.removeEventListener('pointerdown', onOther, { capture: true });
    };
  }, []);
  return isTabbing;
}
