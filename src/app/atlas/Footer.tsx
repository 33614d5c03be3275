import { useText } from '../../i18n/useText.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { encodeView } from '../../state/url/encodeView.ts';
import { OPERATOR_PAGES } from '../../state/viewState.ts';

/** The way to the operator's pages from every view; only what fills the wall goes without. */
export function Footer() {
  const text = useText();
  const view = useAtlasState((state) => state.view);
  const mode = view.view === 'present' && view.page === null ? view.present?.mode : undefined;
  if (mode === 'stage' || mode === 'notes') return null;
  return (
    <footer className="footer">
      <nav aria-label={text('footer.label')}>
        <ul className="footer-links">
          {OPERATOR_PAGES.map((page) => (
            <li key={page}>
              <a
                id={`footer-${page}`}
                href={`#${encodeView({ ...view, note: null, page })}`}
                aria-current={view.page === page ? 'page' : undefined}
              >
                {text(`footer.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
