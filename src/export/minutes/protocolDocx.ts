import { strToU8, zipSync } from 'fflate';
import { documentXml } from './docxBody.ts';
import {
  CONTENT_TYPES,
  coreXml,
  DOCUMENT_RELATIONS,
  NUMBERING,
  RELATIONS,
  stylesXml,
} from './docxParts.ts';
import type { ProtocolDocument } from './protocolBlocks.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The oldest day that a ZIP can hold: the same minutes give the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A protocol for word processors (Office Open XML, ECMA-376, transitional): real headings, lists and
 * tables with a repeated header row, language and title set, nothing about author or times.
 */
export function protocolDocx(document: ProtocolDocument): Uint8Array {
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', RELATIONS],
    ['docProps/core.xml', coreXml(document)],
    ['word/document.xml', documentXml(document)],
    ['word/styles.xml', stylesXml(document.language)],
    ['word/numbering.xml', NUMBERING],
    ['word/_rels/document.xml.rels', DOCUMENT_RELATIONS],
  ];
  return zipSync(
    Object.fromEntries(parts.map(([path, xml]) => [path, [strToU8(xml), { mtime: NO_DAY }]])),
  );
}
