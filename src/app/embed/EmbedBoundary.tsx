import { Component, type ReactNode } from 'react';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';

/** Keeps a fault of the code inside one part; the reader is told and can try again. */
export class EmbedBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failed retry={() => this.setState({ failed: false })} />;
  }
}

function Failed({ retry }: { retry(): void }) {
  const text = useEmbedText();
  return (
    <div className="embed-failed" role="alert">
      <p>{text('embed.failed')}</p>
      <button type="button" className="embed-button" onClick={retry}>
        {text('embed.retry')}
      </button>
    </div>
  );
}
