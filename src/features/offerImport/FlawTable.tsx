import { isFatal, type OffersRead } from '../../data/offers/offerFile.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';

const MOST_SHOWN = 200;

/** What is wrong in which row and column, and how to mend it; first what leaves a row out. */
export function FlawTable({ read }: { readonly read: OffersRead }) {
  const text = useNeedText();
  const { flaws, flawCount } = read;
  if (flaws.length === 0) return <p>{text('offerImport.flaws.none')}</p>;
  const ordered = [
    ...flaws.filter(({ code }) => isFatal(code)),
    ...flaws.filter(({ code }) => !isFatal(code)),
  ];
  const shown = ordered.slice(0, MOST_SHOWN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the keyboard
    <section className="offer-import-box" aria-label={text('offerImport.flaws')} tabIndex={0}>
      <table className="offer-import-table">
        <caption>
          {text('offerImport.flaws.count', { part: shown.length, count: flawCount })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('offerImport.flaws.row')}</th>
            <th scope="col">{text('offerImport.flaws.column')}</th>
            <th scope="col">{text('offerImport.flaws.value')}</th>
            <th scope="col">{text('offerImport.flaws.what')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((flaw) => (
            <tr key={`${flaw.row} ${flaw.column} ${flaw.code}`}>
              <th scope="row">{flaw.row}</th>
              <td>{flaw.column}</td>
              <td>
                {flaw.value === '' ? (
                  <VisuallyHidden>{text('offerImport.flaws.empty')}</VisuallyHidden>
                ) : (
                  flaw.value
                )}
              </td>
              <td>
                <strong>
                  {text(isFatal(flaw.code) ? 'offerImport.leftOut' : 'offerImport.kept')}
                </strong>{' '}
                {text(`offerImport.flaw.${flaw.code}`, { hint: flaw.hint })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
