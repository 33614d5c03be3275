import { useIndicatorSubtitle } from '../../features/indicatorHeading/useIndicatorSubtitle.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useEmbedOptions } from './useEmbedOptions.ts';

/** What is seen and what is measured; the level of the headline is the embedding page's choice. */
export function EmbedHeading() {
  const atlas = useAtlas();
  const format = useFormat();
  const { headingLevel } = useEmbedOptions();
  const name = useAtlasState((state) => atlas.select.shown(state).base.indicator.name);
  const subtitle = useIndicatorSubtitle();
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <Heading id="embed-title" className="embed-title">
        {format.local(name)}
      </Heading>
      <p className="embed-subtitle">{subtitle}</p>
    </>
  );
}
