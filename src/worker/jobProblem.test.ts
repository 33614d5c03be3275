import { describe, expect, it } from 'vitest';
import { errorFacts } from './jobProblem.ts';

describe('errorFacts(thrown)', () => {
  it('keeps name, message and the chain of causes', () => {
    const root = new RangeError('the share 2 does not lie between 0 and 1');
    const facts = errorFacts(new Error('no ranks', { cause: root }));
    expect(facts).toMatchObject({
      name: 'Error',
      message: 'no ranks',
      cause: { name: 'RangeError', message: root.message, cause: null },
    });
    expect(facts.stack).toContain('no ranks');
  });

  it('tells what the platform throws by its name', () => {
    expect(errorFacts(new DOMException('a function', 'DataCloneError')).name).toBe(
      'DataCloneError',
    );
  });

  it('makes something of a thrown value that is no error', () => {
    expect(errorFacts('just a text')).toEqual({
      name: 'string',
      message: 'just a text',
      stack: null,
      cause: null,
    });
    expect(errorFacts(undefined).message).toBe('undefined');
  });

  it('ends where a cause is its own cause', () => {
    const own = new Error('own');
    own.cause = own;
    let depth = 0;
    for (let facts = errorFacts(own).cause; facts !== null; facts = facts.cause) depth += 1;
    expect(depth).toBeLessThan(10);
  });

  it('is plain data that crosses a border', () => {
    const facts = errorFacts(new Error('outer', { cause: new TypeError('inner') }));
    expect(structuredClone(facts)).toEqual(facts);
  });
});
