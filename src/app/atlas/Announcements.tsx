import { useEffect } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useAnnounce } from '../../ui/liveRegion/LiveRegion.tsx';
import { useViewTitle } from './useViewTitle.ts';

/** Says politely what the view shows after each change that is kept, and that figures are loading. */
export function Announcements() {
  const atlas = useAtlas();
  const announce = useAnnounce();
  const text = useText();
  const format = useFormat();
  const view = useAtlasState((state) => state.view);
  const areaCount = useAtlasState((state) =>
    state.view.view === 'explore' ? atlas.select.shown(state).base.areas.length : 0,
  );
  const pending = useAtlasState((state) => state.session.pending);
  const indicator = indicatorById(atlas.source.package, view.indicator);
  const title = useViewTitle();
  const shownNow =
    view.view === 'explore' && view.page === null
      ? text('announce.view', {
          indicator: format.local(indicator.shortName),
          period: format.period(view.period),
          count: areaCount,
          selected: view.areas.length,
        })
      : title;
  const message = pending ? text('announce.loading') : shownNow;
  useEffect(() => {
    announce(message);
  }, [announce, message]);
  return null;
}
