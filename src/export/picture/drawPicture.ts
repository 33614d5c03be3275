import type { ReactNode } from 'react';
import type { Scheme } from '../../domain/colour/palettes.ts';
import { drawOffScreen, type OffScreenItem } from '../../ui/offScreen/drawOffScreen.tsx';
import type { LegendGroup, PictureSource } from '../figureReport.ts';

/** A legend whose swatches are still to be drawn. */
export interface DrawnLegendGroup {
  readonly title: string | null;
  readonly entries: readonly { readonly swatch: ReactNode | null; readonly text: string }[];
}

export interface PictureRequest {
  /** The map or chart itself. */
  readonly item: OffScreenItem;
  readonly legend: readonly DrawnLegendGroup[];
  readonly legendPlace: PictureSource['legendPlace'];
}

const SWATCH_WIDTH = 120;

/** Draws a map or chart and the swatches of its legend, all in one go and in the same colours. */
export async function drawPicture(request: PictureRequest, scheme: Scheme): Promise<PictureSource> {
  const swatches = request.legend
    .flatMap(({ entries }) => entries)
    .filter(({ swatch }) => swatch !== null);
  const items = swatches.map(({ swatch }) => ({ node: swatch, width: SWATCH_WIDTH }));
  const [drawing, ...drawn] = await drawOffScreen([request.item, ...items], scheme);
  if (drawing === undefined) throw new Error('drawPicture: nothing was drawn');
  const legend = request.legend.map(
    ({ title, entries }): LegendGroup => ({
      title,
      entries: entries.map((entry) => ({
        text: entry.text,
        swatch: entry.swatch === null ? null : (drawn[swatches.indexOf(entry)] ?? null),
      })),
    }),
  );
  return { ...drawing, legend, legendPlace: request.legendPlace };
}
