import { type ReactNode, useMemo, useState } from 'react';
import { searchAreas } from '../../domain/search/searchAreas.ts';
import { TextField } from '../../ui/textField/TextField.tsx';
import { withToggled } from './ownAreaDraft.ts';
import type { ToolProps } from './toolProps.ts';
import { useFinestLevel } from './useFinestLevel.ts';
import { useOwnAreaWords } from './useOwnAreaWords.ts';

/** The areas of the finest level to tick, narrowed down by name. */
export function AreaChecklist({ draft, onDraft }: ToolProps): ReactNode {
  const { text, format } = useOwnAreaWords();
  const { level, areas } = useFinestLevel();
  const [query, setQuery] = useState('');
  const shown = useMemo(
    () => (query.trim() === '' ? areas : searchAreas(areas, query)),
    [areas, query],
  );
  const names = format.local(level.namePlural);
  const picked = new Set(draft.picked);
  return (
    <fieldset className="own-areas-checklist">
      <legend>
        {names} <span>{text('ownAreas.picked', { count: picked.size })}</span>
      </legend>
      <TextField
        label={text('ownAreas.search', { areas: names })}
        value={query}
        onChange={setQuery}
        type="search"
      />
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={picked.has(id)}
                onChange={() => onDraft(withToggled(draft, id))}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className="own-areas-remark">
        {shown.length === 0 ? text('ownAreas.search.none') : null}
      </p>
    </fieldset>
  );
}
