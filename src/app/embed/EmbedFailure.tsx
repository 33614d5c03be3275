import type { IntlShape } from 'react-intl';

/** Without its package there is no figure: what is left is the way to the atlas, which says more. */
export function EmbedFailure({ intl, fragment }: { intl: IntlShape; readonly fragment: string }) {
  const text = (id: string) => intl.formatMessage({ id });
  return (
    <main className="embed embed-failed" role="alert">
      <p>{text('embed.failed')}</p>
      <p className="embed-links">
        <button type="button" className="embed-button" onClick={() => location.reload()}>
          {text('embed.retry')}
        </button>
        <a href={`./${fragment}`} target="_blank" rel="noopener noreferrer">
          {text('embed.fullView.plain')}
        </a>
      </p>
    </main>
  );
}
