import { describe, expect, it } from 'vitest';
import type { LevelId } from '../../domain/model/ids.ts';
import { areaId, periodId, tinyAtlas } from '../../testing/tinyPackage.ts';
import { defaultView, type ViewState } from '../viewState.ts';
import { firstProfileView } from './profileView.ts';
import { settleProfile } from './settleProfile.ts';

const city = tinyAtlas.areas.find(({ role }) => role === 'city')!.id;
const profiles = (change: Partial<ViewState> = {}): ViewState => ({
  ...defaultView(tinyAtlas),
  view: 'profile',
  ...change,
});

describe('settleProfile(view, package)', () => {
  it('first describes the selected area, and the city where none is', () => {
    const selected = settleProfile(profiles({ areas: [areaId('d2')] }), tinyAtlas);
    expect(selected.view.profile?.area).toBe('d2');
    expect(settleProfile(profiles(), tinyAtlas).view.profile?.area).toBe(city);
  });

  it('describes the city where the area is unknown, and names what was asked', () => {
    const profile = { ...firstProfileView(areaId('gone')), print: 'galaxy' as LevelId };
    const { view, dropped } = settleProfile(profiles({ profile }), tinyAtlas);
    expect(view.profile).toEqual(firstProfileView(city));
    expect(dropped).toEqual(['gone', 'galaxy']);
  });

  it('has no Steckbrief of cases without an area', () => {
    const profile = firstProfileView(areaId('999'));
    expect(settleProfile(profiles({ profile }), tinyAtlas).dropped).toEqual(['999']);
  });

  it('never compares a report with one that came after it', () => {
    const profile = {
      ...firstProfileView(areaId('d1')),
      since: periodId('2021'),
      until: periodId('2019'),
    };
    const { view } = settleProfile(profiles({ profile }), tinyAtlas);
    expect(view.profile).toMatchObject({ since: null, until: '2019' });
  });
});
