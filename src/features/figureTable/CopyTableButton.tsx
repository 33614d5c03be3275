import { useState } from 'react';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Format } from '../../i18n/format/createFormat.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { type Text, useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { changeText, valueText } from './cellText.ts';
import { spreadsheetNumber } from './spreadsheetNumber.ts';
import type { TableModel, TableRow } from './tableModel.ts';
import { type TableWords, tableText } from './tableText.ts';

interface CopyTableButtonProps {
  readonly model: TableModel;
  /** In the order on the screen. */
  readonly rows: readonly TableRow[];
}

/** Puts the table on the clipboard, or says that the browser refused. */
export function CopyTableButton({ model, rows }: CopyTableButtonProps) {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { base, view } = useAtlasState((state) => atlas.select.shown(state));
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    const words = tableWords({
      model,
      indicator: base.indicator,
      nameHead: format.local(base.level.name),
      language: view.language,
      text,
      format,
    });
    setOutcome((await writeToClipboard(tableText(model, rows, words))) ? 'copied' : 'notCopied');
  };
  return (
    <>
      <Button variant="chip" onPress={() => void copy()}>
        {text('figureTable.copy')}
      </Button>
      <p role="status" className="figure-table-copy-outcome">
        {outcome === null ? '' : text(`figureTable.${outcome}`)}
      </p>
    </>
  );
}

/** False where the page is not allowed to: no secure origin, or a frame without the permission. */
async function writeToClipboard(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}

function tableWords(context: {
  readonly model: TableModel;
  readonly indicator: Indicator;
  readonly nameHead: string;
  readonly language: string;
  readonly text: Text;
  readonly format: Format;
}): TableWords {
  const { model, indicator, nameHead, language, text, format } = context;
  const unit = format.unitName(indicator, model.mode);
  return {
    nameHead,
    remarksHead: text('figureTable.remarks'),
    periodHead: (period) =>
      unit === '' ? format.period(period) : `${format.period(period)} (${unit})`,
    period: format.period,
    rowName: ({ area }) =>
      area.role === 'city' ? text('figureTable.city', { city: area.name }) : area.name,
    number: (value) => spreadsheetNumber(value, { decimals: indicator.decimals, language }),
    state: (model.mode === 'difference' ? changeText : valueText)(format, indicator),
    flag: (flag) => text(`flag.${flag}`),
  };
}
