import type { Columns } from './tableTypes.ts';

/** A text column and its twin in the other language. */
export interface LanguageColumn {
  readonly name: string;
  readonly language: string;
  readonly index: number;
  readonly twinIndex: number;
  readonly required: boolean;
}

/** The columns of a header whose names end in a language and whose twin is there too. */
export function pairLanguages(
  header: readonly string[],
  columns: Columns,
): readonly LanguageColumn[] {
  return header.flatMap((name, index) => {
    const match = /^(.+)_(de|en)$/.exec(name);
    const language = match?.[2] ?? '';
    const twinIndex = header.indexOf(`${match?.[1]}_${language === 'de' ? 'en' : 'de'}`);
    const required = columns[name]?.required ?? false;
    return match === null || twinIndex < 0 ? [] : [{ name, language, index, twinIndex, required }];
  });
}

/** Columns of a row that are empty although required, or although their twin is filled. */
export function findLackingLanguages(
  cells: readonly string[],
  pairs: readonly LanguageColumn[],
): readonly LanguageColumn[] {
  return pairs.filter(
    ({ index, twinIndex, required }) =>
      cells[index] === '' && (required || cells[twinIndex] !== ''),
  );
}
