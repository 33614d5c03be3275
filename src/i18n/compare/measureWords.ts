import { useMemo } from 'react';
import type { LocalText } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Format } from '../format/createFormat.ts';
import { useFormat } from '../useFormat.ts';
import { type CompareText, useCompareText } from './compareWords.ts';

/** A figure of an indicator at a period, or its change since another one. */
export interface Measure {
  readonly indicator: Indicator;
  readonly period: PeriodId;
  readonly against: PeriodId | null;
}

/** How a measure is spoken of; whatever names it says that it is a change. */
export interface MeasureWords {
  /** "Arbeitslosenanteil (Veränderung)". */
  name(measure: Measure): string;
  /** The same in short, for sentences and narrow places. */
  shortName(measure: Measure): string;
  /** "31. Dezember 2021" or "31. Dezember 2021 gegenüber 2019". */
  date(measure: Measure): string;
  /** The date they share, or each with its own. */
  dates(measures: readonly Measure[]): string;
  unitName(measure: Measure): string;
  /** "8,06 %" or "−0,43 Pp."; a change across a break in the series says so. */
  cell(cell: Cell, measure: Measure): string;
  /** The same without a unit, with as many decimals as are given. */
  bareNumber(value: number, decimals: number, measure: Measure): string;
  /** What the reader must know of the periods; null where values alone are shown, as usual. */
  remark(measures: readonly Measure[], asked: PeriodId | null): string | null;
  /** Which changes lie across a break in the series, and in how many areas; null where none does. */
  breaks(measured: readonly (readonly [Measure, readonly Cell[]])[]): string | null;
}

export function useMeasureWords(): MeasureWords {
  const text = useCompareText();
  const format = useFormat();
  return useMemo(() => measureWords(text, format), [text, format]);
}

export function measureWords(text: CompareText, format: Format): MeasureWords {
  const named = (measure: Measure, name: LocalText) =>
    measure.against === null
      ? format.local(name)
      : text('comparePair.change', { indicator: format.local(name) });
  const dateOf = ({ indicator, period, against }: Measure) => {
    const date = format.referenceDate(indicator, period);
    return against === null
      ? date
      : text('comparePair.since', { date, against: format.period(against) });
  };
  const shortNameOfMeasure = (measure: Measure) => named(measure, shortNameOf(measure.indicator));
  return {
    name: (measure) => named(measure, measure.indicator.name),
    shortName: shortNameOfMeasure,
    date: dateOf,
    dates(measures) {
      const [first, ...others] = new Set(measures.map(dateOf));
      return others.length === 0
        ? (first ?? '')
        : measures.map((one) => `${shortNameOfMeasure(one)}: ${dateOf(one)}`).join('; ');
    },
    unitName: ({ indicator, against }) =>
      format.unitName(indicator, against === null ? 'value' : 'difference'),
    cell(cell, { indicator, against }) {
      if (against === null) return format.cell(cell, indicator);
      const change = format.change(cell, indicator);
      return isAcrossBreak(cell) ? text('comparePair.broken.value', { change }) : change;
    },
    bareNumber: (value, decimals, { indicator, against }) =>
      against === null
        ? format.number(value, decimals)
        : format.bareChange({ kind: 'number', value, flags: [] }, { ...indicator, decimals }),
    remark(measures, asked) {
      if (asked === null) return null;
      const against = format.period(asked);
      const without = measures.filter((measure) => measure.against === null);
      const sentences = [
        without.length < measures.length ? text('comparePair.changes', { against }) : null,
        ...without.map(({ indicator }) =>
          text('comparePair.unchanged', { indicator: format.local(indicator.name), against }),
        ),
      ];
      return sentences.filter((one) => one !== null).join(' ');
    },
    breaks(measured) {
      const sentences = measured.flatMap(([measure, cells]) => {
        const count = measure.against === null ? 0 : cells.filter(isAcrossBreak).length;
        const indicator = format.local(measure.indicator.name);
        return count === 0 ? [] : [text('comparePair.broken', { indicator, count })];
      });
      return sentences.length === 0 ? null : sentences.join(' ');
    },
  };
}

/** A change that cannot be told has nothing to be careful with. */
function isAcrossBreak({ kind, flags }: Cell): boolean {
  return (kind === 'number' || kind === 'interval') && flags.includes('break');
}

/** The short name, where the package has one. */
function shortNameOf({ shortName, name }: Indicator): LocalText {
  return shortName.de === '' ? name : shortName;
}
