import { writeXlsx } from 'hucre/xlsx';
import type { SeriesWriter } from '../writing/seriesWriter.ts';
import { fieldSheet, valueSheet } from './figureSheets.ts';
import type { AreaBlock, WorkbookRest } from './workbookParts.ts';

/** Lays the figures out in sheets and writes them; takes seconds for a whole city. */
export function createWorkbookWriter(): SeriesWriter<AreaBlock, WorkbookRest> {
  const blocks: AreaBlock[] = [];
  return {
    add: (block) => void blocks.push(block),
    async write({ title, madeOn, lines, before, after, values, fields }) {
      const written = await writeXlsx({
        sheets: [
          ...before,
          valueSheet(blocks, lines, values),
          ...fields.map((field) => fieldSheet(blocks, lines, field)),
          ...after,
        ],
        properties: { title, created: madeOn },
      });
      return new Uint8Array(written);
    },
  };
}
