/** Lightness 0 (black) to 1 (white), and two axes of colour: green–red, blue–yellow. */
export type OkLab = readonly [lightness: number, a: number, b: number];

/**
 * `#rrggbb` in OKLab, where equal steps look about equally large.
 * Source: Ottosson, B. (2020), A perceptual color space for image processing; CSS Color 4.
 */
export function okLabOf(colour: string): OkLab {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    linearLight(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  ) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The nearest `#rrggbb`; channels outside the screen's range are cut off. Inverse of `okLabOf`. */
export function colourOfOkLab([lightness, a, b]: OkLab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(hexOfLinear).join('')}`;
}

function hexOfLinear(light: number): string {
  const within = Math.min(1, Math.max(0, light));
  const channel = within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055;
  return Math.round(channel * 255)
    .toString(16)
    .padStart(2, '0');
}

/** Light of an sRGB channel, both 0 to 1 (IEC 61966-2-1, with the limit of WCAG 2.2). */
export function linearLight(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
