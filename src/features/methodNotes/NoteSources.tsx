import type { NoteSource } from './notes/methodNote.ts';

interface NoteSourcesProps {
  readonly sources: readonly NoteSource[];
  readonly title: string;
}

/** Where the method is published; the addresses are links, nothing is fetched from them. */
export function NoteSources({ sources, title }: NoteSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h4 className="method-notes-section">{title}</h4>
      <ul className="method-notes-sources">
        {sources.map((source) => (
          <SourceItem key={source.citation} source={source} />
        ))}
      </ul>
    </section>
  );
}

function SourceItem({ source }: { readonly source: NoteSource }) {
  const { citation, doi, url } = source;
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  return (
    <li>
      {citation}{' '}
      {address === undefined ? null : (
        <a className="method-notes-link" href={address} rel="noreferrer">
          {doi === undefined ? new URL(address).hostname : `doi:${doi}`}
        </a>
      )}
    </li>
  );
}
