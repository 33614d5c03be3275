import { describe, expect, it } from 'vitest';
import { AREA_STANDINGS, type AreaStanding } from '../../domain/composite/areaStanding.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { columnOf } from '../../domain/model/column.ts';
import { type NeedAssessment, NO_THIRD, VERDICTS } from '../../domain/need/needAssessment.ts';
import { FILL_PATTERNS } from '../../map/mapModel.ts';
import { areaId } from '../../testing/tinyPackage.ts';
import { cellCounts, needFills, patternCounts } from './needFills.ts';

interface TestArea {
  readonly cell: number;
  readonly standing?: AreaStanding;
  readonly coverage?: Cell;
}

/** Only what the map reads of an assessment. */
function assessed(areas: readonly TestArea[], hasIndex = true): NeedAssessment {
  const number: Cell = { kind: 'number', value: 50, flags: [] };
  const standings = areas.map(({ standing }) => AREA_STANDINGS.indexOf(standing ?? 'considered'));
  return {
    areas: areas.map((_, index) => areaId(`a${index}`)),
    cell: Uint8Array.from(areas, ({ cell }) => cell),
    need: { index: hasIndex ? { standings: Uint8Array.from(standings) } : null },
    coverage: {
      value: columnOf(areas.map(({ coverage }) => coverage ?? number)),
      limits: [20, 60],
    },
  } as unknown as NeedAssessment;
}

const patternsOf = (fills: { readonly pattern: Uint8Array }) =>
  [...fills.pattern].map((code) => FILL_PATTERNS[code]);
const verdicts = (...names: readonly (typeof VERDICTS)[number][]) =>
  Uint8Array.from(names, (name) => VERDICTS.indexOf(name));

describe('needFills(assessment, verdict, pickedCell)', () => {
  it('colours every area by its cell', () => {
    const fills = needFills(assessed([{ cell: 2 }, { cell: 8 }]), null, null);
    expect(patternsOf(fills)).toEqual(['class', 'class']);
    expect([...fills.classIndex]).toEqual([2, 8]);
  });

  it('tells areas that are too small from those whose figures are withheld or missing', () => {
    const areas = [
      'below_population',
      'declared_excluded',
      'figure_withheld',
      'population_unknown',
      'figure_missing',
      'figure_not_applicable',
    ] as const;
    const fills = needFills(
      assessed(areas.map((standing) => ({ cell: NO_THIRD, standing }))),
      null,
      null,
    );
    expect(patternsOf(fills)).toEqual([
      'left_out',
      'left_out',
      'masked',
      'masked',
      'missing',
      'not_applicable',
    ]);
  });

  it('draws an area whose coverage is a range over two levels as not certain, never as low', () => {
    const coverage: Cell = { kind: 'interval', low: 0, high: 80, flags: [] };
    const suppressed: Cell = { kind: 'suppressed', flags: [] };
    const fills = needFills(
      assessed([
        { cell: NO_THIRD, coverage },
        { cell: NO_THIRD, coverage: suppressed },
        { cell: NO_THIRD },
      ]),
      null,
      null,
    );
    expect(patternsOf(fills)).toEqual(['masked', 'suppressed', 'missing']);
  });

  it('has no colour at all where the indicators make no index', () => {
    expect(patternsOf(needFills(assessed([{ cell: NO_THIRD }], false), null, null))).toEqual([
      'missing',
    ]);
  });

  it('hatches what is not clear, and nothing as long as the verdicts are being worked out', () => {
    const areas = assessed([{ cell: 2 }, { cell: 2 }, { cell: NO_THIRD }]);
    const verdict = verdicts('unclear', 'under_supplied', 'unclear');
    expect([...needFills(areas, verdict, null).hatched]).toEqual([1, 0, 0]);
    expect([...needFills(areas, null, null).hatched]).toEqual([0, 0, 0]);
  });

  it('lets other cells step back when one is picked, but never hides a reason', () => {
    const areas = assessed([
      { cell: 2 },
      { cell: 5 },
      { cell: NO_THIRD, standing: 'below_population' },
    ]);
    const fills = needFills(areas, verdicts('unclear', 'unclear', 'not_assessed'), 2);
    expect(patternsOf(fills)).toEqual(['class', 'plain', 'left_out']);
    expect([...fills.hatched]).toEqual([1, 0, 0]);
  });
});

describe('cellCounts(assessment) and patternCounts(assessment, verdict)', () => {
  it('count every area once: in its cell, or in the pattern of its reason', () => {
    const areas = assessed([
      { cell: 2 },
      { cell: 2 },
      { cell: 0 },
      { cell: NO_THIRD, standing: 'below_population' },
    ]);
    const counts = patternCounts(areas, verdicts('unclear', 'supplied', 'supplied', 'supplied'));
    expect(cellCounts(areas)).toEqual([1, 0, 2, 0, 0, 0, 0, 0, 0]);
    expect(counts).toMatchObject({ class: 3, left_out: 1, hatched: 1, masked: 0 });
  });
});
