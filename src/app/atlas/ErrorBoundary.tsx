import { Component, type ReactNode } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';

interface ErrorBoundaryProps {
  /** What stops working: one panel, or the page. */
  readonly scope: 'page' | 'panel';
  readonly children: ReactNode;
}

/** Keeps a fault of the code inside one panel; the person is told and can try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failed scope={this.props.scope} retry={() => this.setState({ failed: false })} />;
  }
}

function Failed({ scope, retry }: { readonly scope: 'page' | 'panel'; retry(): void }) {
  const text = useText();
  return (
    <div className="failed">
      <Notice tone="error">{text(`failed.${scope}`)}</Notice>
      <Button onPress={retry}>{text('failed.retry')}</Button>
    </div>
  );
}
