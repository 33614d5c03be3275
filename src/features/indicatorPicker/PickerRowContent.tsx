import { breakdownCount } from '../../domain/catalogue/conceptFacets.ts';
import type { Area } from '../../domain/model/area.ts';
import type { ConceptHit } from '../../domain/search/createIndicatorSearch.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import type { PickerRow } from './pickerList.ts';

/** What a row of the list says. */
export function PickerRowContent({ row }: { readonly row: PickerRow }) {
  return row.kind === 'area' ? <AreaRow area={row.area} /> : <IndicatorRow {...row} />;
}

function IndicatorRow({ concept, indicator }: ConceptHit) {
  const text = useText();
  const format = useFormat();
  const { catalogue } = useAtlas().source.package;
  const title = format.local(concept.name);
  const name = format.local(indicator.name);
  const unit = format.unitName(indicator, 'value');
  const breakdowns = breakdownCount(catalogue, indicator);
  const facts = [
    name === title ? '' : name,
    name.includes(unit) ? '' : unit,
    spanOf(indicator.periods, format),
    breakdowns === 0 ? '' : text('indicatorPicker.breakdowns', { count: breakdowns }),
  ];
  return (
    <Row
      title={title}
      badge={text(`indicatorPicker.kind.${indicator.kind}`)}
      facts={facts.filter((fact) => fact !== '').join(' · ')}
    />
  );
}

function AreaRow({ area }: { readonly area: Area }) {
  const format = useFormat();
  const atlas = useAtlas().source.package;
  const level = atlas.levels.find(({ id }) => id === area.level);
  const parent = atlas.areas.find(({ id, role }) => id === area.parent && role === 'area');
  return (
    <Row
      title={area.name}
      badge={level === undefined ? '' : format.local(level.name)}
      facts={parent?.name ?? ''}
    />
  );
}

interface RowProps {
  readonly title: string;
  readonly badge: string;
  readonly facts: string;
}

function Row({ title, badge, facts }: RowProps) {
  return (
    <span className="indicator-picker-row">
      <span className="indicator-picker-name">{title}</span>{' '}
      <span className="indicator-picker-badge">{badge}</span>{' '}
      {facts === '' ? null : <span className="indicator-picker-facts">{facts}</span>}
    </span>
  );
}

/** `2007–2017`, or the one period there is. */
function spanOf(periods: ConceptHit['indicator']['periods'], format: Format): string {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? format.period(first) : `${format.period(first)}–${format.period(last)}`;
}
