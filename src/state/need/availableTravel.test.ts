import { describe, expect, it } from 'vitest';
import type { TravelModel } from '../../domain/need/needQuestion.ts';
import type { TravelTimes } from '../../domain/need/travel.ts';
import { townQuestion } from '../../testing/needTown.ts';
import { DISTRICT, PLANNING_AREA } from '../../testing/tinyPackage.ts';
import type { Workspace } from '../atlasStore.ts';
import { withAvailableTravel } from './availableTravel.ts';

const EMPTY: Workspace['tables'] = new Map();
const TIMES: TravelTimes = {
  unit: 'minutes',
  origins: 'areas',
  offers: [],
  offer: new Uint32Array(0),
  origin: new Uint32Array(0),
  cost: new Float64Array(0),
};
const byTable = (unit: 'minutes' | 'metres'): TravelModel => ({
  kind: 'table',
  table: 'walk',
  unit,
});
const question = (change: Parameters<typeof townQuestion>[0]['question']) =>
  townQuestion({ weights: [1], question: change });

describe('withAvailableTravel', () => {
  it('leaves a question alone that needs no table, or whose table is here', () => {
    const straight = question({});
    expect(withAvailableTravel(straight, EMPTY, DISTRICT)).toEqual({
      question: straight,
      missingTable: null,
    });
    const table = question({ travel: byTable('minutes') });
    const tables = new Map([['walk', { name: 'Zu Fuß', level: DISTRICT, times: TIMES }]]);
    expect(withAvailableTravel(table, tables, DISTRICT).question).toBe(table);
  });

  it('takes a table of another level for missing: its origins are not these areas', () => {
    const table = question({ travel: byTable('minutes') });
    const tables = new Map([['walk', { name: 'Zu Fuß', level: PLANNING_AREA, times: TIMES }]]);
    expect(withAvailableTravel(table, tables, DISTRICT).missingTable).toBe('walk');
  });

  it('takes a table of the same name in another unit for missing: the reach would mean another', () => {
    const metres = question({ travel: byTable('metres'), reach: 700 });
    const tables = new Map([['walk', { name: 'Zu Fuß', level: DISTRICT, times: TIMES }]]);
    expect(withAvailableTravel(metres, tables, DISTRICT)).toMatchObject({
      question: { reach: 700, travel: { kind: 'straight' } },
      missingTable: 'walk',
    });
  });

  it('turns minutes into metres at walking speed where the table is missing, and says which', () => {
    const minutes = question({ travel: byTable('minutes'), reach: 10 });
    expect(withAvailableTravel(minutes, EMPTY, DISTRICT)).toMatchObject({
      question: { reach: 800, travel: { kind: 'straight', detour: 1.3 } },
      missingTable: 'walk',
    });
    const metres = question({ travel: byTable('metres'), reach: 700 });
    expect(withAvailableTravel(metres, EMPTY, DISTRICT).question.reach).toBe(700);
  });

  it('turns limits of ways with them, but never limits of shares', () => {
    const coverageLimits = [5, 15] as const;
    const travel = byTable('minutes');
    const ways = question({ travel, measure: 'nearest', coverageLimits });
    expect(withAvailableTravel(ways, EMPTY, DISTRICT).question.coverageLimits).toEqual([400, 1200]);
    const shares = question({ travel, measure: 'share_within', coverageLimits });
    expect(withAvailableTravel(shares, EMPTY, DISTRICT).question.coverageLimits).toEqual([5, 15]);
    const thirds = question({ travel, measure: 'nearest' });
    expect(withAvailableTravel(thirds, EMPTY, DISTRICT).question.coverageLimits).toBeNull();
  });
});
