import { useMemo } from 'react';
import type { CellFlag } from '../../domain/model/cell.ts';
import type { MessageKey } from '../../i18n/messages/de.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { changeText, valueText } from './cellText.ts';
import type { TableModel } from './tableModel.ts';
import { tableRemarks } from './tableRemarks.ts';

/** Below the table: what the words in place of figures and the marks beside figures mean. */
export function FigureTableRemarks({ model }: { readonly model: TableModel }) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { indicator } = useAtlasState((state) => atlas.select.shown(state)).base;
  const remarks = useMemo(() => tableRemarks(model), [model]);
  const textOf = (model.mode === 'difference' ? changeText : valueText)(format, indicator);
  const below = atlas.source.package.maskedBelow;
  const states = remarks.states.map(({ kind, example }) => ({
    term:
      kind === 'interval'
        ? text('state.interval', { low: ELLIPSIS, high: ELLIPSIS })
        : textOf(example),
    meaning: text(`state.${kind}.long`, { below }),
  }));
  const marks = remarks.flags.map((flag) => ({
    term: text(markKey(flag)),
    meaning: text(`flag.${flag}`),
  }));
  return (
    <div className="figure-table-remarks">
      <RemarkList title={text('figureTable.states')} entries={states} />
      <RemarkList title={text('figureTable.marks')} entries={marks} />
    </div>
  );
}

const ELLIPSIS = '…';

function markKey(flag: CellFlag): MessageKey {
  return `figureTable.mark.${flag}`;
}

interface RemarkListProps {
  readonly title: string;
  readonly entries: readonly { readonly term: string; readonly meaning: string }[];
}

function RemarkList({ title, entries }: RemarkListProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <p className="figure-table-remarks-title">{title}</p>
      <dl className="figure-table-remarks-list">
        {entries.map(({ term, meaning }) => (
          <div key={meaning}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
