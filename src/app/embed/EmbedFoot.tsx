import type { Source } from '../../domain/model/indicator.ts';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import type { Atlas } from '../../state/atlas.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { encodeView } from '../../state/url/encodeView.ts';

/** Source, licence and date, the whole atlas with this very view, and the accessibility statement. */
export function EmbedFoot({ id }: { readonly id: string }) {
  const atlas = useAtlas();
  const text = useText();
  const embedText = useEmbedText();
  const format = useFormat();
  const view = useAtlasState((state) => state.view);
  const { indicator } = useAtlasState((state) => atlas.select.shown(state).base);
  const sources = sourcesOf(atlas, indicator.sources);
  const names = sources.map(({ name }) => format.local(name)).join('; ');
  const licences = [...new Set(sources.map(({ licence }) => format.local(licence)))].join('; ');
  const address = `./#${encodeView(view)}`;
  return (
    <footer className="embed-foot" id={id} tabIndex={-1}>
      <p>
        {text('source.line', { names })}
        {' · '}
        {embedText('embed.licence', { names: licences })}
        {' · '}
        {embedText('embed.asOf', { date: format.referenceDate(indicator, view.period) })}
      </p>
      <p className="embed-links">
        <OutLink
          href={address}
          words={embedText('embed.fullView', { title: format.local(atlas.source.package.title) })}
        />
        <OutLink href={`${address}&page=accessibility`} words={embedText('embed.accessibility')} />
      </p>
    </footer>
  );
}

/** Opens beside the embedding page, which the reader has not finished with. */
function OutLink({ href, words }: { readonly href: string; readonly words: string }) {
  const text = useEmbedText();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {words}
      <span className="ui-visually-hidden">{` ${text('embed.newTab')}`}</span>
    </a>
  );
}

function sourcesOf(atlas: Atlas, ids: readonly string[]): readonly Source[] {
  const { sources } = atlas.source.package.catalogue;
  return ids.flatMap((id) => sources.find((candidate) => candidate.id === id) ?? []);
}
