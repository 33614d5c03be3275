import { useEffect, useRef } from 'react';
import { useEmbedText } from '../../i18n/embed/embedWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';

/**
 * Says politely what a change has led to. Silent at first: twenty figures on one page would all talk
 * at once.
 */
export function EmbedStatus() {
  const atlas = useAtlas();
  const announce = useAnnounce();
  const text = useEmbedText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const message = text('embed.status', {
    indicator: format.local(base.indicator.shortName),
    period: format.period(view.period),
    count: base.areas.length,
    selected: view.areas.length,
  });
  const first = useRef(message);
  useEffect(() => {
    if (message !== first.current) announce(message);
    first.current = '';
  }, [announce, message]);
  return null;
}
