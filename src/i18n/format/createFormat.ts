import type { IntlShape } from 'react-intl';
import type { LocalText } from '../../domain/model/area.ts';
import type { Cell } from '../../domain/model/cell.ts';
import type { PeriodId } from '../../domain/model/ids.ts';
import type { Indicator, Unit } from '../../domain/model/indicator.ts';
import type { MessageKey } from '../messages/de.ts';

/** A figure in words and digits, in the language of the interface. */
export interface Format {
  /** Text of the package in the interface's language. */
  local(text: LocalText): string;
  number(value: number, decimals: number): string;
  /** `8,06 %`, `unter 3`, `0 bis 2,9 %`, `keine Angabe`. */
  cell(cell: Cell, indicator: Indicator): string;
  /** The same without the unit, for columns whose heading names it. */
  bareCell(cell: Cell, indicator: Indicator): string;
  /** Signed, `−0,43 Pp.`: a change in points of the indicator. */
  change(cell: Cell, indicator: Indicator): string;
  bareChange(cell: Cell, indicator: Indicator): string;
  /** `%`, `Pp.` for a change of percentages, or the unit's symbol. */
  unitSymbol(indicator: Indicator, mode: 'value' | 'difference'): string;
  unitName(indicator: Indicator, mode: 'value' | 'difference'): string;
  /** `2017` or `30.06.2016`. */
  period(period: PeriodId): string;
  /** `31. Dezember 2017`, or the year where the indicator has no reference day. */
  referenceDate(indicator: Indicator, period: PeriodId): string;
}

export interface FormatContext {
  readonly intl: IntlShape;
  readonly units: readonly Unit[];
  readonly maskedBelow: number;
}

const MINUS = '−';
const NO_BREAK_SPACE = '\u00a0';

export function createFormat({ intl, units, maskedBelow }: FormatContext): Format {
  const english = intl.locale.startsWith('en');
  const say = (key: MessageKey, values?: Record<string, string | number>) =>
    intl.formatMessage({ id: key }, values);
  const local = (text: LocalText) => (english ? text.en : text.de);
  const unitOf = (indicator: Indicator) => units.find((unit) => unit.id === indicator.unit);
  const symbolOf = (indicator: Indicator) => {
    const unit = unitOf(indicator);
    return unit === undefined ? '' : local(unit.symbol);
  };
  const pointsFor = (indicator: Indicator) => symbolOf(indicator) === '%';

  const printers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals: number) => {
    // Kept, because looking one up by its options costs more than formatting with it.
    const printer = printers.get(decimals) ?? fixedDecimals(intl, decimals);
    printers.set(decimals, printer);
    return printer.format(value).replace('-', MINUS);
  };
  const signed = (value: number, decimals: number) => {
    const digits = number(Math.abs(value), decimals);
    const zero = Number(Math.abs(value).toFixed(decimals)) === 0;
    return zero ? `±${digits}` : `${value < 0 ? MINUS : '+'}${digits}`;
  };
  const withUnit = (digits: string, symbol: string) => {
    if (symbol === '') return digits;
    return english && symbol === '%' ? `${digits}%` : `${digits}${NO_BREAK_SPACE}${symbol}`;
  };
  const worded = (cell: Cell, print: (value: number) => string): string => {
    switch (cell.kind) {
      case 'number':
        return print(cell.value);
      case 'masked':
        return say('state.masked', { below: maskedBelow });
      case 'interval':
        return say('state.interval', {
          low: cell.low === 0 ? '0' : print(cell.low),
          high: print(cell.high),
        });
      default:
        return say(`state.${cell.kind}`);
    }
  };
  /** The unit once, after the upper end: `0 bis 2,9 %`. */
  const wordedWithUnit = (cell: Cell, print: (value: number) => string, symbol: string) =>
    cell.kind === 'number' || cell.kind === 'interval'
      ? withUnit(worded(cell, print), symbol)
      : worded(cell, print);
  const unitSymbol: Format['unitSymbol'] = (indicator, mode) =>
    mode === 'difference' && pointsFor(indicator) ? say('unit.points.short') : symbolOf(indicator);
  const printer = (indicator: Indicator) => (value: number) => number(value, indicator.decimals);
  const signedPrinter = (indicator: Indicator) => (value: number) =>
    signed(value, indicator.decimals);

  return {
    local,
    number,
    unitSymbol,
    unitName(indicator, mode) {
      const unit = unitOf(indicator);
      if (mode === 'difference' && pointsFor(indicator)) return say('unit.points');
      return unit === undefined ? '' : local(unit.name);
    },
    cell: (cell, indicator) => wordedWithUnit(cell, printer(indicator), symbolOf(indicator)),
    bareCell: (cell, indicator) => worded(cell, printer(indicator)),
    change: (cell, indicator) =>
      wordedWithUnit(cell, signedPrinter(indicator), unitSymbol(indicator, 'difference')),
    bareChange: (cell, indicator) => worded(cell, signedPrinter(indicator)),
    period: (period) => formatPeriod(period, intl),
    referenceDate: (indicator, period) => formatReferenceDate(indicator, period, intl),
  };
}

function fixedDecimals(intl: IntlShape, decimals: number): Intl.NumberFormat {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return intl.formatters.getNumberFormat(intl.locale, digits);
}

function formatPeriod(period: PeriodId, intl: IntlShape): string {
  const date = dateOf(period);
  return date === null
    ? period
    : intl.formatDate(date, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
}

function formatReferenceDate(indicator: Indicator, period: PeriodId, intl: IntlShape): string {
  const day = indicator.referenceDay === null ? period : `${period}-${indicator.referenceDay}`;
  const date = dateOf(period) ?? dateOf(day);
  return date === null
    ? period
    : intl.formatDate(date, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A full date, or null for a bare year. */
function dateOf(text: string): Date | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
}
