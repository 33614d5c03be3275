import type { FunnelPosition } from '../../domain/uncertainty/funnelLimits.ts';
import type { Interval } from '../../domain/uncertainty/proportion.ts';
import type { TwinTable } from '../figure/TableTwin.tsx';

export interface FunnelPoint {
  readonly id: string;
  readonly name: string;
  /** Persons the rate refers to. */
  readonly base: number;
  /** In the unit of the limits: all shares, or all per cent. */
  readonly rate: number;
  readonly position: FunnelPosition;
  /** Position among the selected; null where it is not selected. */
  readonly slot: number | null;
}

/** The limits at one base; ascending over the bases (`funnelGrid`). */
export interface FunnelLimit {
  readonly base: number;
  /** 95 %. */
  readonly inner: Interval;
  /** 99.8 %. */
  readonly outer: Interval;
}

/** An area without a point: what is withheld or absent is named, not drawn. */
export interface FunnelWithout {
  readonly id: string;
  readonly name: string;
  /** The state in words. */
  readonly state: string;
}

export interface FunnelTwinWords {
  readonly caption: string;
  readonly columns: {
    readonly area: string;
    readonly base: string;
    readonly rate: string;
    readonly position: string;
  };
  readonly positions: Readonly<Record<FunnelPosition, string>>;
  formatBase(base: number): string;
  formatRate(rate: number): string;
}

export interface FunnelChartWords extends FunnelTwinWords {
  /** On the button that opens the table. */
  readonly table: string;
  /** "↑ Arbeitslose je 100 Einwohner" */
  readonly yTitle: string;
  /** "Einwohner von 16 bis unter 65 Jahren →" */
  readonly xTitle: string;
  /** On the line of the city: "Stadt 4,4 %". */
  readonly target: string;
  /** Key of the two bands. */
  readonly inner: string;
  readonly outer: string;
  formatTick(rate: number): string;
}

/** Whole bases at which to compute limits: closer together where the funnel is steep. */
export function funnelGrid(smallest: number, largest: number, steps = 60): readonly number[] {
  const [low, high] = [Math.max(1, Math.floor(smallest)), Math.max(1, Math.ceil(largest))];
  const roots = Array.from({ length: steps + 1 }, (_, step) => {
    const root = Math.sqrt(low) + ((Math.sqrt(high) - Math.sqrt(low)) * step) / steps;
    return Math.round(root * root);
  });
  return [...new Set(roots)];
}

/** All areas as a table, those with a state last. */
export function funnelTwin(
  points: readonly FunnelPoint[],
  without: readonly FunnelWithout[],
  words: FunnelTwinWords,
): TwinTable {
  const { area, base, rate, position } = words.columns;
  return {
    caption: words.caption,
    columns: [area, base, rate, position],
    rows: [
      ...points.map((point) => ({
        id: point.id,
        name: point.name,
        cells: [
          words.formatBase(point.base),
          words.formatRate(point.rate),
          words.positions[point.position],
        ],
      })),
      ...without.map(({ id, name, state }) => ({ id, name, cells: ['', state, ''] })),
    ],
  };
}
