import type { AreaId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { shownView } from '../../state/atlasStore.ts';
import { indicatorById } from '../../state/indicatorById.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';

/**
 * What the view shows in a few words: its figure, or its name and the areas it is about. Computes no
 * figures: most views do not show those of the indicator.
 */
export function useViewTitle(): string {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const view = useAtlasState(shownView);
  if (view.page !== null) return text(`footer.${view.page}`);
  if (view.view === 'explore') {
    const { name } = indicatorById(atlas.source.package, view.indicator);
    return `${format.local(name)} ${format.period(view.period)}`;
  }
  const nameOf = (id: AreaId) => atlas.source.package.areas.find((area) => area.id === id)?.name;
  const own = view.compare?.ownAreas.map(({ name }) => name) ?? [];
  const names = {
    compare: [...view.areas.map(nameOf), ...own],
    need: [],
    present: [],
    profile: [view.profile === null ? undefined : nameOf(view.profile.area)],
  }[view.view].flatMap((name) => name ?? []);
  const title = text(`header.${view.view}`);
  return names.length === 0 ? title : `${title}: ${names.join(', ')}`;
}
