/** Red, green, blue from 0 to 1. */
export type Colour = readonly [number, number, number];

/** The page's colours as numbers for the graphics card. */
export interface MapPalette {
  readonly classes: readonly Colour[];
  readonly light: Colour;
  readonly dark: Colour;
  readonly state: Colour;
  readonly mark: Colour;
  readonly missing: Colour;
  readonly ground: Colour;
  readonly ink: Colour;
  readonly builtUp: Colour;
  readonly forest: Colour;
  readonly water: Colour;
}

/** Nine cells of a bivariate ramp are the most. */
export const CLASS_LIMIT = 9;

/**
 * Reads the CSS variables that hold in `root`, resolved by the browser itself, so that schemes, themes
 * and system colours come out exactly as in the SVG map.
 */
export function readPalette(root: HTMLElement): MapPalette {
  const probe = root.ownerDocument.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const read = (value: string): Colour => {
    probe.style.setProperty('color', value);
    return parseColour(getComputedStyle(probe).color);
  };
  const palette: MapPalette = {
    classes: Array.from({ length: CLASS_LIMIT }, (_, index) => read(`var(--class-${index})`)),
    light: read('var(--map-light)'),
    dark: read('var(--map-dark)'),
    state: read('var(--map-state)'),
    mark: read('var(--map-mark)'),
    missing: read('var(--map-missing)'),
    ground: read('var(--ground)'),
    ink: read('var(--ink)'),
    builtUp: read('var(--map-built-up)'),
    forest: read('var(--map-forest)'),
    water: read('var(--map-water)'),
  };
  probe.remove();
  return palette;
}

/** A computed colour: `rgb(…)` counts to 255, `color(srgb …)` to 1. */
export function parseColour(computed: string): Colour {
  const numbers = (computed.replace('srgb', '').match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const unit = computed.startsWith('rgb') ? 255 : 1;
  return [(numbers[0] ?? 0) / unit, (numbers[1] ?? 0) / unit, (numbers[2] ?? 0) / unit];
}

/** Calls back whenever the colours of the page may have changed; returns the end of it. */
export function watchPalette(onChange: () => void): () => void {
  const queries = [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ];
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true });
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
    observer.disconnect();
  };
}
