import { fitText, textWidth } from '../text/textWidth.ts';
import {
  type SharePart,
  type ShareRow,
  type ShareSegment,
  shareSegments,
} from './stackedSharesModel.ts';

export interface StackOptions {
  readonly width: number;
  /** The share as it stands in the bar. */
  formatShare(cell: ShareRow['shares'][number]): string;
}

export interface SegmentLayout extends ShareSegment {
  readonly x: number;
  readonly certainX: number;
  readonly end: number;
  /** Name and share, share alone, or nothing, as there is room. */
  readonly label: string;
}

export interface BarLayout {
  readonly row: ShareRow;
  readonly name: string;
  readonly nameY: number;
  readonly top: number;
  readonly bottom: number;
  readonly segments: readonly SegmentLayout[];
}

export interface StackLayout {
  readonly height: number;
  readonly bars: readonly BarLayout[];
  /** Pixels per per cent. */
  readonly scale: number;
}

export const STACK_LABEL_SIZE = 13;
const NAME = 20;
const BAR = 26;
const GAP = 12;
const LABEL_MARGIN = 5;

/** Positions of all bars below one another, each under its name. Shares of more than 100 fit, too. */
export function stackLayout(
  parts: readonly SharePart[],
  rows: readonly ShareRow[],
  options: StackOptions,
): StackLayout {
  const { width } = options;
  const all = rows.map(({ shares }) => shareSegments(shares));
  const whole = Math.max(100, ...all.map((segments) => segments.at(-1)?.to ?? 0));
  const scale = width / whole;
  const bars = rows.map((row, index): BarLayout => {
    const top = index * (NAME + BAR + GAP) + NAME;
    return {
      row,
      name: fitText(row.name, width, STACK_LABEL_SIZE),
      nameY: top - 6,
      top,
      bottom: top + BAR,
      segments: all[index]!.map((segment) => ({
        ...segment,
        x: segment.from * scale,
        certainX: segment.certain * scale,
        end: segment.to * scale,
        label: labelOf(parts[segment.part]!, options.formatShare(row.shares[segment.part]!), {
          room: (segment.to - segment.from) * scale - 2 * LABEL_MARGIN,
        }),
      })),
    };
  });
  return { height: Math.max(1, (bars.at(-1)?.bottom ?? 0) + 1), bars, scale };
}

function labelOf(part: SharePart, share: string, { room }: { readonly room: number }): string {
  const texts = [`${part.name} ${share}`, share];
  return texts.find((text) => textWidth(text, STACK_LABEL_SIZE) <= room) ?? '';
}
