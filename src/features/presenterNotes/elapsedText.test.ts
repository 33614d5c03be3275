import { describe, expect, it } from 'vitest';
import { elapsedText } from './elapsedText.ts';

describe('the clock of the presenter', () => {
  it('counts minutes and seconds, and hours from the sixtieth minute on', () => {
    expect(elapsedText(0)).toBe('0:00');
    expect(elapsedText(425_400)).toBe('7:05');
    expect(elapsedText(4_025_000)).toBe('1:07:05');
  });

  it('begins at zero where the clocks of two windows differ', () => {
    expect(elapsedText(-300)).toBe('0:00');
  });
});
