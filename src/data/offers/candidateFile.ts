import { failed, ok, type Result } from '../../domain/model/result.ts';
import { decodeText } from './decodeText.ts';
import { type FileTable, MAX_OFFER_MEGABYTES, type OfferFileProblem } from './offerFile.ts';
import { readFileBytes } from './readFile.ts';
import { readOfferTable } from './readOfferTable.ts';
import { isWorkbook, readWorkbook } from './readWorkbook.ts';

/** The table of a file: delimited text in any usual encoding, or the first filled sheet of a workbook. */
export async function readCandidateFile(file: Blob): Promise<Result<FileTable, OfferFileProblem>> {
  const opened = await readFileBytes(file, MAX_OFFER_MEGABYTES);
  if (!opened.ok) return opened;
  const { value: bytes } = opened;
  if (!isWorkbook(bytes)) {
    const read = readOfferTable(decodeText(bytes, null).text, null);
    return read.ok ? ok(read.value.table) : read;
  }
  const sheets = await readWorkbook(bytes);
  if (!sheets.ok) return sheets;
  const [first] = sheets.value;
  return first === undefined ? failed({ code: 'empty' }) : ok(first.table);
}
