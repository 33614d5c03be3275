import { describe, expect, it } from 'vitest';
import { NO_CLASS } from '../../domain/classify/classification.ts';
import type { Cell } from '../../domain/model/cell.ts';
import { columnOf } from '../../domain/model/column.ts';
import { legendStates } from '../../map/legendStates.ts';
import type { ViewState } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { periodId } from '../../testing/tinyPackage.ts';

async function open(view: Partial<ViewState> = {}) {
  const atlas = await openTinyAtlas({ view });
  return atlas.select.shown(atlas.store.getState());
}

describe('legendStates(shown)', () => {
  it('counts the withheld area of the tiny city, and none that is coloured', async () => {
    expect(legendStates(await open())).toEqual({
      withheld: 1,
      suppressed: 0,
      missing: 0,
      notApplicable: 0,
      lowDenominator: 0,
    });
  });

  it('counts a low denominator where the area has a colour to hatch', async () => {
    const states = legendStates(await open({ period: periodId('2020') }));
    expect(states).toMatchObject({ withheld: 0, lowDenominator: 1 });
  });

  it('counts every area without a class exactly once, by what it is', async () => {
    const kinds = ['suppressed', 'missing', 'not_applicable'] as const;
    const absent = kinds.map((kind): Cell => ({ kind, flags: [] }));
    const masked: Cell = { kind: 'masked', low: 0, high: 2, flags: [] };
    const interval: Cell = { kind: 'interval', low: 3, high: 9, flags: [] };
    const number: Cell = { kind: 'number', value: 4, flags: [] };
    const current = columnOf([...absent, masked, interval, number]);
    const classes = Uint8Array.from([...Array(5).fill(NO_CLASS), 0]);
    expect(legendStates({ ...(await open()), current, classes })).toEqual({
      withheld: 2,
      suppressed: 1,
      missing: 1,
      notApplicable: 1,
      lowDenominator: 0,
    });
  });
});
