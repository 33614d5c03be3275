import { boundsOf } from '../../domain/indicators/addCells.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';

/** Why a value is a range or no number at all, as a sentence; null for a number. */
export function useReason(value: Cell, indicator: Indicator): string | null {
  const text = useText();
  const format = useFormat();
  const below = useAtlas().source.package.maskedBelow;
  if (value.kind === 'number') return null;
  const bounds = boundsOf(value);
  if (bounds === null) return text(`explanation.reason.${value.kind}`);
  const high: Cell = { kind: 'number', value: bounds.high, flags: [] };
  return text(`explanation.reason.${value.kind}`, {
    below,
    low: format.number(bounds.low, indicator.decimals),
    high: format.cell(high, indicator),
  });
}
