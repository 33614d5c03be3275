/** A text with the line it begins in, from 1. */
export interface Lines {
  readonly text: string;
  readonly line: number;
}

export type LineGroup =
  | (Lines & { readonly kind: 'heading'; readonly level: number })
  | (Lines & { readonly kind: 'paragraph' })
  | (Lines & {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly Lines[];
    });

/**
 * Lines that belong together: a blank line ends a paragraph or a list, a heading is one line, a plain
 * line below an item of a list goes on with it.
 */
export function groupLines(text: string): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  let isOpen = false;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const content = raw.trimEnd();
    const next = content === '' ? null : groupOf({ text: content, line: index + 1 });
    const last = isOpen ? groups.at(-1) : undefined;
    const joined = next === null || last === undefined ? null : join(last, next);
    if (joined !== null) groups[groups.length - 1] = joined;
    else if (next !== null) groups.push(next);
    isOpen = next !== null && next.kind !== 'heading';
  }
  return groups;
}

/** One line as a group of its own. */
function groupOf({ text, line }: Lines): LineGroup {
  const heading = /^(#{1,6}) +(.+)$/.exec(text);
  if (heading !== null) {
    return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '', line };
  }
  const item = /^(?:(-)|\d{1,3}\.) +(.+)$/.exec(text);
  if (item === null) return { kind: 'paragraph', text, line };
  const items = [{ text: item[2] ?? '', line }];
  return { kind: 'list', ordered: item[1] === undefined, items, text, line };
}

/** The open group with the next line in it; null where that begins a group of its own. */
function join(open: LineGroup, next: LineGroup): LineGroup | null {
  if (open.kind === 'paragraph' && next.kind === 'paragraph') {
    return { ...open, text: `${open.text} ${next.text.trimStart()}` };
  }
  if (open.kind !== 'list') return null;
  if (next.kind === 'list' && next.ordered === open.ordered) {
    return { ...open, items: [...open.items, ...next.items] };
  }
  const last = open.items.at(-1);
  if (next.kind !== 'paragraph' || last === undefined) return null;
  const longer = { ...last, text: `${last.text} ${next.text.trimStart()}` };
  return { ...open, items: [...open.items.slice(0, -1), longer] };
}
