import type { IntlShape } from 'react-intl';
import type { Cell } from '../../domain/model/cell.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import type { Indicator } from '../../domain/model/indicator.ts';
import type { Fact } from '../../domain/summary/facts.ts';
import type { Format } from '../format/createFormat.ts';
import type { MessageKey } from '../messages/de.ts';

export interface FactWords {
  readonly intl: IntlShape;
  readonly format: Format;
  readonly indicator: Indicator;
  readonly mode: 'value' | 'difference';
  readonly cityName: string;
  readonly maskedBelow: number;
  areaName(area: AreaId): string;
}

/** One sentence for one fact, or several where a fact has several parts; never a causal word. */
export function wordFact(fact: Fact, words: FactWords): string {
  const { format, indicator, mode, cityName: city, areaName } = words;
  const say = (key: MessageKey, values: Record<string, string | number>) =>
    words.intl.formatMessage({ id: key }, values);
  const value = (cell: Cell) =>
    mode === 'difference' ? format.change(cell, indicator) : format.cell(cell, indicator);
  switch (fact.kind) {
    case 'range': {
      const span = say(mode === 'difference' ? 'fact.range.difference' : 'fact.range', {
        highest: areaName(fact.highest.area),
        highestOthers: fact.highest.others,
        highestValue: value(fact.highest.cell),
        lowest: areaName(fact.lowest.area),
        lowestOthers: fact.lowest.others,
        lowestValue: value(fact.lowest.cell),
        city,
        cityValue: value(fact.city),
      });
      // The short name of percentage points ends with the full stop of the sentence.
      const whole = span.replace(/\.\.$/, '.');
      return fact.mayBeExceeded ? `${whole} ${say('fact.range.open', {})}` : whole;
    }
    case 'only_city':
      return say('fact.only_city', { city, cityValue: value(fact.city) });
    case 'city_change':
      return say(directionKey(fact.change, indicator), {
        since: format.period(fact.since),
        city,
        from: format.cell(fact.from, indicator),
        to: format.cell(fact.to, indicator),
        change: format.change(fact.change, indicator),
      });
    case 'selected': {
      const named = { area: areaName(fact.area), value: value(fact.cell) };
      return fact.rank === null
        ? say('fact.selected.unranked', named)
        : say('fact.selected.ranked', { ...named, rank: fact.rank, count: fact.rankedCount });
    }
    case 'states':
      return wordStates(fact, (key, count) => say(key, { count, below: words.maskedBelow }));
  }
}

function directionKey(change: Cell, indicator: Indicator): MessageKey {
  const points = change.kind === 'number' ? change.value : 0;
  if (Number(Math.abs(points).toFixed(indicator.decimals)) === 0) return 'fact.city_change.same';
  return points > 0 ? 'fact.city_change.up' : 'fact.city_change.down';
}

function wordStates(
  fact: Extract<Fact, { kind: 'states' }>,
  say: (key: MessageKey, count: number) => string,
): string {
  const missing = fact.missing + fact.notApplicable;
  return [
    fact.masked > 0 ? say('fact.states.masked', fact.masked) : '',
    fact.suppressed > 0 ? say('fact.states.suppressed', fact.suppressed) : '',
    missing > 0 ? say('fact.states.missing', missing) : '',
    fact.lowDenominator > 0 ? say('fact.states.lowDenominator', fact.lowDenominator) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
