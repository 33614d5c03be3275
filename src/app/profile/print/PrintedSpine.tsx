import { SpineSwatch } from '../../../charts/spine/SpineMark.tsx';
import { SpinePicture } from '../../../charts/spine/SpinePicture.tsx';
import { SPINE_LOOKS } from '../../../charts/spine/spineProps.ts';
import type { SpineRow } from '../../../domain/profile/spineRows.ts';
import { chosenSpineRows } from '../../../export/profile/chosenSpineRows.ts';
import { lookOf } from '../../../features/profileSpine/spineGroups.ts';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../../i18n/profile/useSentenceWords.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import type { PrintedProps } from './printedProps.ts';
import '../../../charts/spine/spine.css';

/** As many rows as fit below five sentences. */
const MOST_ROWS = 16;

/** Values by Handlungsfeld, each with where it lies among the areas; what does not fit is counted. */
export function PrintedSpine({ report }: PrintedProps) {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const { area, city, land, spine } = report;
  const { fields, left } = chosenSpineRows(spine, MOST_ROWS);
  const against = area.id === city.id ? land : city;
  if (fields.length === 0) return null;
  const nameOf = (field: string | null) => atlas.catalogue.fields.find(({ id }) => id === field);
  return (
    <section className="profile-print-spine">
      <h3>{text('profilePrint.spine')}</h3>
      <table>
        <caption>
          {against === null
            ? text('profilePrint.spine.caption', { area: area.name })
            : text('profilePrint.spine.key', { area: area.name, against: against.name })}
          {report.parent === null
            ? ''
            : ` ${text('profilePrint.spine.key.parent', { parent: report.parent.name })}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('profileSeries.column.field')}</th>
            <th scope="col">{text('profilePrint.column.figure')}</th>
            <th scope="col" className="profile-print-value">
              {area.name}
            </th>
            <th scope="col">{against?.name ?? ''}</th>
            <th scope="col" className="profile-print-spine-cell">
              {text('profilePrint.column.spine')}
            </th>
            <th scope="col">{text('profilePrint.column.difference')}</th>
          </tr>
        </thead>
        {fields.map(({ field, rows }) => (
          <tbody key={field ?? 'none'}>
            {rows.map((row, index) => (
              <tr key={row.indicator}>
                {index === 0 ? (
                  <th scope="rowgroup" rowSpan={rows.length} className="profile-print-field">
                    <FieldName name={nameOf(field)?.name} />
                  </th>
                ) : null}
                <SpineCells row={row} report={report} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <ul className="profile-print-looks">
        {SPINE_LOOKS.map((look) => (
          <li key={look}>
            <SpineSwatch look={look} />
            {text(`profileSpine.look.${look}`)}
          </li>
        ))}
      </ul>
      {left === 0 ? null : (
        <p className="profile-print-note">{text('profilePrint.more', { count: left })}</p>
      )}
    </section>
  );
}

function FieldName({ name }: { readonly name: Readonly<{ de: string; en: string }> | undefined }) {
  const text = useProfileText();
  const { format } = useSentenceWords(useAtlas().source.package);
  return name === undefined ? text('profilePrint.field.none') : format.local(name);
}

function SpineCells({ row, report }: PrintedProps & { readonly row: SpineRow }) {
  const words = useSentenceWords(useAtlas().source.package);
  const text = useProfileText();
  const { cell, comparator, parent, spread } = row;
  const indicator = words.indicator(row.indicator);
  const { format } = words;
  const difference = comparator?.difference ?? null;
  const isDated = row.period !== report.period;
  return (
    <>
      <th scope="row">
        {format.local(indicator.shortName)}
        {isDated ? <small> {format.period(row.period)}</small> : null}
      </th>
      <td className="profile-print-value" data-state={cell.kind}>
        {format.cell(cell, indicator)}
      </td>
      <td>{comparator === null ? '' : format.cell(comparator.cell, indicator)}</td>
      <td className="profile-print-spine-cell">
        {spread === null ? null : (
          <SpinePicture
            cell={cell}
            centre={comparator?.cell ?? null}
            parent={parent?.cell ?? null}
            spread={spread}
            look={lookOf(row)}
            label={text('profilePrint.spine.position', {
              min: format.number(spread.min, indicator.decimals),
              max: format.number(spread.max, indicator.decimals),
              against: comparator === null ? '' : words.areaName(comparator.area),
              middle: comparator === null ? '' : format.cell(comparator.cell, indicator),
            })}
          />
        )}
      </td>
      <td>{difference?.kind === 'number' ? format.change(difference, indicator) : ''}</td>
    </>
  );
}
