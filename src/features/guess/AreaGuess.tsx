import type { AreaId } from '../../domain/model/ids.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { Select } from '../../ui/select/Select.tsx';
import './guess.css';

interface AreaGuessProps {
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  readonly picked: AreaId | null;
  onPick(area: AreaId | null): void;
}

/** As many names as stand below each other beside a map. */
const MOST_BUTTONS = 7;

/** The areas that may be guessed, for those who do not point at the map. */
export function AreaGuess({ areas, picked, onPick }: AreaGuessProps) {
  const text = usePresentText();
  if (areas.length > MOST_BUTTONS) {
    return (
      <div className="guess-areas">
        <Select
          label={text('guess.area.choose')}
          value={picked ?? ''}
          options={[
            { id: '', label: text('guess.area.nobody') },
            ...areas.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(id) => onPick(id === '' ? null : (id as AreaId))}
        />
      </div>
    );
  }
  return (
    <ul className="guess-areas" aria-label={text('guess.area.list')}>
      {areas.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="guess-area"
            aria-pressed={id === picked}
            onClick={() => onPick(id === picked ? null : id)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
