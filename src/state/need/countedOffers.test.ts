import { describe, expect, it } from 'vitest';
import { tinyInventory } from '../../testing/tinyInventory.ts';
import { countedOffers } from './countedOffers.ts';

const { offers } = tinyInventory;

describe('countedOffers(offers)', () => {
  it('keeps what coverage asks and none of the words', () => {
    for (const [index, counted] of countedOffers(offers).entries()) {
      expect(offers[index]).toMatchObject(counted);
      expect(counted).not.toHaveProperty('name');
      expect(counted).not.toHaveProperty('note');
    }
  });

  it('gives one list for one list, and one offer to both lists it stands in', () => {
    expect(countedOffers(offers)).toBe(countedOffers(offers));
    const scenario = countedOffers(offers.slice(1));
    expect(scenario[0]).toBe(countedOffers(offers)[1]);
  });
});
