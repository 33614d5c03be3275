import { describe, expect, it } from 'vitest';
import { type KeyOwner, stageCommand } from './stageKeys.ts';

const press = (key: string, owner: KeyOwner = 'stage', isModified = false) =>
  stageCommand({ key, isModified }, owner);

describe('a key on the stage', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['F5', 'fullscreen'],
    ['Escape', 'close'],
    ['o', 'overview'],
  ])('%s asks for “%s”', (key, command) => {
    expect(press(key)).toBe(command);
  });

  it('with Ctrl, Alt or ⌘ is the browser’s own', () => {
    expect(press('p', 'stage', true)).toBeNull();
  });

  it('without a meaning asks for nothing', () => {
    expect(press('x')).toBeNull();
  });

  it('leaves a button its press, and a chart its arrows', () => {
    expect(press('Enter', 'button')).toBeNull();
    expect(press(' ', 'button')).toBeNull();
    expect(press('ArrowRight', 'button')).toBe('next');
    expect(press('ArrowRight', 'reader')).toBeNull();
    expect(press('Home', 'reader')).toBeNull();
  });

  it('of a clicker works wherever the focus is', () => {
    for (const owner of ['stage', 'button', 'reader', 'field'] as const) {
      expect(press('PageDown', owner)).toBe('next');
      expect(press('PageUp', owner)).toBe('previous');
    }
  });

  it('is a letter where text is typed', () => {
    expect(press('b', 'field')).toBeNull();
    expect(press('.', 'field')).toBeNull();
    expect(press('n', 'field')).toBeNull();
  });
});
