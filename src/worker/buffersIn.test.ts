import { describe, expect, it } from 'vitest';
import { buffersIn } from './buffersIn.ts';

describe('buffersIn(value)', () => {
  it('finds the buffers of typed arrays at any depth, in maps and sets too', () => {
    const [a, b, c, d] = [
      new Float64Array(1),
      new Uint8Array(2),
      new Int32Array(3),
      new DataView(new ArrayBuffer(4)),
    ];
    const value = { a, list: [null, { b }], map: new Map([['c', c]]), set: new Set([d]) };
    expect(new Set(buffersIn(value))).toEqual(new Set([a.buffer, b.buffer, c.buffer, d.buffer]));
    expect(buffersIn(value)).toHaveLength(4);
  });

  it('names a buffer that several arrays share once, for it can be handed over only once', () => {
    const whole = new Float64Array(8);
    expect(buffersIn([whole, whole.subarray(2, 4), { whole }])).toEqual([whole.buffer]);
  });

  it('leaves memory that threads share where it is', () => {
    expect(buffersIn(new Uint8Array(new SharedArrayBuffer(4)))).toEqual([]);
  });

  it('finds nothing in numbers, texts and what is absent', () => {
    expect(buffersIn({ a: 1, b: 'two', c: null, d: undefined, e: [true] })).toEqual([]);
    expect(buffersIn(null)).toEqual([]);
  });
});
