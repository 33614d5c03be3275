import { useId } from 'react';
import { useSentences } from '../../features/summary/useSentences.ts';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { SkipLinks } from '../../ui/skipLinks/SkipLinks.tsx';
import { EmbedControls } from './EmbedControls.tsx';
import { EmbedFaces } from './EmbedFaces.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedHeading } from './EmbedHeading.tsx';
import { EmbedNotice } from './EmbedNotice.tsx';
import { EmbedStatus } from './EmbedStatus.tsx';
import { useEmbedOptions } from './useEmbedOptions.ts';

/** Where the skip link leads: behind the figure. */
const FOOT = 'embed-foot';

/** Headline, figure with its faces, what it says, and where it comes from. */
export function EmbedFigure() {
  const text = useEmbedText();
  const { height, interaction } = useEmbedOptions();
  const pending = useAtlasState((state) => state.session.pending);
  const sentences = useSentences();
  const summary = useId();
  return (
    <main
      className="embed"
      data-height={height === 'auto' ? 'auto' : 'fixed'}
      aria-busy={pending}
      aria-labelledby="embed-title"
    >
      <SkipLinks
        label={text('embed.skipLinks')}
        links={[{ target: FOOT, label: text('embed.skip') }]}
      />
      <header className="embed-head">
        <EmbedHeading />
        {interaction === 'static' ? null : <EmbedControls />}
      </header>
      <EmbedNotice />
      <EmbedFaces describedBy={summary} />
      <p id={summary} className="embed-summary">
        {sentences.join(' ')}
      </p>
      <EmbedFoot id={FOOT} />
      <EmbedStatus />
    </main>
  );
}
