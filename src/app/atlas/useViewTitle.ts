import type { AreaId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

/** What the view shows in a few words: its figure, or its name and the areas it is about. */
export function useViewTitle(): string {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  if (view.view === 'explore') {
    return `${format.local(base.indicator.name)} ${format.period(view.period)}`;
  }
  const nameOf = (id: AreaId) => atlas.source.package.areas.find((area) => area.id === id)?.name;
  const own = view.compare?.ownAreas.map(({ name }) => name) ?? [];
  const names = {
    compare: [...view.areas.map(nameOf), ...own],
    need: [],
    profile: [view.profile === null ? undefined : nameOf(view.profile.area)],
  }[view.view].flatMap((name) => name ?? []);
  const title = text(`header.${view.view}`);
  return names.length === 0 ? title : `${title}: ${names.join(', ')}`;
}
