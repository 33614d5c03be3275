import { encodeColumn } from '../../src/data/package/runtime/columnCodec.ts';
import type { OverviewWire } from '../../src/data/package/runtime/sliceSchema.ts';
import type { SourcePackage } from '../../src/data/package/source/sourcePackage.ts';
import { evaluateIndicator } from '../../src/domain/indicators/evaluate.ts';
import type { Column } from '../../src/domain/model/column.ts';

/** Digits beyond those shown: enough for the shape of a line, few enough to be small. */
const EXTRA_DECIMALS = 1;

/** The city's figures of every indicator, derived ones evaluated by the same engine as in the atlas. */
export function compileOverview({ atlas, series }: SourcePackage): OverviewWire {
  const city = atlas.areas.find(({ role }) => role === 'city');
  if (city === undefined) {
    return [];
  }
  const places = [{ id: city.id, members: [city.id] }];
  return atlas.catalogue.indicators.map((indicator) => {
    const { values } = evaluateIndicator({ indicator, series, places });
    const rounded = roundColumn(values, indicator.decimals + EXTRA_DECIMALS);
    return { indicator: indicator.id, cells: encodeColumn(rounded, indicator.periods.length) };
  });
}

function roundColumn(column: Column, decimals: number): Column {
  const round = (value: number): number => Number(value.toFixed(decimals));
  return { ...column, low: column.low.map(round), high: column.high.map(round) };
}
