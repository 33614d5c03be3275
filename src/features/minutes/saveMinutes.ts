import { writeCountsCsv } from '../../data/minutes/countsCsv.ts';
import { writeMinutes } from '../../data/minutes/writeMinutes.ts';
import type { Minutes } from '../../domain/minutes/minutes.ts';
import { fileStem } from '../../export/fileStem.ts';
import type { ProtocolWords } from '../../export/minutes/protocolWords.ts';

export const MINUTES_FILES = ['docx', 'html', 'csv', 'json'] as const;
export type MinutesFile = (typeof MINUTES_FILES)[number];

export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** The minutes as a file; rejects where the writer cannot be fetched. */
export async function minutesAsFile(
  minutes: Minutes,
  kind: MinutesFile,
  words: ProtocolWords,
): Promise<SavedFile> {
  const title = minutes.title.trim() || words.text('protocol.untitled');
  const name = `${fileStem([title, minutes.date ?? ''])}.${kind}`;
  const { bytes, type } = await WRITERS[kind](minutes, words);
  return { name, content: new Blob([bytes], { type }) };
}

type Writer = (
  minutes: Minutes,
  words: ProtocolWords,
) => Promise<{ readonly bytes: BlobPart; readonly type: string }>;

const WRITERS: Readonly<Record<MinutesFile, Writer>> = {
  async docx(minutes, words) {
    const [{ protocolDocx, DOCX_TYPE }, { protocolOf }] = await Promise.all([
      import('../../export/minutes/protocolDocx.ts'),
      import('../../export/minutes/protocolOf.ts'),
    ]);
    const bytes = protocolDocx(protocolOf(minutes, words));
    return { bytes: new Uint8Array(bytes), type: DOCX_TYPE };
  },
  async html(minutes, words) {
    const [{ protocolHtml }, { protocolOf }] = await Promise.all([
      import('../../export/minutes/protocolHtml.ts'),
      import('../../export/minutes/protocolOf.ts'),
    ]);
    return { bytes: protocolHtml(protocolOf(minutes, words)), type: 'text/html;charset=utf-8' };
  },
  // The mark at the beginning tells table programs that it is UTF-8.
  csv: async ({ counts }, words) => ({
    bytes: `\uFEFF${writeCountsCsv(counts, words)}`,
    type: 'text/csv;charset=utf-8',
  }),
  json: async (minutes) => ({
    bytes: writeMinutes(minutes),
    type: 'application/json;charset=utf-8',
  }),
};
