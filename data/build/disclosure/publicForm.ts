import { group } from 'd3-array';
import type { SourcePackage } from '../../../src/data/package/source/sourcePackage.ts';
import type { Suppression } from '../../../src/data/package/source/suppression.ts';
import { addCells } from '../../../src/domain/indicators/addCells.ts';
import { type CellReader, cellReader } from '../../../src/domain/indicators/evaluate.ts';
import { placeOf } from '../../../src/domain/indicators/place.ts';
import type { Area } from '../../../src/domain/model/area.ts';
import type { Cell } from '../../../src/domain/model/cell.ts';
import { columnOf } from '../../../src/domain/model/column.ts';
import type { Series } from '../../../src/domain/model/dataset.ts';
import type { AreaId, IndicatorId, PeriodId } from '../../../src/domain/model/ids.ts';

/**
 * The package as it may be published: suppressed figures are gone. Larger areas without figures of
 * their own get the sums of their parts as figures, from the source, so that a figure withheld in one
 * part costs no figure of the whole; where the sum is no number, it is what the published parts say.
 * Without suppressions nothing changes.
 */
export function publicForm(
  source: SourcePackage,
  suppressions: readonly Suppression[],
): SourcePackage {
  if (suppressions.length === 0) return source;
  const withheld = group(suppressions, ({ indicator }) => indicator);
  const series = new Map(
    [...source.series].map(([id, one]): [IndicatorId, Series] => [
      id,
      publicSeries(one, source.atlas.areas, {
        maskedBelow: source.atlas.maskedBelow,
        withheld: withheld.get(id) ?? [],
      }),
    ]),
  );
  return { ...source, series };
}

interface Rules {
  readonly maskedBelow: number;
  readonly withheld: readonly Suppression[];
}

function publicSeries(own: Series, areas: readonly Area[], rules: Rules): Series {
  const read = protectedReader(cellReader(own), rules);
  const published = new Set(own.areas);
  const rows = areas.flatMap(({ id, role }): readonly PublicRow[] => {
    if (published.has(id)) return [{ id, cellIn: (period) => read(id, period) }];
    const { members } = placeOf(id, { areas, published });
    if (role !== 'area' || members.length === 0) return [];
    return [{ id, cellIn: totalReader(own, members, { id, read, rules }) }];
  });
  return {
    ...own,
    areas: rows.map(({ id }) => id),
    cells: columnOf(rows.flatMap(({ cellIn }) => own.periods.map(cellIn))),
  };
}

interface PublicRow {
  readonly id: AreaId;
  cellIn(period: PeriodId): Cell;
}

function protectedReader(read: CellReader, { maskedBelow, withheld }: Rules): CellReader {
  const status = statusByPlace(withheld);
  return (area, period) => {
    const cell = read(area, period);
    const { flags } = cell;
    const changed = status.get(`${area} ${period}`);
    switch (changed) {
      case 'suppressed':
      case 'not_applicable':
        return { kind: changed, flags };
      case 'masked':
        return { kind: 'masked', low: 0, high: maskedBelow - 1, flags };
      default:
        return cell;
    }
  };
}

function totalReader(
  own: Series,
  members: readonly AreaId[],
  context: { readonly id: AreaId; readonly read: CellReader; readonly rules: Rules },
): (period: PeriodId) => Cell {
  const { id, read, rules } = context;
  const status = statusByPlace(rules.withheld);
  const readSource = cellReader(own);
  const sumOf = (reader: CellReader, period: PeriodId) =>
    addCells(members.map((member) => ({ cell: reader(member, period), sign: 1 })));
  return (period) => {
    const whole = sumOf(readSource, period);
    const isWithheld = status.has(`${id} ${period}`);
    if (isWithheld) return { kind: 'suppressed', flags: whole.flags };
    return whole.kind === 'number' ? whole : sumOf(read, period);
  };
}

function statusByPlace(
  withheld: readonly Suppression[],
): ReadonlyMap<string, Suppression['status']> {
  return new Map(withheld.map(({ area, period, status }) => [`${area} ${period}`, status]));
}
