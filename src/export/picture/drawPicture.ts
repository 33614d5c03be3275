import type { ReactNode } from 'react';
import type { Scheme } from '../../domain/colour/palettes.ts';
import { drawOffScreen, type OffScreenItem } from '../../ui/offScreen/drawOffScreen.tsx';
import type { StandaloneDrawing } from '../../ui/offScreen/standaloneSvg.ts';
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
  const { item, legend, legendPlace } = request;
  const drawn = await drawPictures({ items: [item], legend }, scheme);
  const [drawing] = drawn.drawings;
  if (drawing === undefined) throw new Error('drawPicture: nothing was drawn');
  return { ...drawing, legend: drawn.legend, legendPlace };
}

/** The same for several maps or charts that share a legend. */
export async function drawPictures(
  request: { readonly items: readonly OffScreenItem[]; readonly legend: PictureRequest['legend'] },
  scheme: Scheme,
): Promise<{
  readonly drawings: readonly StandaloneDrawing[];
  readonly legend: readonly LegendGroup[];
}> {
  const swatches = request.legend
    .flatMap(({ entries }) => entries)
    .filter(({ swatch }) => swatch !== null);
  const items = swatches.map(({ swatch }) => ({ node: swatch, width: SWATCH_WIDTH }));
  const drawn = await drawOffScreen([...request.items, ...items], scheme);
  const ofLegend = drawn.slice(request.items.length);
  const legend = request.legend.map(
    ({ title, entries }): LegendGroup => ({
      title,
      entries: entries.map((entry) => ({
        text: entry.text,
        swatch: entry.swatch === null ? null : (ofLegend[swatches.indexOf(entry)] ?? null),
      })),
    }),
  );
  return { drawings: drawn.slice(0, request.items.length), legend };
}
