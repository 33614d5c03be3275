import { changeEntry } from '../../domain/minutes/editMinutes.ts';
import type { MinutesNote } from '../../domain/minutes/minutes.ts';
import type { AreaId, IndicatorId } from '../../domain/model/ids.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { changeMinutes } from '../../state/present/minutesActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { Select, type SelectOption } from '../../ui/select/Select.tsx';
import { EntryList } from './EntryList.tsx';
import { areaOptions, indicatorOptions } from './pinOptions.ts';
import { WordsField } from './WordsField.tsx';

const BLANK: Omit<MinutesNote, 'id'> = { text: '', area: null, indicator: null, step: null };

/** What was said, pinned to the area and the figure that it is about. */
export function MinutesNotes() {
  const atlas = useAtlas();
  const text = usePresentText();
  const change = (id: string, part: Partial<MinutesNote>, field?: string) =>
    changeMinutes(
      atlas,
      (minutes) => changeEntry(minutes, 'notes', id, part),
      field === undefined ? {} : { field: `notes ${id} ${field}` },
    );
  return (
    <EntryList list="notes" blank={BLANK}>
      {(note, number, describedBy) => (
        <>
          <WordsField
            label={text('minutes.note.number', { number })}
            value={note.text}
            describedBy={describedBy}
            onChange={(value) => change(note.id, { text: value }, 'text')}
          />
          <NotePins note={note} onChange={(part) => change(note.id, part)} />
        </>
      )}
    </EntryList>
  );
}

interface NotePinsProps {
  readonly note: MinutesNote;
  onChange(part: Partial<MinutesNote>): void;
}

function NotePins({ note, onChange }: NotePinsProps) {
  const text = usePresentText();
  const format = useFormat();
  const { package: atlas } = useAtlas().source;
  const none = (label: string): SelectOption => ({ id: '', label });
  return (
    <span className="minutes-pins">
      <Select
        label={text('minutes.note.area')}
        value={note.area ?? ''}
        options={[
          none(text('minutes.note.area.none')),
          ...areaOptions(atlas, note.area, format.local),
        ]}
        onChange={(id) => onChange({ area: id === '' ? null : (id as AreaId) })}
      />
      <Select
        label={text('minutes.note.indicator')}
        value={note.indicator ?? ''}
        options={[
          none(text('minutes.note.indicator.none')),
          ...indicatorOptions(atlas, note.indicator, format.local),
        ]}
        onChange={(id) => onChange({ indicator: id === '' ? null : (id as IndicatorId) })}
      />
    </span>
  );
}
