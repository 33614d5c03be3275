import { describe, expect, it } from 'vitest';
import { NO_OFFER_FILTER } from '../../domain/offers/offerFilter.ts';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { decodeNeed, encodeNeed } from './needCodec.ts';
import { firstNeedView } from './questionOf.ts';

const FIRST = firstNeedView(tinyInventory)!;

function read(change: Readonly<Record<string, string | null>> = {}) {
  const parameters = new URLSearchParams([...encodeNeed(FIRST)]);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) parameters.delete(key);
    else parameters.set(key, value);
  }
  return decodeNeed(parameters);
}

describe('links to a question', () => {
  it('say the same when read as when written', () => {
    expect(read()).toEqual({ need: FIRST, bad: [] });
  });

  it('say nothing where there is no question, without complaint', () => {
    expect(decodeNeed(new URLSearchParams())).toEqual({ need: null, bad: [] });
  });

  it.each([
    ['parts', 'unemp_rate:101'],
    ['parts', 'unemp_rate:-1'],
    ['parts', 'unemp_rate: '],
    ['parts', 'unemp_rate'],
    ['parts', 'unemp_rate:5:sideways'],
    ['way', 'straight:0.9'],
    ['way', 'straight:NaN'],
    ['way', 'flying'],
    ['way', 'table:../walk:minutes'],
    ['reach', '0'],
    ['reach', '1e9'],
    ['reach', ''],
    ['minpop', '-1'],
    ['limits', '5'],
    ['limits', '9,5'],
    ['limits', '5,x'],
    ['day', '2024-13-01'],
    ['year', 'last'],
    ['measure', 'feeling'],
    ['std', 'none'],
    ['count', 'heads'],
    ['group', '<b>'],
    ['ask', 'a b'],
    ['offers', 'a,b c'],
  ])('drop the question and name %s where it is “%s”', (key, value) => {
    expect(read({ [key]: value })).toEqual({ need: null, bad: [{ key, value }] });
  });

  it('name the key that is missing', () => {
    expect(read({ reach: null }).bad).toEqual([{ key: 'reach', value: '' }]);
  });

  it.each([
    ['panel', 'basement'],
    ['cell', '9'],
    ['cell', '-1'],
    ['scenario', '0'],
    ['scenarios', '{'],
    ['scenarios', '[{"name":"x","edits":[{"kind":"explode"}]}]'],
    ['find', 'null'],
    ['find', '{"text":1}'],
    ['find', '{'],
    ['find', '{"area":"a b"}'],
    ['find', '{"isOpen":"yes"}'],
  ])('keep the question and drop only %s where it is “%s”', (key, value) => {
    const { need, bad } = read({ [key]: value });
    expect(need).toEqual(FIRST);
    expect(bad).toEqual([{ key, value }]);
  });

  it('cut what they quote of a long value', () => {
    expect(read({ find: 'x'.repeat(500) }).bad[0]!.value.length).toBe(80);
  });

  it('read a filter of an older link, which knew fewer parts', () => {
    const { need, bad } = read({ find: '{"text":"haus","year":2020}' });
    expect(bad).toEqual([]);
    expect(need?.filter).toEqual({ ...NO_OFFER_FILTER, text: 'haus', year: 2020 });
  });

  it('carry no filter that asks for nothing, however it came about', () => {
    const cleared = { ...NO_OFFER_FILTER, text: '', categories: [] };
    expect(encodeNeed({ ...FIRST, filter: cleared })).toEqual(encodeNeed(FIRST));
    const keys = encodeNeed({ ...FIRST, filter: { ...cleared, year: 2020 } }).map(([key]) => key);
    expect(keys).toContain('find');
  });
});
