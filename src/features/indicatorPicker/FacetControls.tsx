import {
  type FacetChoice,
  facetChoices,
  measureOptions,
} from '../../domain/catalogue/conceptFacets.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { changeView } from '../../state/actions/changeView.ts';
import { shownView } from '../../state/atlasStore.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Select } from '../../ui/select/Select.tsx';

const ALL_CATEGORIES = '';

/**
 * Chips that break the figure down without leaving it: one for each dimension of its concept, and one
 * for share or number where both exist. Every choice leads to a figure that exists; where the
 * combination does not, the other chips show what was given up.
 */
export function FacetControls() {
  const atlas = useAtlas();
  const { catalogue } = atlas.source.package;
  const id = useAtlasState((state) => shownView(state).indicator);
  const indicator = catalogue.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return null;
  const change = (next: IndicatorId) => void changeView(atlas, { indicator: next });
  return (
    <>
      {facetChoices(catalogue, indicator).map((choice) => (
        <FacetSelect key={choice.dimension.id} choice={choice} onChange={change} />
      ))}
      <MeasureSelect indicator={indicator} onChange={change} />
    </>
  );
}

interface FacetSelectProps {
  readonly choice: FacetChoice;
  onChange(indicator: IndicatorId): void;
}

function FacetSelect({ choice, onChange }: FacetSelectProps) {
  const text = useText();
  const format = useFormat();
  const { dimension, category, options } = choice;
  const names = new Map(dimension.categories.map(({ id, name }) => [id, format.local(name)]));
  return (
    <Select
      layout="chip"
      label={text('indicatorPicker.facet', { dimension: format.local(dimension.name) })}
      value={category ?? ALL_CATEGORIES}
      options={options.map((option) => ({
        id: option.category ?? ALL_CATEGORIES,
        label:
          option.category === null
            ? text('indicatorPicker.facet.all')
            : (names.get(option.category) ?? option.category),
      }))}
      onChange={(id) => {
        const next = options.find((option) => (option.category ?? ALL_CATEGORIES) === id);
        if (next !== undefined) onChange(next.indicator);
      }}
    />
  );
}

interface MeasureSelectProps {
  readonly indicator: Indicator;
  onChange(indicator: IndicatorId): void;
}

function MeasureSelect({ indicator, onChange }: MeasureSelectProps) {
  const text = useText();
  const { catalogue } = useAtlas().source.package;
  const options = measureOptions(catalogue, indicator);
  if (options.length < 2) return null;
  return (
    <Select
      layout="chip"
      label={text('indicatorPicker.measure')}
      value={indicator.id}
      options={options.map(({ kind, indicator: id }) => ({
        id,
        label: text(`indicatorPicker.kind.${kind}`),
      }))}
      onChange={(id) => onChange(id as IndicatorId)}
    />
  );
}
