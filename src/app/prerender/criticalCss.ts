import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { isUsed, namesIn } from './isUsed.ts';
import { paletteCss, paletteCssFor } from './paletteCss.ts';

const CRITICAL_CSS = 'src/app/critical/critical.css';

/** All styles of the interface that come with the page in one piece, with every palette. */
export function interfaceCss(root: string): string {
  return `${flat(paletteCss())}${bundled(root)}`;
}

/** Of these, what a page needs before the scripts bring the rest; in the same order. */
export function criticalCss(root: string, html: string): string {
  return `${flat(paletteCssFor(html))}${bundled(root, html)}`;
}

function bundled(root: string, html?: string): string {
  const filename = join(root, CRITICAL_CSS);
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
