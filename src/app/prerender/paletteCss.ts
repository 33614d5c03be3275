import { bivariatePalette } from '../../domain/colour/bivariatePalette.ts';
import { categoryPalette } from '../../domain/colour/categoryPalette.ts';
import { CASING } from '../../domain/colour/contrast.ts';
import { paletteOf, RAMP_KINDS, RAMP_SIZES, SCHEMES } from '../../domain/colour/palettes.ts';
import { SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';
import { STATE_COLOURS } from '../../domain/colour/stateColours.ts';

/**
 * The palettes of the domain as CSS variables, so that markup names classes and never colours:
 * `--class-n` where `data-ramp` is, `--select-n` and `--dash-n` for the six selected areas.
 */
export function paletteCss(): string {
  return [groundRule(), selectionRule(), ...rampRules()].join('\n');
}

/** Only what a first view uses: nothing is selected in it yet, and it has the ramps of its markup. */
export function paletteCssFor(markup: string): string {
  return [groundRule(), ...rampRules().filter((rule) => markup.includes(rampOf(rule)))].join('\n');
}

function rampRules(): readonly string[] {
  const ramps = RAMP_KINDS.flatMap((kind) =>
    RAMP_SIZES.map((size) => {
      const [light, dark] = SCHEMES.map((scheme) => paletteOf({ kind, size, scheme }));
      return rampRule(`${kind}-${size}`, light!, dark!);
    }),
  );
  const others = Object.entries({ bivariate: bivariatePalette, categories: categoryPalette });
  const ruleOf = ([kind, palette]: (typeof others)[number]) =>
    rampRule(`${kind}-${palette('light').length}`, palette('light'), palette('dark'));
  return [...ramps, ...others.map(ruleOf)];
}

/** The attribute in the rule's selector, `data-ramp="sequential-5"`. */
function rampOf(rule: string): string {
  return rule.slice(1, rule.indexOf(']'));
}

function groundRule(): string {
  const { light, dark } = STATE_COLOURS;
  return `:root {
  --casing-light: ${lightDark(CASING.wide, CASING.narrow)};
  --casing-dark: ${lightDark(CASING.narrow, CASING.wide)};
  --state-masked: ${lightDark(light.masked.fill, dark.masked.fill)};
  --state-missing: ${lightDark(light.missing.fill, dark.missing.fill)};
  --state-mark: ${lightDark(light.masked.mark, dark.masked.mark)};
}`;
}

function selectionRule(): string {
  const selection = SELECTION_STYLES.flatMap(({ colour, dash }, slot) => [
    `--select-${slot}: ${lightDark(colour.light, colour.dark)};`,
    `--dash-${slot}: ${dash.length === 0 ? 'none' : dash.join(' ')};`,
  ]);
  return `:root {
  ${selection.join('\n  ')}
}`;
}

function rampRule(name: string, light: readonly string[], dark: readonly string[]): string {
  const colours = light.map(
    (colour, index) => `--class-${index}: ${lightDark(colour, dark[index] ?? colour)};`,
  );
  return `[data-ramp="${name}"] { ${colours.join(' ')} }`;
}

function lightDark(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
