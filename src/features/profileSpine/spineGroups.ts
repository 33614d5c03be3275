import type { SpineChartRow, SpineGroup, SpineLook } from '../../charts/spine/spineProps.ts';
import { periodPosition } from '../../domain/periods/periodPosition.ts';
import type { SpineRow } from '../../domain/profile/spineRows.ts';
import type { ProfileText } from '../../i18n/profile/profileWords.ts';
import type { SentenceWords } from '../../i18n/profile/sentenceWords.ts';
import type { ProfileShown } from '../../state/profile/profileShown.ts';
import { centreOf } from './spineCentre.ts';

/** How a row's figure differs from what it is compared with, by the test and the indicator's polarity. */
export function lookOf({ significance, comparator }: SpineRow): SpineLook {
  if (significance === 'not_tested') return 'untested';
  if (significance === 'not_distinguishable') return 'similar';
  const tone = comparator?.tone ?? 'neutral';
  return tone === 'strength' ? 'better' : tone === 'need' ? 'worse' : 'different';
}

/** The rows of a Steckbrief by Handlungsfeld, without what only the page knows: the link of a name. */
export function spineGroups(
  shown: Pick<ProfileShown, 'area' | 'spine' | 'period'>,
  words: SentenceWords & { readonly text: ProfileText },
  context: {
    /** Name of what stands in the middle. */
    readonly centre: string;
    readonly isAgainstMedian: boolean;
    fieldName(id: string): string;
    nameOf(row: SpineRow): SpineChartRow['name'];
  },
): readonly SpineGroup[] {
  return shown.spine.map(({ field, themes }) => ({
    id: field ?? 'other',
    title: field === null ? words.text('profileSpine.otherField') : context.fieldName(field),
    rows: themes.flatMap(({ rows }) =>
      rows.map((row) => ({
        ...chartRow(row, shown, words, context),
        name: context.nameOf(row),
      })),
    ),
  }));
}

function chartRow(
  row: SpineRow,
  { area, period }: Pick<ProfileShown, 'area' | 'period'>,
  words: SentenceWords & { readonly text: ProfileText },
  { centre, isAgainstMedian }: { readonly centre: string; readonly isAgainstMedian: boolean },
): Omit<SpineChartRow, 'name'> {
  const { text, format } = words;
  const indicator = words.indicator(row.indicator);
  const { cell, comparator, parent, spread, series } = row;
  const middle = centreOf(row, isAgainstMedian);
  const difference = isAgainstMedian ? null : (comparator?.difference ?? null);
  const hasDifference = difference?.kind === 'number' || difference?.kind === 'interval';
  const values = {
    area: area.name,
    value: format.cell(cell, indicator),
    centre,
    centreValue: middle === null ? '–' : format.cell(middle, indicator),
  };
  return {
    id: row.indicator,
    ...(row.period === period ? {} : { note: format.period(row.period) }),
    cell,
    centre: middle,
    parent: parent?.cell ?? null,
    spread,
    look: isAgainstMedian ? 'untested' : lookOf(row),
    difference: hasDifference ? format.change(difference, indicator) : '',
    label:
      spread === null
        ? text('profileSpine.label.short', values)
        : text('profileSpine.label', {
            ...values,
            low: format.number(spread.min, indicator.decimals),
            high: format.number(spread.max, indicator.decimals),
          }),
    series: series.cells,
    times: series.periods.map(periodPosition),
    formatCell: (one) => format.cell(one, indicator),
  };
}
