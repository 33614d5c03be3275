import { describe, expect, it } from 'vitest';
import { neighbourCell } from './neighbourCell.ts';

describe('neighbourCell(cell, key)', () => {
  it('leads to the next column on the right and to the next row upwards', () => {
    expect(neighbourCell(0, 'ArrowRight')).toBe(1);
    expect(neighbourCell(0, 'ArrowUp')).toBe(3);
    expect(neighbourCell(8, 'ArrowLeft')).toBe(7);
    expect(neighbourCell(8, 'ArrowDown')).toBe(5);
  });

  it('ends at the edges instead of going round', () => {
    for (const key of ['ArrowRight', 'ArrowDown']) expect(neighbourCell(2, key)).toBeNull();
    for (const key of ['ArrowLeft', 'ArrowUp']) expect(neighbourCell(6, key)).toBeNull();
  });

  it('leaves every other key to the page', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Home']) expect(neighbourCell(4, key)).toBeNull();
  });
});
