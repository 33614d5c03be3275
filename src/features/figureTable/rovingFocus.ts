import type { KeyboardEvent } from 'react';

/**
 * Position the key leads to among `length` buttons in a line, or null where it leads nowhere. Stops at
 * the ends.
 */
export function steppedPosition(
  key: string,
  line: {
    readonly position: number;
    readonly length: number;
    readonly axis: 'rows' | 'columns';
  },
): number | null {
  const { position, length, axis } = line;
  const [back, forth] = axis === 'rows' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  const wanted = new Map([
    [back, position - 1],
    [forth, position + 1],
    ['Home', 0],
    ['End', length - 1],
  ]).get(key);
  return wanted === undefined || wanted < 0 || wanted >= length ? null : wanted;
}

/**
 * Lets the arrow keys move between the buttons of one line of a table (`data-line`), so that Tab needs
 * one stop for the line and not one for each row.
 */
export function moveAlongLine(
  event: KeyboardEvent<HTMLButtonElement>,
  axis: 'rows' | 'columns',
): void {
  const button = event.currentTarget;
  const line = button.closest('table')?.querySelectorAll<HTMLButtonElement>('button[data-line]');
  const same = [...(line ?? [])].filter((other) => other.dataset.line === button.dataset.line);
  const position = same.indexOf(button);
  const wanted = steppedPosition(event.key, { position, length: same.length, axis });
  if (wanted === null) return;
  event.preventDefault();
  same[wanted]?.focus();
}
