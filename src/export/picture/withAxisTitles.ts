import type { Scheme } from '../../domain/colour/palettes.ts';
import type { PictureSource } from '../figureReport.ts';
import { PICTURE_COLOURS } from './pictureColours.ts';
import { svgText } from './svgText.ts';

const LINE = 22;

/** A drawing with the titles of its axes, which charts have outside: the upper left, the lower right. */
export function withAxisTitles(
  source: PictureSource,
  titles: { readonly up: string; readonly right: string },
  scheme: Scheme,
): PictureSource {
  const look = { size: 13, weight: 400, fill: PICTURE_COLOURS[scheme].secondInk };
  return {
    ...source,
    height: source.height + 2 * LINE,
    markup: [
      svgText({ ...look, x: 0, y: 13, text: titles.up }),
      `<g transform="translate(0 ${LINE})">${source.markup}</g>`,
      svgText({
        ...look,
        x: source.width,
        y: source.height + 2 * LINE - 5,
        text: titles.right,
        anchor: 'end',
      }),
    ].join(''),
  };
}
