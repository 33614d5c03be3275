import { type Classification, NO_CLASS } from '../domain/classify/classification.ts';
import { drawsSymbols } from '../domain/indicators/drawsSymbols.ts';
import type { Figures } from '../domain/indicators/evaluate.ts';
import { largestMagnitude } from '../domain/indicators/largestMagnitude.ts';
import { CELL_STATES, type CellState } from '../domain/model/cell.ts';
import { type Column, FLAG_BIT } from '../domain/model/column.ts';
import type { AreaId } from '../domain/model/ids.ts';
import type { Indicator } from '../domain/model/indicator.ts';
import {
  FILL_PATTERNS,
  type FillPattern,
  type MapFills,
  type MapModel,
  type MapSymbols,
} from './mapModel.ts';
import { symbolRadii } from './symbolScale.ts';

/** A withheld value and a range look alike on the map: neither has a colour of its own. */
const PATTERN_OF: Readonly<Record<CellState, FillPattern>> = {
  number: 'class',
  masked: 'masked',
  interval: 'masked',
  suppressed: 'suppressed',
  missing: 'missing',
  not_applicable: 'not_applicable',
};

/** Figures of the areas of a map at one period, with the class of each. */
export interface FillInput {
  readonly base: {
    readonly indicator: Indicator;
    readonly figures: Figures;
    readonly areaIds: readonly AreaId[];
  };
  readonly current: Column;
  readonly classes: Uint8Array;
}

/** `values` are those of all places and periods, or their differences, laid out as the figures. */
export interface SymbolInput extends FillInput {
  readonly values: Column;
  readonly mode: 'value' | 'difference';
}

export function fillsOf(input: FillInput, pickedClass: number | null): MapFills {
  const { current, base } = input;
  const count = base.areaIds.length;
  const fills = {
    pattern: new Uint8Array(count),
    classIndex: new Uint8Array(count),
    hatched: new Uint8Array(count),
  };
  const symbols = drawsSymbols(base);
  for (let index = 0; index < count; index += 1) {
    const classIndex = input.classes[index] ?? NO_CLASS;
    const state = CELL_STATES[current.state[index]!] ?? 'missing';
    const pattern = classIndex === NO_CLASS ? PATTERN_OF[state] : 'class';
    const stepsBack = pickedClass !== null && classIndex !== pickedClass;
    const plain = pattern === 'class' && (symbols || stepsBack);
    fills.pattern[index] = FILL_PATTERNS.indexOf(plain ? 'plain' : pattern);
    fills.classIndex[index] = classIndex === NO_CLASS ? 0 : classIndex;
    const low = (current.flags[index]! & FLAG_BIT.low_denominator) !== 0;
    fills.hatched[index] = low && pattern === 'class' && !plain ? 1 : 0;
  }
  return fills;
}

/** Circles for counts. Of a change, size says how much, and the class colour which way. */
export function symbolsOf(shown: SymbolInput, pickedClass: number | null): MapSymbols | null {
  const { base, values, current, classes, mode } = shown;
  if (!drawsSymbols(base)) return null;
  const radius = symbolRadii(current, largestMagnitude(base.figures, base.areaIds, values));
  if (mode === 'value') return { radius, classIndex: null };
  const picked = (index: number) => pickedClass === null || classes[index] === pickedClass;
  return { radius: radius.map((size, index) => (picked(index) ? size : 0)), classIndex: classes };
}

export function rampOf(classification: Classification): MapModel['ramp'] {
  return {
    kind: classification.method === 'diverging' ? 'diverging' : 'sequential',
    size: Math.max(1, classification.classCount),
  };
}
