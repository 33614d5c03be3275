import type { ContentBlock, ContentInline, ContentRun } from '../../domain/content/content.ts';

/** The operator's text. Links leave for where they say; nothing of the atlas is passed on. */
export function ContentBlocks({ blocks }: { readonly blocks: readonly ContentBlock[] }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that is only read keeps its order
    <Block key={place} block={block} />
  ));
}

function Block({ block }: { readonly block: ContentBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <Run run={block.run} />
        </p>
      );
    case 'list': {
      const items = block.items.map((run, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that is only read keeps its order
        <li key={place}>
          <Run run={run} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Run({ run }: { readonly run: ContentRun }) {
  return run.map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that is only read keeps its order
    <Inline key={place} piece={piece} />
  ));
}

function Inline({ piece }: { readonly piece: ContentInline }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'bold':
      return <strong>{piece.text}</strong>;
    case 'link':
      return (
        <a href={piece.href} rel="noopener noreferrer">
          {piece.text}
        </a>
      );
  }
}
