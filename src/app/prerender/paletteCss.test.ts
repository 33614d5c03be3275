import { describe, expect, it } from 'vitest';
import { bivariatePalette } from '../../domain/colour/bivariatePalette.ts';
import { categoryPalette } from '../../domain/colour/categoryPalette.ts';
import { paletteOf, RAMP_KINDS, RAMP_SIZES } from '../../domain/colour/palettes.ts';
import { SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';
import { paletteCss, paletteCssFor } from './paletteCss.ts';

const rampsIn = (css: string) => [...css.matchAll(/data-ramp="([^"]+)"/g)].map(([, ramp]) => ramp);

describe('paletteCss()', () => {
  it('has every ramp in every size once', () => {
    const wanted = RAMP_KINDS.flatMap((kind) => RAMP_SIZES.map((size) => `${kind}-${size}`));
    expect(rampsIn(paletteCss()).sort()).toEqual([...wanted, 'bivariate-9', 'categories-5'].sort());
  });

  it('has the nine cells of the bivariate map in light and dark', () => {
    const rule = paletteCss()
      .split('\n')
      .find((line) => line.includes('"bivariate-9"'))!;
    for (const scheme of ['light', 'dark'] as const) {
      for (const colour of bivariatePalette(scheme)) expect(rule).toContain(colour);
    }
  });

  it('has the five categories of the map of clusters in light and dark', () => {
    const rule = paletteCss()
      .split('\n')
      .find((line) => line.includes('"categories-5"'))!;
    for (const scheme of ['light', 'dark'] as const) {
      for (const colour of categoryPalette(scheme)) expect(rule).toContain(colour);
    }
  });

  it('has one colour per class, those of the domain in light and dark', () => {
    for (const kind of RAMP_KINDS) {
      for (const size of RAMP_SIZES) {
        const rule = paletteCss()
          .split('\n')
          .find((line) => line.includes(`"${kind}-${size}"`))!;
        expect(rule.match(/--class-\d:/g)).toHaveLength(size);
        for (const scheme of ['light', 'dark'] as const) {
          for (const colour of paletteOf({ kind, size, scheme })) expect(rule).toContain(colour);
        }
      }
    }
  });

  it('has a colour and a dash for each of the six selected areas', () => {
    const css = paletteCss();
    SELECTION_STYLES.forEach((_, slot) => {
      expect(css).toContain(`--select-${slot}: `);
      expect(css).toContain(`--dash-${slot}: `);
    });
  });

  it('is whole: no value is missing and every brace is closed', () => {
    const css = paletteCss();
    expect(css).not.toMatch(/undefined|null|NaN|: ;/);
    expect(css.match(/\{/g)).toHaveLength(css.match(/\}/g)!.length);
  });
});

describe('paletteCssFor(markup)', () => {
  it('keeps only the ramps the markup names and the states; nothing is selected in a first view', () => {
    const css = paletteCssFor(
      '<div data-ramp="sequential-5"></div><i data-ramp="diverging-6"></i>',
    );
    expect(rampsIn(css).sort()).toEqual(['diverging-6', 'sequential-5']);
    expect(css).not.toContain('--select-0');
    expect(css).toContain('--state-masked');
  });
});
