/** A colour that every reader of SVG knows, with its opacity apart. */
export interface PlainColour {
  /** `#rrggbb`, `none`, or a reference such as `url(#hatch)`. */
  readonly paint: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A computed colour (`rgb()`, `rgba()`, `color(srgb …)`) or paint; anything else is kept as it is. */
export function plainColour(computed: string): PlainColour {
  const reference = /^url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(computed);
  if (reference !== null) return { paint: `url(#${reference[1]})`, opacity: 1 };
  const isMixed = computed.startsWith('color(srgb');
  if (!isMixed && !computed.startsWith('rgb')) return { paint: computed, opacity: 1 };
  const numbers = (computed.slice(computed.indexOf('(')).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  const channels = [red, green, blue].map((channel) => (isMixed ? channel * 255 : channel));
  return { paint: `#${channels.map(hexByte).join('')}`, opacity };
}

function hexByte(channel: number): string {
  const byte = Math.min(255, Math.max(0, Math.round(channel)));
  return byte.toString(16).padStart(2, '0');
}
