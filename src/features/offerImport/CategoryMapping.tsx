import { foldText } from '../../domain/search/foldText.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Select } from '../../ui/select/Select.tsx';

interface CategoryMappingProps {
  /** Names that nobody knows, with their number of rows. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Category by folded name. */
  readonly mapped: ReadonlyMap<string, string>;
  readonly fallback: string | null;
  onMap(name: string, category: string | null): void;
  onFallback(category: string | null): void;
}

const MOST_NAMES = 30;

/** Gives the file's own words for categories a category of the package. */
export function CategoryMapping(props: CategoryMappingProps) {
  const { unknown, mapped, fallback, onMap, onFallback } = props;
  const text = useNeedText();
  const format = useFormat();
  const { categories } = useNeed().inventory;
  const choices = [
    { id: '', label: text('offerImport.category.leaveOut') },
    ...categories.map(({ id, name }) => ({ id, label: format.local(name) })),
  ];
  const names = [...unknown].slice(0, MOST_NAMES);
  return (
    <fieldset className="offer-import-columns">
      <legend>{text('offerImport.categories')}</legend>
      <Select
        label={text('offerImport.category.fallback')}
        value={fallback ?? ''}
        options={choices}
        onChange={(id) => onFallback(id === '' ? null : id)}
      />
      {[...mapped].map(([name, id]) => (
        <Select
          key={name}
          label={text('offerImport.category.mapped', { name })}
          value={id}
          options={choices}
          onChange={(next) => onMap(name, next === '' ? null : next)}
        />
      ))}
      {names
        .filter(([name]) => !mapped.has(foldText(name)))
        .map(([name, count]) => (
          <Select
            key={name}
            label={text('offerImport.category.unknown', { name, count })}
            value=""
            options={choices}
            onChange={(id) => onMap(name, id === '' ? null : id)}
          />
        ))}
    </fieldset>
  );
}
