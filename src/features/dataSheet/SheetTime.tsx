import type { PeriodId } from '../../domain/model/ids.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { type Text, useText } from '../../i18n/useText.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { gapsBetween, periodRuns } from './periodRuns.ts';
import { SheetSection } from './SheetSection.tsx';
import { useReferenceDay } from './useReferenceDay.ts';

/** Reference day, periods and gaps. */
export function SheetTime() {
  const atlas = useAtlas();
  const text = useText();
  const format = useFormat();
  const { indicator } = useAtlasState((state) => atlas.select.shown(state)).base;
  const runs = periodRuns(indicator.periods);
  return (
    <SheetSection
      title={text('dataSheet.time')}
      entries={[
        [text('dataSheet.referenceDay'), useReferenceDay(indicator)],
        [
          text('dataSheet.periods'),
          runs === null
            ? datesText(indicator.periods, text, format.period)
            : runs.map(({ first, last }) => spanText(text, first, last)).join(', '),
        ],
        [
          text('dataSheet.gaps'),
          gapsBetween(runs ?? [])
            .map(([first, last]) => spanText(text, first, last))
            .join(', '),
        ],
      ]}
    />
  );
}

function spanText(text: Text, first: string, last: string): string {
  return first === last ? first : text('dataSheet.periods.run', { first, last });
}

function datesText(
  periods: readonly PeriodId[],
  text: Text,
  print: (period: PeriodId) => string,
): string {
  const sorted = [...periods].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  return text('dataSheet.periods.dates', {
    count: sorted.length,
    first: print(first),
    last: print(last),
  });
}
