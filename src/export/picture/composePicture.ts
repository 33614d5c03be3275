import type { Scheme } from '../../domain/colour/palettes.ts';
import type { PictureSource } from '../figureReport.ts';
import { legendBelow, legendBeside } from './layOutLegend.ts';
import { PICTURE_COLOURS } from './pictureColours.ts';
import { escapeXml, short, svgText } from './svgText.ts';
import { type MeasureText, wrapText } from './wrapText.ts';

/** Words around a picture, from the top to the bottom. */
export interface PictureWords {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** Source, licence, date: one paragraph each. */
  readonly origin: readonly string[];
}

export interface PictureLook {
  readonly scheme: Scheme;
  readonly measure: MeasureText;
  /** A style sheet with the font in it, for readers that have no other; else empty. */
  readonly fontFace: string;
}

export interface ComposedPicture {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const GAP = 16;
const LEGEND_WIDTH = 232;
const FAMILY =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, Arial, sans-serif";

/**
 * Title and subtitle over the drawing, its legend beside or below, then what is seen, notes, source and
 * date: one SVG that needs nothing else. Pure: text widths come from `measure`.
 */
export function composePicture(
  source: PictureSource,
  words: PictureWords,
  look: PictureLook,
): ComposedPicture {
  const colours = PICTURE_COLOURS[look.scheme];
  const hasLegend = source.legend.some(({ entries }) => entries.length > 0);
  const isBeside = hasLegend && source.legendPlace === 'beside';
  const inner = source.width + (isBeside ? MARGIN + LEGEND_WIDTH : 0);
  const width = inner + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const paragraph = (text: string, style: TextStyle) => {
    const lines = wrapText(text, inner, (part) => look.measure(part, style));
    for (const line of lines) {
      parts.push(svgText({ x: MARGIN, y: y + style.size, text: line, ...style }));
      y += style.leading;
    }
    return lines.length > 0;
  };
  paragraph(words.title, { size: 24, weight: 700, leading: 30, fill: colours.ink });
  y += 2;
  paragraph(words.subtitle, { size: 15, weight: 400, leading: 21, fill: colours.secondInk });
  y += GAP - 4;
  parts.push(`<g transform="translate(${MARGIN} ${short(y)})">${source.markup}</g>`);
  const legendLook = { colours, measure: look.measure };
  if (isBeside) {
    const legend = legendBeside(source.legend, LEGEND_WIDTH, legendLook);
    parts.push(
      `<g transform="translate(${MARGIN + source.width + MARGIN} ${short(y)})">${legend.markup}</g>`,
    );
    y += Math.max(source.height, legend.height);
  } else {
    y += source.height;
    if (hasLegend) {
      const legend = legendBelow(source.legend, inner, legendLook);
      parts.push(`<g transform="translate(${MARGIN} ${short(y + GAP)})">${legend.markup}</g>`);
      y += GAP + legend.height;
    }
  }
  y += GAP;
  if (paragraph(words.sentence, { size: 15, weight: 400, leading: 22, fill: colours.ink })) y += 6;
  const small = { size: 12, weight: 400, leading: 17, fill: colours.secondInk };
  for (const note of words.notes) paragraph(note, small);
  y += 6;
  parts.push(`<path d="M${MARGIN} ${short(y)}h${inner}" stroke="${colours.hairline}"/>`);
  y += 8;
  for (const line of words.origin) paragraph(line, small);
  const height = Math.ceil(y + MARGIN - 4);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="picture-title picture-text" xml:lang="${words.language}" font-family="${FAMILY}">`;
  const svg = [
    open,
    `<title id="picture-title">${escapeXml(words.title)}</title>`,
    `<desc id="picture-text">${escapeXml(descriptionOf(words))}</desc>`,
    look.fontFace === '' ? '' : `<style>${look.fontFace}</style>`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    ...parts,
    '</svg>',
  ].join('');
  return { svg, width, height };
}

interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly leading: number;
  readonly fill: string;
}

function descriptionOf({ subtitle, sentence, notes, origin }: PictureWords): string {
  return [subtitle, sentence, ...notes, ...origin].filter((part) => part !== '').join(' ');
}
