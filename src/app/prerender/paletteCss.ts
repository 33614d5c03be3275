import { CASING } from '../../domain/colour/contrast.ts';
import { paletteOf, RAMP_KINDS, RAMP_SIZES, SCHEMES } from '../../domain/colour/palettes.ts';
import { SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';
import { STATE_COLOURS } from '../../domain/colour/stateColours.ts';

/**
 * The palettes of the domain as CSS variables, so that markup names classes and never colours:
 * `--class-n` where `data-ramp` is, `--select-n` and `--dash-n` for the six selected areas.
 */
export function paletteCss(): string {
  const ramps = RAMP_KINDS.flatMap((kind) => RAMP_SIZES.map((size) => rampRule(kind, size)));
  return [rootRule(), ...ramps].join('\n');
}

function rootRule(): string {
  const selection = SELECTION_STYLES.flatMap(({ colour, dash }, slot) => [
    `--select-${slot}: ${lightDark(colour.light, colour.dark)};`,
    `--dash-${slot}: ${dash.length === 0 ? 'none' : dash.join(' ')};`,
  ]);
  return `:root {
  --casing-light: ${CASING.wide};
  --casing-dark: ${CASING.narrow};
  --state-missing: ${lightDark(STATE_COLOURS.light.missing.fill, STATE_COLOURS.dark.missing.fill)};
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
