import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/anyReport.ts';
import { fileStem } from './fileStem.ts';

describe('fileStem', () => {
  it('writes German letters out', () => {
    expect(fileStem(['Größe der Äcker', '2017', 'Übersicht'])).toBe(
      'groesse-der-aecker-2017-uebersicht',
    );
  });

  it('drops accents and keeps the letters', () => {
    expect(fileStem(['Café', 'Łódź'])).toMatch(/^cafe-/);
  });

  it('is a safe name for whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(anyText), (parts) => {
        expect(fileStem(parts)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(fileStem(parts).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
