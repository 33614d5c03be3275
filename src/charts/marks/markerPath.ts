import { type MarkerShape, SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';

/** The mark at the end of a line: of the selection slot, an upright bar for the city. */
export type EndMark = MarkerShape | 'bar';

export function endMarkOf(series: {
  readonly slot: number | null;
  readonly isReference?: boolean;
}): EndMark {
  if (series.isReference === true) return 'circle';
  return series.slot === null ? 'bar' : (SELECTION_STYLES[series.slot]?.marker ?? 'circle');
}

/** SVG path of a mark around (x, y), each with about the area of a circle of radius 4. */
export function markerPath(shape: EndMark, x: number, y: number): string {
  const at = `M${round(x)} ${round(y)}`;
  switch (shape) {
    case 'bar':
      return `${at}m-2.5-6h5v12h-5z`;
    case 'circle':
      return `${at}m-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z`;
    case 'square':
      return `${at}m-3.8-3.8h7.6v7.6h-7.6z`;
    case 'triangle':
      return `${at}m0-5.4l5.4 9h-10.8z`;
    case 'diamond':
      return `${at}m0-5.6l5.6 5.6l-5.6 5.6l-5.6-5.6z`;
    case 'plus':
      return `${at}m-1.9-5.4h3.8v3.5h3.5v3.8h-3.5v3.5h-3.8v-3.5h-3.5v-3.8h3.5z`;
    case 'triangle_down':
      return `${at}m0 5.4l-5.4-9h10.8z`;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
