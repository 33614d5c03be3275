import type { LevelId, PeriodId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Select } from '../../ui/select/Select.tsx';

const NO_COMPARISON = '';

/** Level and comparison period, as chips under the headline. */
export function LevelControl() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { levels, areas } = atlas.source.package;
  const level = useAtlasState((state) => atlas.select.shown(state).base.level.id);
  return (
    <Select
      layout="chip"
      label={text('controls.level')}
      value={level}
      options={levels.map((candidate) => {
        const count = areas.filter(
          (area) => area.level === candidate.id && hasPolygon(area),
        ).length;
        return {
          id: candidate.id,
          label:
            count === 1
              ? format.local(candidate.name)
              : text('controls.level.option', { count, name: format.local(candidate.namePlural) }),
        };
      })}
      onChange={(id) => changeView(atlas, { level: id as LevelId })}
    />
  );
}

export function CompareControl() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { view, base } = useAtlasState((state) => atlas.select.shown(state));
  const others = base.indicator.periods.filter((period) => period !== view.period);
  return (
    <Select
      layout="chip"
      label={text('controls.compare')}
      value={view.compareWith ?? NO_COMPARISON}
      options={[
        { id: NO_COMPARISON, label: text('controls.compare.none') },
        ...others.map((period) => ({ id: period, label: format.period(period) })),
      ]}
      onChange={(id) =>
        changeView(atlas, { compareWith: id === NO_COMPARISON ? null : (id as PeriodId) })
      }
    />
  );
}

function hasPolygon(area: { readonly role: string }): boolean {
  return area.role === 'area' || area.role === 'city';
}
