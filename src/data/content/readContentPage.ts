import type { ContentBlock, ContentInline, ContentPage } from '../../domain/content/content.ts';
import { isContentLink } from './contentLink.ts';
import { groupLines, type LineGroup, type Lines } from './groupLines.ts';

/** What is wrong with a line of a page; lines are counted from 1. */
export interface ContentFlaw {
  readonly code: 'content_unsupported' | 'content_link' | 'content_title_missing';
  readonly line: number;
  /** What stands there, shortened. */
  readonly value: string;
}

export interface ContentRead {
  /** Null where there is a flaw. */
  readonly page: ContentPage | null;
  readonly flaws: readonly ContentFlaw[];
}

/**
 * Reads a page: `# title` once at the top, `##` and below it `###`, paragraphs, lists of one depth (`-`
 * or `1.`), `**bold**`, `[text](address)`. Anything else that means something in Markdown or HTML is a
 * flaw rather than shown as it stands, so that its author sees it.
 */
export function readContentPage(text: string): ContentRead {
  const flaws: ContentFlaw[] = [];
  const [first, ...rest] = groupLines(text);
  const title = first?.kind === 'heading' && first.level === 1 ? first.text : null;
  if (title === null || hasMarks(title)) {
    flaws.push(flawAt('content_title_missing', first ?? { text: '', line: 1 }));
  }
  const blocks = rest.map((group, index) => readBlock(group, rest.slice(0, index), flaws));
  return { page: flaws.length > 0 || title === null ? null : { title, blocks }, flaws };
}

function readBlock(
  group: LineGroup,
  before: readonly LineGroup[],
  flaws: ContentFlaw[],
): ContentBlock {
  if (group.kind === 'paragraph') return { kind: 'paragraph', run: readRun(group, flaws) };
  if (group.kind === 'list') {
    const items = group.items.map((item) => readRun(item, flaws));
    return { kind: 'list', ordered: group.ordered, items };
  }
  const hasParent = before.some((one) => one.kind === 'heading' && one.level === 2);
  const fits = group.level === 2 || (group.level === 3 && hasParent);
  if (!fits || hasMarks(group.text)) flaws.push(flawAt('content_unsupported', group));
  return { kind: 'heading', level: group.level === 3 ? 3 : 2, text: group.text };
}

const MARKED = /\*\*([^*[\]]+)\*\*|(?<!!)\[([^[\]*]+)\]\(([^()\s]+)\)/g;

function readRun(lines: Lines, flaws: ContentFlaw[]): readonly ContentInline[] {
  const run: ContentInline[] = [];
  let end = 0;
  const addPlain = (text: string): void => {
    if (hasMarks(text)) flaws.push(flawAt('content_unsupported', lines));
    else if (text !== '') run.push({ kind: 'text', text });
  };
  for (const match of lines.text.matchAll(MARKED)) {
    const [whole, bold, text = '', href = ''] = match;
    addPlain(lines.text.slice(end, match.index));
    end = match.index + whole.length;
    if (hasMarks(bold ?? text)) flaws.push(flawAt('content_unsupported', lines));
    else if (bold !== undefined) run.push({ kind: 'bold', text: bold });
    else if (isContentLink(href)) run.push({ kind: 'link', text, href });
    else flaws.push(flawAt('content_link', { ...lines, text: href }));
  }
  addPlain(lines.text.slice(end));
  return run;
}

/** What would be a mark of a larger Markdown, or HTML. */
function hasMarks(text: string): boolean {
  return /[*`<>|[\]]|^#|^ {4}|^\s*\+ |^[-=_]{2,}$|&#?\w+;/.test(text);
}

function flawAt(code: ContentFlaw['code'], { line, text }: Lines): ContentFlaw {
  return { code, line, value: text.length > 60 ? `${text.slice(0, 59)}…` : text };
}
