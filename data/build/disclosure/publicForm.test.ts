import { describe, expect, it } from 'vitest';
import { readSourcePackage } from '../../../src/data/package/source/readSourcePackage.ts';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { Suppression } from '../../../src/data/package/source/suppression.ts';
import { cellReader } from '../../../src/domain/indicators/evaluate.ts';
import type { AreaId, PeriodId } from '../../../src/domain/model/ids.ts';
import { indicatorId } from '../../../src/testing/tinyPackage.ts';
import { bytesOf, tinySource } from '../../../src/testing/tinySource.ts';
import { publicForm } from './publicForm.ts';

const UNEMPLOYED = indicatorId('unemp_total');

function quellstadt(): SourcePackage {
  const { package: source } = readSourcePackage(bytesOf(tinySource()));
  if (source === null) throw new Error('Quellstadt is not sound');
  return source;
}

const suppressed = (area: string, period: string): Suppression => ({
  indicator: UNEMPLOYED,
  area: area as AreaId,
  period: period as PeriodId,
  status: 'suppressed',
});

function cellsAfter(suppressions: readonly Suppression[]) {
  const series = publicForm(quellstadt(), suppressions).series.get(UNEMPLOYED);
  if (series === undefined) throw new Error('no series');
  const read = cellReader(series);
  return (area: string, period: string) => read(area as AreaId, period as PeriodId);
}

describe('publicForm(source, suppressions)', () => {
  it('changes nothing without suppressions', () => {
    const source = quellstadt();
    expect(publicForm(source, [])).toBe(source);
  });

  it('withholds a figure without any range', () => {
    const cell = cellsAfter([suppressed('d1', '2019')])('d1', '2019');
    expect(cell).toEqual({ kind: 'suppressed', flags: [] });
  });

  it('keeps the sum of a larger area although one of its parts is withheld', () => {
    // West is d1 with 60 and d4 with 20.
    expect(cellsAfter([suppressed('d1', '2019')])('west', '2019')).toMatchObject({ value: 80 });
  });

  it('withholds the sum of a larger area where that is asked for', () => {
    const cell = cellsAfter([suppressed('d1', '2019'), suppressed('west', '2019')])('west', '2019');
    expect(cell.kind).toBe('suppressed');
  });

  it('says of a sum with a masked part no more than the published parts do', () => {
    // East: d2 140, d3 45, d5 8 and d6 below 3.
    expect(cellsAfter([suppressed('d1', '2019')])('ost', '2019')).toMatchObject({
      kind: 'interval',
      low: 193,
      high: 195,
    });
    expect(cellsAfter([suppressed('d5', '2019')])('ost', '2019').kind).toBe('suppressed');
  });
});
