import { WORD, XML } from './docxParts.ts';
import type { ProtocolBlock, ProtocolDocument } from './protocolBlocks.ts';
import { xmlText } from './xmlText.ts';

/** A4 upright with margins of 2.5 cm, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: 1417 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** `word/document.xml`: the blocks in order. */
export function documentXml({ blocks }: ProtocolDocument): string {
  const { width, height, margin } = PAGE;
  const section = `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
  return `${XML}<w:document ${WORD}><w:body>${blocks.map(blockXml).join('')}${section}</w:body></w:document>`;
}

function blockXml(block: ProtocolBlock): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, `Heading${block.level}`);
    case 'paragraph':
      return paragraph(block.text, block.isQuiet ? 'Quiet' : 'Normal');
    case 'list':
      return block.items.map((item) => paragraph(item, 'ListBullet')).join('');
    case 'table':
      return tableXml(block);
  }
}

function tableXml({
  caption,
  columns,
  rows,
  numeric,
}: Extract<ProtocolBlock, { kind: 'table' }>): string {
  const widths = columnWidths(columns.length, numeric);
  const row = (cells: readonly string[], isHead: boolean) => {
    const head = isHead ? '<w:tblHeader/>' : '';
    const inner = cells.map((cell, index) => {
      const look = { isRight: numeric.includes(index), isBold: isHead };
      const width = `<w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>`;
      return `<w:tc>${width}${paragraph(cell, 'TableText', look)}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${inner.join('')}</w:tr>`;
  };
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const description = `<w:tblCaption w:val="${xmlText(caption)}"/>`;
  const look =
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
  const properties = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${description}</w:tblPr>`;
  const body = rows.map((cells) => row(cells, false)).join('');
  const table = `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${row(columns, true)}${body}</w:tbl>`;
  // A table must not be the last thing before another one, or Word joins them.
  return `${paragraph(caption, 'Caption')}${table}${paragraph('', 'Normal')}`;
}

/** Columns of words are twice as wide as columns of numbers; without numbers the first has most to say. */
function columnWidths(count: number, numeric: readonly number[]): readonly number[] {
  const parts = Array.from({ length: count }, (_, index) => {
    if (numeric.includes(index)) return 1;
    return index === 0 && numeric.length === 0 ? 5 : 2;
  });
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => Math.floor((TEXT_WIDTH * part) / whole));
}

function paragraph(
  text: string,
  style: string,
  { isRight = false, isBold = false }: { isRight?: boolean; isBold?: boolean } = {},
): string {
  const side = isRight ? '<w:jc w:val="right"/>' : '';
  const look = isBold ? '<w:rPr><w:b/></w:rPr>' : '';
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${side}</w:pPr><w:r>${look}${lines}</w:r></w:p>`;
}
