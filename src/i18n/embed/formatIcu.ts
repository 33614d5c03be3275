/** Numbers and texts that stand for a message's arguments. */
export type IcuValues = Readonly<Record<string, unknown>>;

/** What a message needs from a language. */
export interface IcuLocale {
  number(value: number): string;
  pluralOf(count: number): string;
}

type Part =
  | string
  | { readonly kind: 'argument'; readonly name: string; readonly isNumber: boolean }
  | { readonly kind: 'count' }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly options: ReadonlyMap<string, readonly Part[]>;
    };

/** A message, taken apart once and written as often as needed. */
export type IcuMessage = readonly Part[];

/**
 * Takes the part of the ICU message syntax apart that our catalogues use: arguments, numbers, plurals
 * with `=n` and `#`, and selects. A tenth of the size of the full parser, for pages that must be
 * small; `formatIcu.test.ts` compares it with that on every message. Throws on anything else.
 */
export function parseIcu(message: string): IcuMessage {
  const reader = new Reader(message);
  const parts = reader.parts(false);
  if (!reader.isAtEnd()) throw new Error(`unexpected "}" in message "${message}"`);
  return parts;
}

/** Throws where a value is missing. */
export function formatIcu(message: IcuMessage, values: IcuValues, locale: IcuLocale): string {
  return write(message, { values, locale, count: '' });
}

interface Writing {
  readonly values: IcuValues;
  readonly locale: IcuLocale;
  /** What `#` stands for. */
  readonly count: string;
}

function write(message: IcuMessage, writing: Writing): string {
  return message
    .map((part) => (typeof part === 'string' ? part : writePart(part, writing)))
    .join('');
}

function writePart(part: Exclude<Part, string>, writing: Writing): string {
  if (part.kind === 'count') return writing.count;
  const value = writing.values[part.name];
  if (value === undefined || value === null) {
    throw new Error(`the message has no value for "${part.name}"`);
  }
  if (part.kind === 'argument') {
    return part.isNumber ? writing.locale.number(Number(value)) : String(value);
  }
  if (part.kind === 'select') {
    return write(chosen(part.options, [String(value)]), writing);
  }
  const count = Number(value);
  const option = chosen(part.options, [`=${count}`, writing.locale.pluralOf(count)]);
  return write(option, { ...writing, count: writing.locale.number(count) });
}

function chosen(
  options: ReadonlyMap<string, readonly Part[]>,
  keys: readonly string[],
): readonly Part[] {
  for (const key of [...keys, 'other']) {
    const option = options.get(key);
    if (option !== undefined) return option;
  }
  throw new Error('a plural or select has no option "other"');
}

class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Up to the end or to the bracket that closes what is being read. */
  parts(inPlural: boolean): readonly Part[] {
    const parts: Part[] = [];
    let plain = '';
    const flush = () => {
      if (plain !== '') parts.push(plain);
      plain = '';
    };
    while (!this.isAtEnd() && this.#text[this.#at] !== '}') {
      const letter = this.#text[this.#at]!;
      if (letter === '{') {
        flush();
        parts.push(this.#argument());
      } else if (letter === '#' && inPlural) {
        flush();
        this.#at += 1;
        parts.push({ kind: 'count' });
      } else {
        plain += letter;
        this.#at += 1;
      }
    }
    flush();
    return parts;
  }

  #argument(): Part {
    this.#expect('{');
    const name = this.#word();
    if (this.#accept('}')) return { kind: 'argument', name, isNumber: false };
    this.#expect(',');
    const kind = this.#word();
    if (kind === 'number') {
      this.#expect('}');
      return { kind: 'argument', name, isNumber: true };
    }
    if (kind !== 'plural' && kind !== 'select') throw new Error(`unknown argument type "${kind}"`);
    this.#expect(',');
    const options = new Map<string, readonly Part[]>();
    while (!this.#accept('}')) {
      const key = this.#word();
      this.#expect('{');
      options.set(key, this.parts(kind === 'plural'));
      this.#expect('}');
    }
    return { kind, name, options };
  }

  #word(): string {
    const [all = '', word = ''] = /^\s*([^\s,{}]+)\s*/.exec(this.#text.slice(this.#at)) ?? [];
    if (word === '') throw new Error(`a name is missing in message "${this.#text}"`);
    this.#at += all.length;
    return word;
  }

  #accept(letter: string): boolean {
    const [blank = ''] = /^\s*/.exec(this.#text.slice(this.#at)) ?? [];
    if (this.#text[this.#at + blank.length] !== letter) return false;
    this.#at += blank.length + 1;
    return true;
  }

  #expect(letter: string): void {
    if (!this.#accept(letter)) throw new Error(`"${letter}" is missing in "${this.#text}"`);
  }
}
