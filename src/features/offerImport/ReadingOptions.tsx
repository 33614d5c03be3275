import { TEXT_ENCODINGS } from '../../data/offers/decodeText.ts';
import type { OfferFileProblem } from '../../data/offers/offerFile.ts';
import { DELIMITERS } from '../../data/offers/readOfferTable.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { Select } from '../../ui/select/Select.tsx';
import { type OpenedFile, openText } from './openOfferFile.ts';

interface ReadingOptionsProps {
  readonly file: OpenedFile;
  onFile(file: OpenedFile): void;
  onProblem(problem: OfferFileProblem | null): void;
}

const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
} as const;

const DELIMITER_KEYS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Encoding and delimiter of a text, or the sheet of a workbook: what was guessed can be put right. */
export function ReadingOptions({ file, onFile, onProblem }: ReadingOptionsProps) {
  const text = useNeedText();
  if (file.kind === 'workbook') {
    return (
      <Select
        label={text('offerImport.sheet')}
        value={String(file.sheet)}
        options={file.sheets.map(({ name }, at) => ({ id: String(at), label: name }))}
        onChange={(id) => {
          const sheet = Number(id);
          const table = file.sheets[sheet]?.table;
          if (table !== undefined) onFile({ ...file, sheet, table });
        }}
      />
    );
  }
  const reread = (change: Partial<Pick<typeof file, 'encoding' | 'delimiter'>>) => {
    const opened = openText({ ...file, ...change });
    onProblem(opened.ok ? null : (opened.problems[0] ?? null));
    if (opened.ok) onFile(opened.value);
  };
  return (
    <div className="offer-import-options">
      <Select
        label={text('offerImport.encoding')}
        value={file.encoding}
        options={TEXT_ENCODINGS.map((id) => ({ id, label: ENCODING_NAMES[id] }))}
        onChange={(id) => {
          const encoding = TEXT_ENCODINGS.find((one) => one === id);
          if (encoding !== undefined) reread({ encoding });
        }}
      />
      <Select
        label={text('offerImport.delimiter')}
        value={file.delimiter}
        options={DELIMITERS.map((id) => ({
          id,
          label: text(`offerImport.delimiter.${DELIMITER_KEYS[id]}`),
        }))}
        onChange={(id) => {
          const delimiter = DELIMITERS.find((one) => one === id);
          if (delimiter !== undefined) reread({ delimiter });
        }}
      />
    </div>
  );
}
