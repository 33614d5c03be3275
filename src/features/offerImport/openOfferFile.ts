import { decodeText, type TextEncoding } from '../../data/offers/decodeText.ts';
import {
  type FileTable,
  MAX_OFFER_MEGABYTES,
  type OfferFileProblem,
} from '../../data/offers/offerFile.ts';
import { readFileBytes } from '../../data/offers/readFile.ts';
import { type Delimiter, readOfferTable } from '../../data/offers/readOfferTable.ts';
import { isWorkbook, readWorkbook, type WorkbookSheet } from '../../data/offers/readWorkbook.ts';
import { failed, ok, type Result } from '../../domain/model/result.ts';

/** A file on its way into the inventory: what is in it, and how it is read. */
export type OpenedFile =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly encoding: TextEncoding;
      readonly delimiter: Delimiter;
      readonly table: FileTable;
    }
  | {
      readonly kind: 'workbook';
      readonly name: string;
      readonly sheets: readonly WorkbookSheet[];
      readonly sheet: number;
      readonly table: FileTable;
    };

type Opened = Result<OpenedFile, OfferFileProblem>;

export async function openOfferFile(file: File): Promise<Opened> {
  const opened = await readFileBytes(file, MAX_OFFER_MEGABYTES);
  if (!opened.ok) return opened;
  const { value: bytes } = opened;
  const { name } = file;
  if (!isWorkbook(bytes)) return openText({ name, bytes, encoding: null, delimiter: null });
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const [first] = read.value;
  if (first === undefined) return failed({ code: 'empty' });
  return ok({ kind: 'workbook', name, sheets: read.value, sheet: 0, table: first.table });
}

/** Reads text, guessing what is null. */
export function openText(asked: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: TextEncoding | null;
  readonly delimiter: Delimiter | null;
}): Opened {
  const { name, bytes } = asked;
  const { text, encoding } = decodeText(bytes, asked.encoding);
  const read = readOfferTable(text, asked.delimiter);
  if (!read.ok) return read;
  return ok({ kind: 'text', name, bytes, encoding, ...read.value });
}
