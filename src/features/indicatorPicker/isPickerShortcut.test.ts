import { describe, expect, it } from 'vitest';
import { isPickerShortcut } from './isPickerShortcut.ts';

const released = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const page = { inFigure: false, typing: false };
const map = { inFigure: true, typing: false };

describe('opening the picker from the keyboard', () => {
  it('works with Ctrl K and ⌘ K anywhere, also in a field and with caps lock', () => {
    const field = { inFigure: false, typing: true };
    expect(isPickerShortcut({ ...released, key: 'k', ctrlKey: true }, page)).toBe(true);
    expect(isPickerShortcut({ ...released, key: 'K', metaKey: true }, field)).toBe(true);
  });

  it('leaves other combinations to the browser', () => {
    const other = { ...released, key: 'K', ctrlKey: true, shiftKey: true };
    expect(isPickerShortcut(other, page)).toBe(false);
    expect(isPickerShortcut({ ...released, key: 'l', ctrlKey: true }, map)).toBe(false);
    expect(isPickerShortcut({ ...released, key: 'k' }, map)).toBe(false);
  });

  it('works with / on a map or chart, but not elsewhere and not while typing', () => {
    const slash = { ...released, key: '/', shiftKey: true };
    expect(isPickerShortcut(slash, map)).toBe(true);
    expect(isPickerShortcut(slash, page)).toBe(false);
    expect(isPickerShortcut(slash, { inFigure: true, typing: true })).toBe(false);
  });
});
