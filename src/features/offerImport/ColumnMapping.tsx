import { OFFER_COLUMNS, type OfferColumn, type OfferColumns } from '../../data/offers/offerFile.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { Select } from '../../ui/select/Select.tsx';

interface ColumnMappingProps {
  readonly header: readonly string[];
  readonly columns: OfferColumns;
  onChange(columns: OfferColumns): void;
}

/** Which column of the file holds what; open from the start where not even the names were found. */
export function ColumnMapping({ header, columns, onChange }: ColumnMappingProps) {
  const text = useNeedText();
  const choices = [
    { id: '', label: text('offerImport.column.none') },
    ...header.map((heading, at) => ({
      id: String(at),
      label: heading === '' ? text('offerImport.column.unnamed', { at: at + 1 }) : heading,
    })),
  ];
  const choose = (column: OfferColumn, id: string) => {
    const { [column]: _old, ...others } = columns;
    onChange(id === '' ? others : { ...others, [column]: Number(id) });
  };
  return (
    <Disclosure
      title={text('offerImport.columns', {
        found: Object.keys(columns).length,
        total: header.length,
      })}
      defaultExpanded={columns.name === undefined}
    >
      <div className="offer-import-columns">
        {OFFER_COLUMNS.map((column) => (
          <Select
            key={column}
            label={text(`offers.column.${column}`)}
            value={columns[column] === undefined ? '' : String(columns[column])}
            options={choices}
            onChange={(id) => choose(column, id)}
          />
        ))}
      </div>
    </Disclosure>
  );
}
