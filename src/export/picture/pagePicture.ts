import type { Scheme } from '../../domain/colour/palettes.ts';
import type { ExportContext } from '../exportContext.ts';
import type { FigureReport } from '../figureReport.ts';
import { type ComposedPicture, composePicture } from './composePicture.ts';
import { embeddedFont } from './embeddedFont.ts';
import { pictureWords } from './pictureWords.ts';
import type { MeasureText } from './wrapText.ts';

/** The browser draws no bitmap from it: its canvas is blocked, or too small for the picture. */
class CanvasRefused extends Error {
  override readonly name = 'CanvasRefused';
}

/** Room for the wider faces of readers that do not have the page's own. */
const OTHER_FACE = 1.16;

/** Pixels of a bitmap per CSS pixel. */
const PIXEL_RATIO = 2;

/** The picture of a report as an SVG that stands alone. */
export async function writeSvg(
  report: FigureReport,
  context: ExportContext,
  scheme: Scheme,
): Promise<string> {
  return (await composedPicture(report, context, { scheme, fontFace: '' })).svg;
}

/** Only drawing and legend, for pages that say all the rest themselves. */
export async function writeBareSvg(report: FigureReport, scheme: Scheme): Promise<string> {
  if (report.picture === null) throw new RangeError(`"${report.id}" has no picture`);
  const exact = measurer();
  const measure: MeasureText = (text, style) => exact(text, style) * OTHER_FACE;
  const { language } = report;
  const silent = { language, title: '', subtitle: '', sentence: '', notes: [], origin: [] };
  const source = await report.picture(scheme);
  return composePicture(source, silent, { scheme, measure, fontFace: '' }).svg;
}

/** The whole picture as pixels, two per CSS pixel, in the page's own face. Rejects with `CanvasRefused`. */
export async function writePng(
  report: FigureReport,
  context: ExportContext,
  scheme: Scheme,
): Promise<Blob> {
  const fontFace = await embeddedFont();
  return pixelsOf(await composedPicture(report, context, { scheme, fontFace }));
}

async function composedPicture(
  report: FigureReport,
  context: ExportContext,
  look: { readonly scheme: Scheme; readonly fontFace: string },
): Promise<ComposedPicture> {
  if (report.picture === null) throw new RangeError(`"${report.id}" has no picture`);
  const source = await report.picture(look.scheme);
  const exact = measurer();
  const measure: MeasureText = (text, style) =>
    look.fontFace === '' ? exact(text, style) * OTHER_FACE : exact(text, style);
  return composePicture(source, pictureWords(report, context), { ...look, measure });
}

/** Widths of texts in the page's face. */
export function measurer(): MeasureText {
  const surface = document.createElement('canvas').getContext('2d');
  return (text, { size, weight }) => {
    // Without a canvas, widths are guessed: no letter of the face is wider on average.
    if (surface === null) return text.length * size * 0.56;
    surface.font = `${weight} ${size}px 'Atkinson Hyperlegible Next', sans-serif`;
    return surface.measureText(text).width;
  };
}

/** A picture as pixels. Rejects with `CanvasRefused`. */
export async function pixelsOf(
  { svg, width, height }: ComposedPicture,
  pixelRatio = PIXEL_RATIO,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * pixelRatio;
    canvas.height = height * pixelRatio;
    const surface = canvas.getContext('2d');
    if (surface === null) throw new CanvasRefused();
    surface.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    try {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new CanvasRefused());
        else resolve(blob);
      }, 'image/png');
    } catch (cause) {
      reject(new CanvasRefused('the canvas is tainted', { cause }));
    }
  });
}
