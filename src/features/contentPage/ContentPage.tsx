import { type MouseEvent, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { usePagesText } from '../../i18n/pages/pagesWords.ts';
import { describeProblem } from '../../i18n/problems/describeProblem.ts';
import { useText } from '../../i18n/useText.ts';
import { showPage } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { encodeView } from '../../state/url/encodeView.ts';
import type { OperatorPage } from '../../state/viewState.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { PageText } from './PageText.tsx';
import { useContent } from './useContent.ts';
import './contentPage.css';

/** Leichte Sprache, Barrierefreiheit, Impressum or Datenschutz: what the operator says, or that nothing is. */
export function ContentPage() {
  const page = useAtlasState((state) => state.view.page);
  return page === null ? null : <Page key={page} page={page} />;
}

function Page({ page }: { readonly page: OperatorPage }) {
  const text = usePagesText();
  const intl = useIntl();
  const name = useText()(`footer.${page}`);
  const loaded = useContent();
  const heading = useRef<HTMLHeadingElement>(null);
  const isLoading = loaded.state === 'loading';
  useEffect(() => {
    if (isLoading) return;
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo(0, 0);
  }, [isLoading]);
  return (
    <article className="content-page" id="page" tabIndex={-1}>
      <BackLink page={page} />
      {loaded.state === 'loading' ? <p role="status">{text('pages.loading')}</p> : null}
      {loaded.state === 'failed' ? (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {name}
          </h1>
          <Notice tone="error" action={{ label: text('pages.retry'), onPress: loaded.retry }}>
            {text('pages.failed', {
              problem: loaded.problem === undefined ? '' : describeProblem(intl, loaded.problem),
            })}
          </Notice>
        </>
      ) : null}
      {loaded.state === 'ready' ? (
        <PageText page={page} content={loaded.content} name={name} heading={heading} />
      ) : null}
    </article>
  );
}

/** Leads to the view beneath, and the focus to where the page was opened from. */
function BackLink({ page }: { readonly page: OperatorPage }) {
  const atlas = useAtlas();
  const text = usePagesText();
  const view = useAtlasState((state) => state.view);
  const close = (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    showPage(atlas, null);
    document.getElementById(`footer-${page}`)?.focus();
  };
  return (
    <p className="content-page-back">
      <a href={`#${encodeView({ ...view, page: null })}`} onClick={close}>
        {text('pages.back')}
      </a>
    </p>
  );
}
