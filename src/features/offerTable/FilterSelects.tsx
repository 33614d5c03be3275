import type { Area, LocalText } from '../../domain/model/area.ts';
import type { AreaId, PeriodId } from '../../domain/model/ids.ts';
import type { OfferFilter } from '../../domain/offers/offerFilter.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Select, type SelectOption } from '../../ui/select/Select.tsx';
import { yearsOfOffers } from './yearsOfOffers.ts';

const ANY = '';

interface FilterSelectsProps {
  readonly filter: OfferFilter;
  onChange(part: Partial<OfferFilter>): void;
}

/** What offers are for, and for whom. */
export function AudienceSelects({ filter, onChange }: FilterSelectsProps) {
  const atlas = useAtlas();
  const text = useNeedText();
  const named = useNamedOptions();
  const { inventory } = useNeed();
  const { targetGroups, lifePhases } = inventory;
  return (
    <>
      <Select
        label={text('offers.column.field')}
        value={filter.field ?? ANY}
        options={named(atlas.source.package.catalogue.fields)}
        onChange={(id) => onChange({ field: chosen(id) })}
      />
      <Select
        label={text('offerTable.group')}
        value={filter.targetGroup ?? ANY}
        options={named(
          targetGroups.filter(({ id, ages }) => ages !== null || id === filter.targetGroup),
        )}
        onChange={(id) => onChange({ targetGroup: chosen(id) })}
      />
      {lifePhases.length === 0 ? null : (
        <Select
          label={text('offerTable.phase')}
          value={filter.lifePhase ?? ANY}
          options={named(lifePhases)}
          onChange={(id) => onChange({ lifePhase: chosen(id) })}
        />
      )}
    </>
  );
}

/** Where offers are, who runs them, and when. */
export function PlaceSelects({ filter, onChange }: FilterSelectsProps) {
  const text = useNeedText();
  const { offers, need } = useNeed();
  const areas = useAreaOptions();
  const any = { id: ANY, label: text('offerTable.any') };
  // One that a link names and nobody here has must be seen to be taken away.
  const operators = [...new Set([...offers.map(({ operator }) => operator), filter.operator])]
    .flatMap((operator) => operator ?? [])
    .sort((one, other) => one.localeCompare(other));
  const years = yearsOfOffers(offers, need.question.day, filter.year).map(String);
  return (
    <>
      <Select
        label={text('offerTable.column.area')}
        value={filter.area ?? ANY}
        options={[any, ...areas]}
        onChange={(id) => onChange({ area: chosen(id) as AreaId | null })}
      />
      <Select
        label={text('offers.column.operator')}
        value={filter.operator ?? ANY}
        options={[any, ...operators.map((id) => ({ id, label: id }))]}
        onChange={(id) => onChange({ operator: chosen(id) })}
      />
      <Select
        label={text('offerTable.year')}
        value={filter.year === null ? ANY : String(filter.year)}
        options={[any, ...years.map((id) => ({ id, label: id }))]}
        onChange={(id) => onChange({ year: id === ANY ? null : Number(id) })}
      />
    </>
  );
}

/** Only what is open on the question's day. */
export function OpenChoice({
  isAsked,
  onChange,
}: {
  readonly isAsked: boolean;
  onChange(isAsked: boolean): void;
}) {
  const text = useNeedText();
  const format = useFormat();
  const { day } = useNeed().need.question;
  return (
    <label className="offer-table-category">
      <input
        type="checkbox"
        checked={isAsked}
        onChange={({ currentTarget: { checked } }) => onChange(checked)}
      />
      {text('offerTable.open', { day: format.period(day as PeriodId) })}
    </label>
  );
}

function chosen(id: string): string | null {
  return id === ANY ? null : id;
}

function useNamedOptions() {
  const text = useNeedText();
  const format = useFormat();
  return (items: readonly { readonly id: string; readonly name: LocalText }[]) => [
    { id: ANY, label: text('offerTable.any') },
    ...items.map(({ id, name }) => ({ id, label: format.local(name) })),
  ];
}

/** Areas of every level, the city first; names alone would not tell a quarter from its district. */
function useAreaOptions(): readonly SelectOption[] {
  const atlas = useAtlas();
  const text = useNeedText();
  const format = useFormat();
  const { areas, levels } = atlas.source.package;
  return [...levels]
    .sort((one, other) => one.order - other.order)
    .flatMap((level) =>
      areas
        .filter((area) => area.level === level.id && isPlace(area))
        .map(({ id, name }) => ({
          id,
          label: text('offerTable.area', { name, level: format.local(level.name) }),
        })),
    );
}

function isPlace({ role }: Area): boolean {
  return role === 'area' || role === 'city';
}
