import { describe, expect, it } from 'vitest';
import { storedAddress } from './storedAddress.ts';

const SCOPE = 'https://stadt.example/atlas/';

describe('storedAddress(asked, scope)', () => {
  it.each([
    ['https://stadt.example/atlas/', `${SCOPE}index.html`],
    ['https://stadt.example/atlas/?von=plakat', `${SCOPE}index.html`],
    ['https://stadt.example/atlas/index.html#v=1', `${SCOPE}index.html`],
    ['https://stadt.example/atlas/embed.html?id=3#v=1', `${SCOPE}embed.html`],
    ['https://stadt.example/atlas/data/index.json', `${SCOPE}data/index.json`],
  ])('%s is answered by %s', (asked, stored) => {
    expect(storedAddress(asked, SCOPE)).toBe(stored);
  });

  it.each([
    'https://stadt.example/',
    'https://stadt.example/atlas',
    'https://other.example/atlas/',
  ])('%s is none of the atlas’s', (asked) => {
    expect(storedAddress(asked, SCOPE)).toBeNull();
  });
});
