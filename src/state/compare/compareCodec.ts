import type { AreaId, IndicatorId, PeriodId } from '../../domain/model/ids.ts';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { decodeOwnArea, encodeOwnArea } from '../../domain/ownAreas/ownAreaCodec.ts';
import {
  COMPARE_FACES,
  type CompareView,
  firstCompareView,
  type IndicatorSet,
  LINE_SCALES,
  MAP_ARRANGEMENTS,
  MAP_LAYERS,
  MAX_PICKED_INDICATORS,
  type Reference,
  type SwipeSide,
  TABLE_ORDERS,
} from './compareView.ts';

const AIDS = ['trendLine', 'funnel', 'significance', 'reliability'] as const;

/** Key and value pairs of a link that say what Vergleichen shows; `own` may occur several times. */
export function encodeCompare(compare: CompareView): readonly [string, string][] {
  const aids = AIDS.filter((aid) => compare[aid]);
  const pairs: [string, string | null][] = [
    ['panel', compare.face],
    ['set', encodeSet(compare.set)],
    ...compare.ownAreas.map((own): [string, string] => ['own', encodeOwnArea(own)]),
    ['from', encodeReference(compare.reference)],
    ['order', compare.order],
    ['scale', compare.scale],
    ['maps', compare.arrangement],
    ['pair', compare.pair === null ? null : compare.pair.join(',')],
    ['layer', compare.layer],
    ['left', encodeSide(compare.sides?.[0])],
    ['right', encodeSide(compare.sides?.[1])],
    ['aids', aids.length === 0 ? null : aids.join(',')],
    ['cell', compare.pickedCell === null ? null : String(compare.pickedCell)],
  ];
  return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
}

export interface DecodedCompare {
  /** Null where the link names no indicators; the package's first set then takes its place. */
  readonly compare: CompareView | null;
  /** Keys whose values cannot be used, with their values. */
  readonly bad: readonly { readonly key: string; readonly value: string }[];
}

/**
 * Reads what `encodeCompare` wrote: form and range only; `settleCompare` checks the ids against the
 * package. A value that cannot be read gives way to the default, and is reported. Never throws.
 */
export function decodeCompare(parameters: URLSearchParams): DecodedCompare {
  const bad: { key: string; value: string }[] = [];
  const read = <Value>(
    key: string,
    fallback: Value,
    parse: (text: string) => Value | undefined,
  ): Value => {
    const text = parameters.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === undefined) bad.push({ key, value: text.slice(0, 80) });
    return value ?? fallback;
  };
  const set = read<IndicatorSet | null>('set', null, decodeSet);
  if (set === null) return { compare: null, bad };
  const first = firstCompareView(set);
  const aids = read<readonly string[]>('aids', [], decodeAids);
  const left = read<SwipeSide | null>('left', null, decodeSide);
  const right = read<SwipeSide | null>('right', null, decodeSide);
  const ownAreas = parameters.getAll('own').flatMap((text): readonly OwnArea[] => {
    const own = decodeOwnArea(text);
    if (own === null) bad.push({ key: 'own', value: text.slice(0, 80) });
    return own === null ? [] : [own];
  });
  const compare: CompareView = {
    face: read('panel', first.face, oneOf(COMPARE_FACES)),
    set,
    ownAreas,
    reference: read('from', first.reference, decodeReference),
    order: read('order', first.order, oneOf(TABLE_ORDERS)),
    scale: read('scale', first.scale, oneOf(LINE_SCALES)),
    arrangement: read('maps', first.arrangement, oneOf(MAP_ARRANGEMENTS)),
    pair: read<CompareView['pair']>('pair', null, decodePair),
    layer: read('layer', first.layer, oneOf(MAP_LAYERS)),
    sides: left === null || right === null ? null : [left, right],
    trendLine: aids.includes('trendLine'),
    funnel: aids.includes('funnel'),
    significance: aids.includes('significance'),
    reliability: aids.includes('reliability'),
    pickedCell: read<number | null>('cell', null, (text) =>
      /^[0-8]$/.test(text) ? Number(text) : undefined,
    ),
  };
  return { compare, bad };
}

function oneOf<const Option extends string>(options: readonly Option[]) {
  return (text: string): Option | undefined => options.find((option) => option === text);
}

const ID = /^[\w.-]{1,80}$/;

function encodeSet(set: IndicatorSet): string {
  return set.kind === 'picked' ? `picked:${set.indicators.join(',')}` : `${set.kind}:${set.id}`;
}

function decodeSet(text: string): IndicatorSet | undefined {
  const [kind, rest = ''] = splitOnce(text);
  if (kind === 'picked') {
    const ids = rest.split(',');
    const isFit = ids.length <= MAX_PICKED_INDICATORS && new Set(ids).size === ids.length;
    return isFit && ids.every((id) => ID.test(id))
      ? { kind, indicators: ids as IndicatorId[] }
      : undefined;
  }
  return (kind === 'theme' || kind === 'field') && ID.test(rest) ? { kind, id: rest } : undefined;
}

function encodeReference(reference: Reference): string {
  return reference.kind === 'area' ? `area:${reference.area}` : reference.kind;
}

function decodeReference(text: string): Reference | undefined {
  const [kind, rest] = splitOnce(text);
  if (kind === 'area') {
    return rest !== undefined && ID.test(rest) ? { kind, area: rest as AreaId } : undefined;
  }
  const known = (['city', 'parent', 'land'] as const).find((one) => one === text);
  return known === undefined ? undefined : { kind: known };
}

function decodePair(text: string): readonly [IndicatorId, IndicatorId] | undefined {
  const ids = text.split(',');
  const [across, up] = ids as IndicatorId[];
  const isPair = ids.length === 2 && ids.every((id) => ID.test(id)) && across !== up;
  return isPair && across !== undefined && up !== undefined ? [across, up] : undefined;
}

function encodeSide(side: SwipeSide | undefined): string | null {
  return side === undefined ? null : [side.indicator, side.period, side.layer].join(',');
}

function decodeSide(text: string): SwipeSide | undefined {
  const [indicator = '', period = '', kind = '', ...rest] = text.split(',');
  const layer = oneOf(MAP_LAYERS)(kind);
  if (rest.length > 0 || layer === undefined || !ID.test(indicator) || !ID.test(period)) {
    return undefined;
  }
  return { indicator: indicator as IndicatorId, period: period as PeriodId, layer };
}

function decodeAids(text: string): readonly string[] | undefined {
  const asked = text.split(',');
  return asked.every((aid) => AIDS.some((known) => known === aid)) ? asked : undefined;
}

function splitOnce(text: string): readonly [string, string | undefined] {
  const at = text.indexOf(':');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
