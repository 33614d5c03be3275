import { SELECTION_STYLES } from '../../domain/colour/selectionStyles.ts';

export interface SeriesLook {
  /** Sets the colour of the series (marks.css). */
  readonly className: string;
  /** Value of `stroke-dasharray`; absent for a solid line. */
  readonly dash: string | undefined;
}

/** Colour and dash of a series: those of its slot, bold ink for the city, dots for a reference. */
export function seriesLook(series: {
  readonly slot: number | null;
  readonly isReference?: boolean;
}): SeriesLook {
  if (series.isReference === true) return { className: 'chart-slot-reference', dash: '1 3' };
  if (series.slot === null) return { className: 'chart-slot-city', dash: undefined };
  const dash = SELECTION_STYLES[series.slot]?.dash.join(' ');
  return { className: `chart-slot-${series.slot}`, dash: dash === '' ? undefined : dash };
}
