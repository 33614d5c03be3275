import type { Scheme } from './palettes.ts';

/** What an area without a class colour can be; the patterns themselves are the map's. */
export const STATE_PAINTS = ['masked', 'suppressed', 'missing', 'not_applicable', 'plain'] as const;
export type StatePaint = (typeof STATE_PAINTS)[number];

export interface StateColour {
  readonly fill: string;
  /** Dots, lines or the dashed outline on the fill, at least 3:1 to it. */
  readonly mark: string;
}

/** Greys that are on no ramp: a state is never taken for a low value. */
export const STATE_COLOURS: Readonly<Record<Scheme, Readonly<Record<StatePaint, StateColour>>>> = {
  light: {
    masked: { fill: '#ffffff', mark: '#59616b' },
    suppressed: { fill: '#ffffff', mark: '#59616b' },
    missing: { fill: '#e6e4df', mark: '#6b7178' },
    not_applicable: { fill: '#f7f5f0', mark: '#6b7178' },
    plain: { fill: '#edeae3', mark: '#6b7178' },
  },
  dark: {
    masked: { fill: '#0d1013', mark: '#a9b1ba' },
    suppressed: { fill: '#0d1013', mark: '#a9b1ba' },
    missing: { fill: '#2b3036', mark: '#a9b1ba' },
    not_applicable: { fill: '#14181c', mark: '#8b949e' },
    plain: { fill: '#22272c', mark: '#8b949e' },
  },
};
