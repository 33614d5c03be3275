import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AtlasLoader, createAtlasLoader } from '../../src/data/package/loadAtlas.ts';
import { readSourcePackage } from '../../src/data/package/source/readSourcePackage.ts';
import type { LevelGeometry, Position } from '../../src/domain/geo/geometry.ts';
import type { Cell } from '../../src/domain/model/cell.ts';
import { columnOf } from '../../src/domain/model/column.ts';
import type { Series } from '../../src/domain/model/dataset.ts';
import { tinyAddresses, tinyInventory } from '../../src/testing/tinyInventory.ts';
import {
  CITY,
  DISTRICT,
  indicatorId,
  PLANNING_AREA,
  tinyAtlas,
  tinyCityOutline,
  tinyDistricts,
  tinyPlanningAreas,
  tinySeries,
} from '../../src/testing/tinyPackage.ts';
import { bytesOf, tinyContext, tinySource } from '../../src/testing/tinySource.ts';
import { type CompiledPackage, compilePackage } from './compilePackage.ts';
import { fetchBytesFromMap, outputFiles } from './outputFiles.ts';

function compile(series: readonly Series[] = tinySeries): CompiledPackage {
  const reading = readSourcePackage(bytesOf(tinySource(series)));
  if (reading.package === null) {
    throw new Error(JSON.stringify(reading.errors));
  }
  return compilePackage(reading.package);
}

function loaderOf(compiled: CompiledPackage): AtlasLoader {
  return createAtlasLoader({ fetchBytes: fetchBytesFromMap(outputFiles([compiled])), baseUrl: '' });
}

async function openTiny(compiled = compile()) {
  const opened = await loaderOf(compiled).open('quellstadt');
  if (!opened.ok) {
    throw new Error(JSON.stringify(opened.problems));
  }
  return opened.value;
}

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.oneof(
      fc.nat(),
      fc.nat().map((value) => value / 100),
    ),
    flags: fc.constantFrom<readonly Cell['flags'][number][]>(
      [],
      ['provisional'],
      ['revised'],
      ['estimated'],
      ['break'],
    ),
  }),
  fc.record({
    kind: fc.constant('masked' as const),
    low: fc.constant(0),
    high: fc.constant(tinyAtlas.maskedBelow - 1),
    flags: fc.constant([]),
  }),
  fc.record({
    kind: fc.constantFrom('suppressed', 'missing', 'not_applicable'),
    flags: fc.constant([]),
  }),
);

/** The figures of Quellstadt with other cells in the same places. */
const anySeries: fc.Arbitrary<readonly Series[]> = fc.tuple(
  ...tinySeries.map((series) => {
    const length = series.cells.state.length;
    return fc
      .array(anyCell, { minLength: length, maxLength: length })
      .map((cells) => ({ ...series, cells: columnOf(cells) }));
  }),
);

describe('a package that is compiled and loaded again', () => {
  it('has every figure, state and flag of its source', async () => {
    await fc.assert(
      fc.asyncProperty(anySeries, async (series) => {
        const atlas = await openTiny(compile(series));
        for (const one of series) {
          expect(await atlas.series(one.indicator)).toEqual({ ok: true, value: one });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has the catalogue, areas and defaults of its source', async () => {
    expect((await openTiny()).package).toEqual(tinyAtlas);
  });

  it.each([
    [CITY, tinyCityOutline],
    [PLANNING_AREA, tinyPlanningAreas],
    [DISTRICT, tinyDistricts],
  ])('has the polygons of level %s to within a metre', async (level, source) => {
    const loaded = await (await openTiny()).geometry(level);
    const geometry = loaded.ok ? loaded.value : null;
    expect(geometry?.areas).toEqual(source.areas);
    expect(onGrid(geometry)).toEqual(onGrid(source));
  });

  it('gives neighbours identical positions on their shared border', async () => {
    const loaded = await (await openTiny()).geometry(DISTRICT);
    const corners = positionsOf(loaded.ok ? loaded.value : null).map((position) => position.join());
    // Three by two squares have twelve corners, whatever their number of repetitions.
    expect(new Set(corners).size).toBe(12);
  });

  it('has the orienting layers of its source', async () => {
    const loaded = await (await openTiny()).context();
    const layers = loaded.ok ? loaded.value : [];
    expect(layers.map(({ kind }) => kind)).toEqual(tinyContext.map(({ kind }) => kind));
    expect(layers.flatMap(({ lines }) => lines.flat())).toHaveLength(3);
    expect(layers.flatMap(({ polygons }) => polygons.flat(2))).toHaveLength(4);
  });

  it('has the city’s figures of derived indicators in its overview', async () => {
    const loaded = await (await openTiny()).overview();
    const series = loaded.ok ? loaded.value : [];
    const rate = series.find(({ indicator }) => indicator === indicatorId('unemp_rate'));
    expect(rate?.areas).toEqual(['0']);
    expect(rate?.cells.low[0]).toBeCloseTo((277 / 6030) * 100, 2);
  });

  it('has the offers, questions and addresses of its source', async () => {
    const atlas = await openTiny();
    expect(atlas.hasInventory).toBe(true);
    expect(await atlas.inventory()).toEqual({ ok: true, value: tinyInventory });
    expect(await atlas.addresses()).toEqual({ ok: true, value: tinyAddresses });
  });

  it('is the same to the byte when compiled twice', () => {
    expect(compile()).toEqual(compile());
  });

  it('lets nothing through of a number that is withheld', () => {
    const reading = readSourcePackage(
      bytesOf(
        new Map(tinySource()).set(
          'values/all.csv',
          (tinySource().get('values/all.csv') ?? '').replace(
            'd6,unemp_total,2019,,masked',
            'd6,unemp_total,2019,987654,masked',
          ),
        ),
      ),
    );
    expect(reading.package).toBeNull();
  });

  it('writes as many numbers as are published and none for a masked cell', () => {
    const slice = compile().files.find(({ path }) => path.startsWith('values/unemp_total'));
    const { cells } = JSON.parse(new TextDecoder().decode(slice?.bytes)) as {
      cells: { deltas: number[]; bounds: number[] };
    };
    const published = tinySeries[2]?.cells.state.filter((state) => state === 0).length;
    expect(cells.deltas).toHaveLength(published ?? -1);
    expect(cells.bounds).toEqual([]);
  });
});

function positionsOf(geometry: LevelGeometry | null): readonly Position[] {
  return geometry?.polygons.flat(3) ?? [];
}

/** Corners in units of the grid; rings may begin at another corner, so each is a sorted list. */
function onGrid(geometry: LevelGeometry | null): unknown {
  return geometry?.polygons.map((parts) =>
    parts
      .flat(2)
      .slice(1)
      .map(([x, y]) => `${Math.round(x * 1e5)} ${Math.round(y * 1e5)}`)
      .sort(),
  );
}
