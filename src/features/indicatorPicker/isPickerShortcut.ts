export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface KeyPlace {
  /** Focus is in a map or chart. */
  readonly inFigure: boolean;
  /** Focus is in something that takes text. */
  readonly typing: boolean;
}

/**
 * Whether a key opens the picker. A single character counts in figures only: anywhere else it would
 * fire while someone dictates to the computer (WCAG 2.1.4). `/` needs Shift on a German keyboard.
 */
export function isPickerShortcut(pressed: PressedKey, { inFigure, typing }: KeyPlace): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (altKey) return false;
  if (ctrlKey || metaKey) return !shiftKey && pressed.key.toLowerCase() === 'k';
  return pressed.key === '/' && inFigure && !typing;
}
