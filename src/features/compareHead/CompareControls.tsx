import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import { useCompareText } from '../../i18n/compare/compareWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { changeCompare } from '../../state/compare/compareActions.ts';
import type { Reference } from '../../state/compare/compareView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useCompare } from '../../state/react/useCompare.ts';
import { Select } from '../../ui/select/Select.tsx';
import { periodsOfSet } from './periodsOfSet.ts';

const NONE = '';

/** Periods that at least one of the compared indicators has. */
export function PeriodControl() {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const { view, indicators } = useCompare();
  const all = indicators.map(({ indicator }) => indicator);
  const periods = periodsOfSet(all, view.period);
  const choose = (period: PeriodId) => {
    // The figure that leads the view is one that has the period: Erkunden then shows the same.
    const leads = all.find(({ id }) => id === view.indicator)?.periods.includes(period);
    const leader = leads ? undefined : all.find((one) => one.periods.includes(period));
    void changeView(atlas, { period, ...(leader === undefined ? {} : { indicator: leader.id }) });
  };
  return (
    <Select
      layout="chip"
      label={text('compareHead.period')}
      value={view.period}
      options={periods.map((period) => ({ id: period, label: format.period(period) }))}
      onChange={(id) => choose(id as PeriodId)}
    />
  );
}

/** An earlier or later period to take the difference to. */
export function AgainstControl() {
  const atlas = useAtlas();
  const text = useCompareText();
  const format = useFormat();
  const { view } = useCompare();
  const leader = atlas.source.package.catalogue.indicators.find(({ id }) => id === view.indicator);
  const others = (leader?.periods ?? []).filter((period) => period !== view.period);
  return (
    <Select
      layout="chip"
      label={text('compareHead.against')}
      value={view.compareWith ?? NONE}
      options={[
        { id: NONE, label: text('compareHead.against.none') },
        ...others.map((period) => ({ id: period, label: format.period(period) })),
      ]}
      onChange={(id) =>
        void changeView(atlas, { compareWith: id === NONE ? null : (id as PeriodId) })
      }
    />
  );
}

/** What a deviation is measured from: the city, the parent area, the Land or a compared area. */
export function ReferenceControl() {
  const atlas = useAtlas();
  const text = useCompareText();
  const { compare, places, city, land } = useCompare();
  const { reference } = compare;
  const inPackage = places.filter(({ area }) => area !== null && area.role === 'area');
  const asked = atlas.source.package.areas.find(
    ({ id }) => reference.kind === 'area' && id === reference.area,
  );
  const named = [
    ...inPackage,
    ...(asked === undefined || inPackage.some(({ id }) => id === asked.id) ? [] : [asked]),
  ];
  return (
    <Select
      layout="chip"
      label={text('compareHead.reference')}
      value={reference.kind === 'area' ? `area:${reference.area}` : reference.kind}
      options={[
        { id: 'city', label: city.name },
        { id: 'parent', label: text('compareHead.reference.parent') },
        ...(land === null ? [] : [{ id: 'land', label: land.name }]),
        ...named.map(({ id, name }) => ({ id: `area:${id}`, label: name })),
      ]}
      onChange={(id) => void changeCompare(atlas, { reference: referenceOf(id) })}
    />
  );
}

function referenceOf(id: string): Reference {
  if (id.startsWith('area:')) return { kind: 'area', area: id.slice('area:'.length) as AreaId };
  return { kind: id === 'parent' || id === 'land' ? id : 'city' };
}
