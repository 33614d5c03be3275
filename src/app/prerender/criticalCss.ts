import { bundle } from 'lightningcss';
import { isUsed, namesIn } from './isUsed.ts';
import { paletteCss, paletteCssFor } from './paletteCss.ts';

/** All styles of an interface that come with its page in one piece, with every palette. */
export function interfaceCss(filename: string): string {
  return `${flat(paletteCss())}${bundled(filename)}`;
}

/** Of these, what a page needs before the scripts bring the rest; in the same order. */
export function criticalCss(filename: string, html: string): string {
  return `${flat(paletteCssFor(html))}${bundled(filename, html)}`;
}

function bundled(filename: string, html?: string): string {
  if (html === undefined) return new TextDecoder().decode(bundle({ filename, minify: true }).code);
  const names = namesIn(html);
  const { code } = bundle({
    filename,
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (isUsed(value, names) ? undefined : []),
      },
      RuleExit: {
        media: ({ value }) => (value.rules.length > 0 ? undefined : []),
      },
    },
  });
  return new TextDecoder().decode(code);
}

function flat(css: string): string {
  return css.replaceAll(/\s*\n\s*/g, '');
}
