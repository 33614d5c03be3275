import { describe, expect, it } from 'vitest';
import { createIndicatorSearch } from '../../domain/search/createIndicatorSearch.ts';
import {
  areaId,
  DISTRICT,
  indicatorId,
  PLANNING_AREA,
  periodId,
  tinyAtlas,
} from '../../testing/tinyPackage.ts';
import { type PickerListOptions, pickerList } from './pickerList.ts';

function list(rest: Partial<PickerListOptions>) {
  const atlas = rest.atlas ?? tinyAtlas;
  const groups = pickerList({
    atlas,
    search: createIndicatorSearch(atlas.catalogue),
    query: '',
    filter: { field: null, currentOnly: false },
    recent: [],
    level: DISTRICT,
    current: indicatorId('unemp_rate'),
    ...rest,
  });
  return groups.map((group) => [
    group.kind === 'theme' ? group.theme.id : group.kind,
    ...group.rows.map((row) => row.id),
  ]);
}

describe('the list of the indicator picker', () => {
  it('shows all concepts by theme while nothing is searched', () => {
    expect(list({})).toEqual([
      ['population', 'concept:residents'],
      ['work', 'concept:unemployed'],
    ]);
  });

  it('puts what was shown before in front, without what is shown now', () => {
    const recent = ['unemp_rate', 'pop_female_share'].map(indicatorId);
    expect(list({ recent })[0]).toEqual(['recent', 'recent:pop_female_share']);
  });

  it('leaves out a recent indicator the package does not have', () => {
    expect(list({ recent: [indicatorId('gone')] })[0]?.[0]).toBe('population');
  });

  it('lists what a query finds, and areas of that name after it', () => {
    expect(list({ query: 'Jobcenter' })).toEqual([['found', 'concept:unemployed']]);
    expect(list({ query: 'arbeitslose in der Altstadt' })).toEqual([
      ['found', 'concept:unemployed'],
      ['areas', 'area:d1'],
    ]);
  });

  it('keeps indicators of one Handlungsfeld, and areas whatever the field', () => {
    const filter = { field: 'oekonomie', currentOnly: false };
    expect(list({ filter })).toEqual([['work', 'concept:unemployed']]);
    expect(list({ filter, query: 'West' })).toEqual([['areas', 'area:west']]);
  });

  it('keeps indicators with a figure for the newest year, at whatever day of it', () => {
    const { catalogue } = tinyAtlas;
    const indicators = catalogue.indicators.map((indicator) => ({
      ...indicator,
      periods: [indicator.concept === 'residents' ? periodId('2021-06-30') : periodId('2020')],
    }));
    const atlas = { ...tinyAtlas, catalogue: { ...catalogue, indicators } };
    expect(list({ atlas, filter: { field: null, currentOnly: true } })).toEqual([
      ['population', 'concept:residents'],
    ]);
  });

  it('puts the area of the level on the map before another of the same name', () => {
    const areas = tinyAtlas.areas.map((area) =>
      area.id === areaId('d1') ? { ...area, name: 'Ost' } : area,
    );
    const atlas = { ...tinyAtlas, areas };
    expect(list({ atlas, query: 'Ost' })).toEqual([['areas', 'area:d1', 'area:ost']]);
    expect(list({ atlas, query: 'Ost', level: PLANNING_AREA })).toEqual([
      ['areas', 'area:ost', 'area:d1'],
    ]);
  });

  it('has no groups when nothing is found', () => {
    expect(list({ query: 'xylophon' })).toEqual([]);
  });
});
