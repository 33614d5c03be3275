import { CASING } from '../../domain/colour/contrast.ts';
import { paletteOf, RAMP_KINDS, RAMP_SIZES, SCHEMES } from '../../domain/colour/palettes.ts';
import { SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';
import { STATE_COLOURS } from '../../domain/colour/stateColours.ts';

/**
 * The palettes of the domain as CSS variables, so that markup names classes and never colours:
 * `--class-n` where `data-ramp` is, `--select-n` and `--dash-n` for the six selected areas.
 */
export function paletteCss(): string {
  return [rootRule(), ...rampRules()].join('\n');
}

/** The same with only those ramps that a piece of markup uses. */
export function paletteCssFor(markup: string): string {
  return [rootRule(), ...rampRules().filter((rule) => markup.includes(rampOf(rule)))].join('\n');
}

function rampRules(): readonly string[] {
  return RAMP_KINDS.flatMap((kind) => RAMP_SIZES.map((size) => rampRule(kind, size)));
}

/** The attribute in the rule's selector, `data-ramp="sequential-5"`. */
function rampOf(rule: string): string {
  return rule.slice(1, rule.indexOf(']'));
}

function rootRule(): string {
  const selection = SELECTION_STYLES.flatMap(({ colour, dash }, slot) => [
    `--select-${slot}: ${lightDark(colour.light, colour.dark)};`,
    `--dash-${slot}: ${dash.length === 0 ? 'none' : dash.join(' ')};`,
  ]);
  return `:root {
  --casing-light: ${lightDark(CASING.wide, CASING.narrow)};
  --casing-dark: ${lightDark(CASING.narrow, CASING.wide)};
  --state-masked: ${lightDark(STATE_COLOURS.light.masked.fill, STATE_COLOURS.dark.masked.fill)};
  --state-missing: ${lightDark(STATE_COLOURS.light.missing.fill, STATE_COLOURS.dark.missing.fill)};
  --state-mark: ${lightDark(STATE_COLOURS.light.masked.mark, STATE_COLOURS.dark.masked.mark)};
  ${selection.join('\n  ')}
}`;
}

function rampRule(kind: (typeof RAMP_KINDS)[number], size: number): string {
  const [light, dark] = SCHEMES.map((scheme) => paletteOf({ kind, size, scheme }));
  const colours = light?.map(
    (colour, index) => `--class-${index}: ${lightDark(colour, dark?.[index] ?? colour)};`,
  );
  return `[data-ramp="${kind}-${size}"] { ${colours?.join(' ')} }`;
}

function lightDark(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
