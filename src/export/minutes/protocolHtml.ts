import type { ProtocolBlock, ProtocolDocument } from './protocolBlocks.ts';
import { xmlText } from './xmlText.ts';

/** Plain and printable; also what word processors take over when it is pasted. */
const STYLE = `
body{font:1rem/1.5 "Atkinson Hyperlegible Next",Arial,sans-serif;color:#1c1c1c;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1rem;margin-bottom:.25rem}
p,ul{margin:.5rem 0}.quiet{color:#555}
table{border-collapse:collapse;margin:1rem 0;width:100%}caption{text-align:left;font-weight:700;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid #aaa;padding:.25rem .5rem .25rem 0}
.number{text-align:right;font-variant-numeric:tabular-nums}
li,td{overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}tr,li{break-inside:avoid}}
`;

/**
 * A protocol as one HTML file without script and without anything from elsewhere: its own policy
 * forbids both.
 */
export function protocolHtml({ title, language, blocks }: ProtocolDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${xmlText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: ProtocolBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${xmlText(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.isQuiet ? ' class="quiet"' : ''}>${linesOf(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${linesOf(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({
  caption,
  columns,
  rows,
  numeric,
}: Extract<ProtocolBlock, { kind: 'table' }>): string {
  const look = (index: number) => (numeric.includes(index) ? ' class="number"' : '');
  const head = columns.map(
    (column, index) => `<th scope="col"${look(index)}>${xmlText(column)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? `<th scope="row">${linesOf(cell)}</th>`
        : `<td${look(index)}>${linesOf(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><caption>${xmlText(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function linesOf(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(xmlText)
    .join('<br>');
}
