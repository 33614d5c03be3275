import { useId } from 'react';
import { voicesOf } from '../../domain/minutes/countVoices.ts';
import type { VoiceCount } from '../../domain/minutes/minutes.ts';
import type { Area } from '../../domain/model/area.ts';
import type { NamedItem } from '../../domain/model/indicator.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useVoiceGrid } from './useVoiceGrid.ts';
import { VoiceCell } from './VoiceCell.tsx';
import './voiceGrid.css';

interface VoiceGridProps {
  readonly areas: readonly Area[];
  readonly fields: readonly NamedItem[];
  readonly counts: readonly VoiceCount[];
}

/** Votes for each Handlungsfeld in each area: counted by buttons, or by keys as in a table program. */
export function VoiceGrid({ areas, fields, counts }: VoiceGridProps) {
  const text = usePresentText();
  const format = useFormat();
  const help = useId();
  const grid = useVoiceGrid(areas, fields);
  return (
    <>
      <p id={help} className="voice-grid-help">
        {text('minutes.grid.help')}
      </p>
      <div className="voice-grid-scroll">
        <table
          ref={grid.table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a data grid
          role="grid"
          className="voice-grid"
          aria-label={text('minutes.grid')}
          aria-describedby={help}
          onKeyDown={grid.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{text('minutes.grid.area')}</th>
              {fields.map((field) => (
                <th key={field.id} scope="col">
                  {format.local(field.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area, row) => (
              <tr key={area.id}>
                <th scope="row">{area.name}</th>
                {fields.map((field, column) => (
                  <VoiceCell
                    key={field.id}
                    field={format.local(field.name)}
                    area={area.name}
                    voices={voicesOf(counts, { field: field.id, area: area.id })}
                    isCurrent={grid.place.row === row && grid.place.column === column}
                    onEnter={() => grid.onEnter({ row, column })}
                    onAdd={(more) => grid.onAdd({ row, column }, more)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
