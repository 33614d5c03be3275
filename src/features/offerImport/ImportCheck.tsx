import { useMemo, useState } from 'react';
import { detectColumns } from '../../data/offers/detectColumns.ts';
import type { OfferColumns, OfferFileProblem, OffersRead } from '../../data/offers/offerFile.ts';
import type { OfferMapping } from '../../data/offers/traceOffers.ts';
import { foldText } from '../../domain/search/foldText.ts';
import { useNeedText } from '../../i18n/need/useNeedText.ts';
import { patchSession } from '../../state/actions/changeView.ts';
import { replaceStockEdits } from '../../state/need/needActions.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { Button } from '../../ui/button/Button.tsx';
import { CategoryMapping } from './CategoryMapping.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { FlawTable } from './FlawTable.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { OpenedFile } from './openOfferFile.ts';
import { ReadingOptions } from './ReadingOptions.tsx';
import { editsWithOffers } from './takeOver.ts';
import { useOfferCheck } from './useOfferCheck.ts';

interface ImportCheckProps {
  readonly file: OpenedFile;
  onFile(file: OpenedFile): void;
  onProblem(problem: OfferFileProblem | null): void;
}

/** How the file is read, which column is which, what is wrong in it, and taking it over. */
export function ImportCheck({ file, onFile, onProblem }: ImportCheckProps) {
  const text = useNeedText();
  const { table } = file;
  const detected = useMemo(() => detectColumns(table.header), [table]);
  const [columns, setColumns] = useState<OfferColumns | null>(null);
  const [categories, setCategories] = useState<ReadonlyMap<string, string>>(new Map());
  const [category, setCategory] = useState<string | null>(null);
  const mapping = useMemo<OfferMapping>(
    () => ({ columns: columns ?? detected, categories, category }),
    [columns, detected, categories, category],
  );
  const { check, cancel, again } = useOfferCheck(table, mapping);
  return (
    <>
      <ReadingOptions
        file={file}
        onFile={(next) => {
          setColumns(null);
          onFile(next);
        }}
        onProblem={onProblem}
      />
      <ColumnMapping header={table.header} columns={mapping.columns} onChange={setColumns} />
      {table.cut === 0 ? null : (
        <p>{text('offerImport.cut', { count: table.rows.length, cut: table.cut })}</p>
      )}
      {check.state === 'running' ? (
        <div className="offer-import-progress">
          <progress aria-label={text('offerImport.checking')} max={1} value={check.share} />
          <Button onPress={cancel}>{text('offerImport.cancel')}</Button>
        </div>
      ) : null}
      {check.state === 'cancelled' ? (
        <p role="status">
          {text('offerImport.cancelled')}{' '}
          <Button onPress={again}>{text('offerImport.again')}</Button>
        </p>
      ) : null}
      {check.state === 'done' ? (
        <>
          <CategoryMapping
            unknown={check.read.unknownCategories}
            mapped={categories}
            fallback={category}
            onMap={(name, id) => {
              const next = new Map(categories);
              if (id === null) next.delete(foldText(name));
              else next.set(foldText(name), id);
              setCategories(next);
            }}
            onFallback={setCategory}
          />
          <ImportResult read={check.read} columns={mapping.columns} />
        </>
      ) : null}
    </>
  );
}

function ImportResult({
  read,
  columns,
}: {
  readonly read: OffersRead;
  readonly columns: OfferColumns;
}) {
  const atlas = useAtlas();
  const text = useNeedText();
  const { stock } = useNeed();
  const [replacesKnown, setReplaces] = useState(false);
  const { added, known, leftOut } = read;
  const count = added.length + (replacesKnown ? known.length : 0);
  const take = () => {
    const { edits } = atlas.store.getState().workspace;
    replaceStockEdits(atlas, editsWithOffers(edits, read, { columns, replacesKnown, stock }));
    patchSession(atlas, { dialog: null });
  };
  return (
    <section className="offer-import-result" aria-label={text('offerImport.result')}>
      <p role="status" className="offer-import-summary">
        {text('offerImport.summary', { added: added.length, leftOut, known: known.length })}
      </p>
      {known.length === 0 ? null : (
        <label className="offer-import-known">
          <input
            type="checkbox"
            checked={replacesKnown}
            onChange={(event) => setReplaces(event.currentTarget.checked)}
          />
          {text('offerImport.replace', { count: known.length })}
        </label>
      )}
      <FlawTable read={read} />
      <ImportPreview offers={added.length > 0 ? added : known} />
      <div className="offer-import-actions">
        <Button onPress={() => patchSession(atlas, { dialog: null })}>
          {text('offerImport.cancel')}
        </Button>
        <Button variant="primary" isDisabled={count === 0} onPress={take}>
          {text('offerImport.take', { count })}
        </Button>
      </div>
    </section>
  );
}
