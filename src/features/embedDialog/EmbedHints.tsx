import { useEmbedDialogText } from '../../i18n/embed/embedDialogWords.ts';

const HINTS = ['ancestors', 'source', 'subdomain', 'sandbox', 'privacy', 'scroll'] as const;

/** What whoever looks after the other website has to know. */
export function EmbedHints() {
  const text = useEmbedDialogText();
  const { origin } = location;
  return (
    <details className="embed-dialog-hints">
      <summary>{text('embedDialog.hints')}</summary>
      <ul>
        {HINTS.map((hint) => (
          <li key={hint}>{text(`embedDialog.hint.${hint}`, { origin })}</li>
        ))}
      </ul>
    </details>
  );
}
