import type { PictureSource } from '../figureReport.ts';
import { embeddedFont } from '../picture/embeddedFont.ts';
import { legendBelow, legendBeside } from '../picture/layOutLegend.ts';
import { measurer, pixelsOf } from '../picture/pagePicture.ts';
import { PICTURE_COLOURS } from '../picture/pictureColours.ts';
import { short } from '../picture/svgText.ts';
import type { MeasureText } from '../picture/wrapText.ts';

/** A picture that stands on a slide. */
export interface SlidePicture {
  /** `data:image/png;base64,…` */
  readonly data: string;
  /** Of any unit; only their ratio counts. */
  readonly width: number;
  readonly height: number;
}

const LEGEND_WIDTH = 232;
const GAP = 24;
/** Pixels per CSS pixel: sharp on a projector that shows the slide twice as wide as it was drawn. */
const PIXEL_RATIO = 3;
const FAMILY =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, Arial, sans-serif";

/** The drawing of a report with its legend and without words around it: those are texts of the slide. */
export async function slidePicture(source: PictureSource): Promise<SlidePicture> {
  const composed = composeBare(source, measurer(), await embeddedFont());
  const { width, height } = composed;
  return { data: await dataUrl(await pixelsOf(composed, PIXEL_RATIO)), width, height };
}

function composeBare(source: PictureSource, measure: MeasureText, fontFace: string) {
  const look = { colours: PICTURE_COLOURS.light, measure };
  const isBeside = source.legendPlace === 'beside';
  const legend = isBeside
    ? legendBeside(source.legend, LEGEND_WIDTH, look)
    : legendBelow(source.legend, source.width, look);
  const hasLegend = legend.height > 0;
  const width = source.width + (isBeside && hasLegend ? GAP + LEGEND_WIDTH : 0);
  const below = hasLegend && !isBeside ? GAP + legend.height : 0;
  const height = Math.ceil(
    isBeside ? Math.max(source.height, legend.height) : source.height + below,
  );
  // The legend stands beside the foot of the map, as on the page.
  const [x, y] = isBeside ? [source.width + GAP, height - legend.height] : [0, source.height + GAP];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}">`,
    fontFace === '' ? '' : `<style>${fontFace}</style>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g>${source.markup}</g>`,
    hasLegend ? `<g transform="translate(${short(x)} ${short(y)})">${legend.markup}</g>` : '',
    '</svg>',
  ].join('');
  return { svg, width, height };
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the picture could not be read'));
    reader.readAsDataURL(blob);
  });
}
