import type { Source } from '../../domain/model/indicator.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { secureLink } from './secureLink.ts';

/** Where the figures come from and under which terms they may be used. */
export function SheetSources() {
  const atlas = useAtlas();
  const text = useText();
  const { indicator } = useAtlasState((state) => atlas.select.shown(state)).base;
  const sources = atlas.source.package.catalogue.sources.filter(({ id }) =>
    indicator.sources.includes(id),
  );
  if (sources.length === 0) return null;
  return (
    <section className="data-sheet-section" aria-labelledby="data-sheet-sources">
      <h2 id="data-sheet-sources" className="data-sheet-title">
        {text('dataSheet.sources')}
      </h2>
      <ul className="data-sheet-sources">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </section>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const text = useText();
  const format = useFormat();
  const link = secureLink(source.url);
  const name = format.local(source.name);
  const licence = format.local(source.licence);
  return (
    <li>
      {link === null ? (
        name
      ) : (
        <a className="data-sheet-link" href={link} rel="noreferrer">
          {name}
        </a>
      )}
      {licence === '' ? null : (
        <span className="data-sheet-licence">{text('dataSheet.licence', { licence })}</span>
      )}
    </li>
  );
}
