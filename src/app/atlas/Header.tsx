import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView, patchSession, showNote } from '../../state/actions/changeView.ts';
import type { ColourScheme, RendererChoice } from '../../state/atlasStore.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { encodeView } from '../../state/url/encodeView.ts';
import { LANGUAGES, METHOD_INDEX, VIEWS } from '../../state/viewState.ts';
import { Button } from '../../ui/button/Button.tsx';
import { MenuIcon, SearchIcon } from '../../ui/icons/icons.tsx';
import { Popover } from '../../ui/popover/Popover.tsx';
import { Select } from '../../ui/select/Select.tsx';

const SCHEMES: readonly ColourScheme[] = ['auto', 'light', 'dark'];
const RENDERERS: readonly RendererChoice[] = ['auto', 'svg', 'gl'];

export function Header() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  return (
    <header className="header">
      <p className="header-title">{format.local(atlas.source.package.title)}</p>
      <nav className="header-views" aria-label={text('header.views')}>
        <ViewLinks />
      </nav>
      <div className="header-search">
        <Button
          variant="chip"
          aria-haspopup="dialog"
          onPress={() => patchSession(atlas, { dialog: { kind: 'picker' } })}
        >
          <SearchIcon />
          <span className="header-search-text">{text('header.search')}</span>
          <kbd className="header-keys">{text('header.search.keys')}</kbd>
        </Button>
      </div>
      <Settings />
    </header>
  );
}

/** The links follow every change of view; the rest of the header stands still. */
function ViewLinks() {
  const atlas = useAtlas();
  const text = useText();
  const view = useAtlasState((state) => state.view);
  const views = VIEWS.filter((id) => id !== 'need' || atlas.source.hasInventory);
  return views.map((id) => (
    <a
      key={id}
      href={`#${encodeView({ ...view, view: id, note: null, page: null })}`}
      aria-current={id === view.view && view.page === null ? 'page' : undefined}
      className="header-view"
    >
      {text(`header.${id}`)}
    </a>
  ));
}

/** How the page speaks and looks; nothing here is stored on the device. */
function Settings() {
  const atlas = useAtlas();
  const text = useText();
  const language = useAtlasState((state) => state.view.language);
  const scheme = useAtlasState((state) => state.session.scheme);
  const renderer = useAtlasState((state) => state.session.renderer);
  return (
    <Popover
      label={text('header.settings')}
      placement="bottom end"
      button={
        <Button variant="quiet">
          <MenuIcon />
          <span className="header-settings-text">{text('header.settings')}</span>
        </Button>
      }
    >
      {(close) => (
        <div className="header-settings">
          <Select
            label={text('settings.language')}
            value={language}
            options={LANGUAGES.map((id) => ({ id, label: text(`language.${id}`) }))}
            onChange={(id) => void changeView(atlas, { language: id as typeof language })}
          />
          <Select
            label={text('settings.scheme')}
            value={scheme}
            options={SCHEMES.map((id) => ({ id, label: text(`scheme.${id}`) }))}
            onChange={(id) => patchSession(atlas, { scheme: id as ColourScheme })}
          />
          <Select
            label={text('settings.renderer')}
            description={text('settings.renderer.note')}
            value={renderer}
            options={RENDERERS.map((id) => ({ id, label: text(`renderer.${id}`) }))}
            onChange={(id) =>
              patchSession(atlas, { renderer: id as RendererChoice, rendererFailed: false })
            }
          />
          <Button
            aria-haspopup="dialog"
            onPress={() => {
              close();
              showNote(atlas, METHOD_INDEX);
            }}
          >
            {text('methods.title')}
          </Button>
          <Button
            aria-haspopup="dialog"
            onPress={() => {
              close();
              patchSession(atlas, { dialog: { kind: 'embed' } });
            }}
          >
            {text('embed.open')}
          </Button>
          <Button
            aria-haspopup="dialog"
            onPress={() => {
              close();
              patchSession(atlas, { dialog: { kind: 'offline' } });
            }}
          >
            {text('offline.open')}
          </Button>
        </div>
      )}
    </Popover>
  );
}
