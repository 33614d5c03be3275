import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { isUsed, namesIn } from './isUsed.ts';

const PAGE = `<main id="root"><button type="button" class="chip quiet" disabled="" aria-pressed="true">
<svg class="icon"></svg></button></main>`;

/** Whether a rule with this selector is kept for the page. */
function isKept(selector: string, html = PAGE): boolean {
  const names = namesIn(html);
  const { code } = transform({
    filename: 'test.css',
    code: new TextEncoder().encode(`${selector} { color: red }`),
    minify: true,
    visitor: { Rule: { style: ({ value }) => (isUsed(value, names) ? undefined : []) } },
  });
  return code.length > 0;
}

describe('isUsed(rule, names)', () => {
  it('keeps rules for elements, ids, classes and attributes of the page', () => {
    for (const selector of ['button', '#root', '.chip', '.icon', '[disabled]', 'main > .quiet']) {
      expect(isKept(selector), selector).toBe(true);
    }
  });

  it('drops rules for what is not there, also where only a part of the selector is missing', () => {
    for (const selector of ['table', '#map', '.chi', '.quie', '[data-hovered]', '.chip .dialog']) {
      expect(isKept(selector), selector).toBe(false);
    }
  });

  it('compares the value of an attribute that must be equal', () => {
    expect(isKept('.chip[aria-pressed="true"]')).toBe(true);
    expect(isKept('.chip[aria-pressed="false"]')).toBe(false);
  });

  it('keeps what a person can bring about without scripts', () => {
    for (const selector of ['.chip:hover', '.chip:focus-visible', ':root', '*::before']) {
      expect(isKept(selector), selector).toBe(true);
    }
  });

  it('keeps a rule of which one selector is used', () => {
    expect(isKept('.dialog, .chip')).toBe(true);
  });

  it('keeps what the entry script sets while the rest is under way', () => {
    expect(isKept('#root[aria-busy="true"]')).toBe(true);
  });

  it('is not misled by a bracket in the value of an attribute', () => {
    expect(isKept('.late', '<a title="a > b" class="late">')).toBe(true);
  });
});
