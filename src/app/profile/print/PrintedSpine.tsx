import { SpineSwatch } from '../../../charts/spine/SpineMark.tsx';
import { SpinePicture } from '../../../charts/spine/SpinePicture.tsx';
import { SPINE_LOOKS, type SpineLook } from '../../../charts/spine/spineProps.ts';
import type { SpineRow } from '../../../domain/profile/spineRows.ts';
import { chosenSpineRows } from '../../../export/profile/chosenSpineRows.ts';
import { centreOf, isAgainstMedian } from '../../../features/profileSpine/spineCentre.ts';
import { lookOf } from '../../../features/profileSpine/spineGroups.ts';
import { useProfileText } from '../../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../../i18n/profile/useSentenceWords.ts';
import { useAtlas } from '../../../state/react/useAtlas.ts';
import type { PrintedProps } from './printedProps.ts';
import '../../../charts/spine/spine.css';

/** What stands in the middle of the rows: a place, or the median of the areas. */
interface Centre {
  readonly name: string;
  readonly isMedian: boolean;
}

/** Values by Handlungsfeld, each with where it lies among the areas; what does not fit is counted. */
export function PrintedSpine({ report, most }: PrintedProps & { readonly most: number }) {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const { area, city, land, spine } = report;
  const { fields, left } = chosenSpineRows(spine, most);
  const place = area.id === city.id ? land : city;
  const isMedian = isAgainstMedian(report) || place === null;
  const centre = { isMedian, name: isMedian ? text('profileSpine.centre.median') : place.name };
  if (fields.length === 0) return null;
  const nameOf = (field: string | null) => atlas.catalogue.fields.find(({ id }) => id === field);
  return (
    <section className="profile-print-spine">
      <h3>{text('profilePrint.spine')}</h3>
      <table>
        <caption>
          {text('profilePrint.spine.key', {
            area: area.name,
            against: isMedian ? text('profileSpine.median') : centre.name,
          })}
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
            <th scope="col">{centre.name}</th>
            <th scope="col" className="profile-print-spine-cell">
              {text('profilePrint.column.spine')}
            </th>
            {isMedian ? null : <th scope="col">{text('profilePrint.column.difference')}</th>}
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
                <SpineCells row={row} report={report} centre={centre} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {isMedian ? null : <Looks used={fields.flatMap(({ rows }) => rows.map(lookOf))} />}
      {left === 0 ? null : (
        <p className="profile-print-note">{text('profilePrint.more', { count: left })}</p>
      )}
    </section>
  );
}

/** What the signs of these rows mean. */
function Looks({ used }: { readonly used: readonly SpineLook[] }) {
  const text = useProfileText();
  return (
    <ul className="profile-print-looks">
      {SPINE_LOOKS.filter((look) => used.includes(look)).map((look) => (
        <li key={look}>
          <SpineSwatch look={look} />
          {text(`profileSpine.look.${look}`)}
        </li>
      ))}
    </ul>
  );
}

function FieldName({ name }: { readonly name: Readonly<{ de: string; en: string }> | undefined }) {
  const text = useProfileText();
  const { format } = useSentenceWords(useAtlas().source.package);
  return name === undefined ? text('profilePrint.field.none') : format.local(name);
}

interface SpineCellsProps extends PrintedProps {
  readonly row: SpineRow;
  readonly centre: Centre;
}

function SpineCells({ row, report, centre }: SpineCellsProps) {
  const words = useSentenceWords(useAtlas().source.package);
  const text = useProfileText();
  const { cell, comparator, parent, spread } = row;
  const indicator = words.indicator(row.indicator);
  const { format } = words;
  const difference = comparator?.difference ?? null;
  const isDated = row.period !== report.period;
  const middle = centreOf(row, centre.isMedian);
  return (
    <>
      <th scope="row">
        {format.local(indicator.shortName)}
        {isDated ? <small> {format.period(row.period)}</small> : null}
      </th>
      <td className="profile-print-value" data-state={cell.kind}>
        {format.cell(cell, indicator)}
      </td>
      <td>{middle === null ? '' : format.cell(middle, indicator)}</td>
      <td className="profile-print-spine-cell">
        {spread === null ? null : (
          <SpinePicture
            cell={cell}
            centre={middle}
            parent={parent?.cell ?? null}
            spread={spread}
            look={centre.isMedian ? 'untested' : lookOf(row)}
            label={text('profilePrint.spine.position', {
              min: format.number(spread.min, indicator.decimals),
              max: format.number(spread.max, indicator.decimals),
              against: centre.name,
              middle: middle === null ? '' : format.cell(middle, indicator),
            })}
          />
        )}
      </td>
      {centre.isMedian ? null : (
        <td>{difference?.kind === 'number' ? format.change(difference, indicator) : ''}</td>
      )}
    </>
  );
}
