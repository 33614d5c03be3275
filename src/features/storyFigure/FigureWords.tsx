import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { viewSources } from '../../state/present/viewSources.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { shortSources } from './shortSources.ts';

/** What is measured and when, of the view of the nearest atlas; other views than Erkunden say it themselves. */
export function FigureSubtitle() {
  const isExplore = useAtlasState(({ view }) => view.view === 'explore');
  return isExplore ? <ExploreSubtitle /> : null;
}

function ExploreSubtitle() {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const { indicator } = base;
  const measured = format.local(indicator.measure);
  if (view.compareWith !== null) {
    return text('storyFigure.subtitle.difference', {
      measured,
      against: format.period(view.compareWith),
      period: format.period(view.period),
    });
  }
  const [from] = indicator.periods;
  const until = indicator.periods.at(-1);
  if (view.face === 'trend' && from !== undefined && until !== undefined) {
    return text('storyFigure.subtitle.trend', {
      measured,
      from: format.period(from),
      to: format.period(until),
    });
  }
  const date = format.referenceDate(indicator, view.period);
  return text('storyFigure.subtitle', { measured, date });
}

/**
 * Where the figures come from: all of it, or on the stage as much as two lines hold, with how many
 * sources more there are.
 */
export function FigureSource({ isShort = false }: { readonly isShort?: boolean }) {
  const atlas = useAtlas();
  const text = usePresentText();
  const format = useFormat();
  // Sources are found anew when the view changes, or when its offers arrive.
  useAtlasState(({ view }) => view);
  useAtlasState(({ dataset }) => dataset.inventory);
  const all = viewSources(atlas).map(({ name }) => format.local(name));
  const names = isShort ? shortSources(all) : all;
  const more = all.length - names.length;
  return text(more > 0 ? 'storyFigure.source.more' : 'storyFigure.source', {
    names: names.join('; '),
    count: more,
  });
}
