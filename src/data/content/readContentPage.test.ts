import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContentLink } from './contentLink.ts';
import { readContentPage } from './readContentPage.ts';

const lines = (...all: string[]) => all.join('\n');
const flawsOf = (text: string) =>
  readContentPage(text).flaws.map(({ code, line }) => `${code} ${line}`);

describe('readContentPage', () => {
  it('reads headings, paragraphs, lists, bold and links into a tree', () => {
    const { page, flaws } = readContentPage(
      lines(
        '# Datenschutz',
        '',
        'Der Atlas setzt **keine** Cookies.',
        'Fragen an [die Stadt](mailto:stadt@stadt.example).',
        '## Was bleibt',
        '- eins',
        '- zwei',
        '  geht weiter',
        '',
        '1. erst',
        '2. dann',
      ),
    );
    expect(flaws).toEqual([]);
    expect(page).toEqual({
      title: 'Datenschutz',
      blocks: [
        {
          kind: 'paragraph',
          run: [
            { kind: 'text', text: 'Der Atlas setzt ' },
            { kind: 'bold', text: 'keine' },
            { kind: 'text', text: ' Cookies. Fragen an ' },
            { kind: 'link', text: 'die Stadt', href: 'mailto:stadt@stadt.example' },
            { kind: 'text', text: '.' },
          ],
        },
        { kind: 'heading', level: 2, text: 'Was bleibt' },
        {
          kind: 'list',
          ordered: false,
          items: [[{ kind: 'text', text: 'eins' }], [{ kind: 'text', text: 'zwei geht weiter' }]],
        },
        {
          kind: 'list',
          ordered: true,
          items: [[{ kind: 'text', text: 'erst' }], [{ kind: 'text', text: 'dann' }]],
        },
      ],
    });
  });

  it.each([
    ['HTML', '<b>fett</b>'],
    ['an entity', 'a &amp; b'],
    ['a picture', '![Bild](a.png)'],
    ['code', 'ein `Wort`'],
    ['a table', '| a | b |'],
    ['a single asterisk', 'ein *Wort*'],
    ['a deep heading', '#### Tief'],
    ['a second title', '# Noch ein Titel'],
    ['a third level without a second', '### Zu tief'],
    ['a quotation', '> Zitat'],
    ['a bracket without an address', '[Text] allein'],
  ])('names the line of what it does not know: %s', (_name, text) => {
    const { page, flaws } = readContentPage(lines('# Titel', '', text));
    expect(page).toBeNull();
    expect(flaws).toEqual([expect.objectContaining({ code: 'content_unsupported', line: 3 })]);
  });

  it('wants a title first', () => {
    expect(flawsOf('Ein Absatz')).toEqual(['content_title_missing 1']);
    expect(flawsOf('')).toEqual(['content_title_missing 1']);
  });

  it('refuses an address that leaves the site by another way than https', () => {
    expect(flawsOf('# T\n\n[x](http://stadt.example)')).toEqual(['content_link 3']);
  });

  it('never throws, whatever the text, and gives a page or a flaw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'#-*[]()<a1. \n\t|`') }), (text) => {
        const { page, flaws } = readContentPage(text);
        expect(page === null).toBe(flaws.length > 0);
      }),
    );
  });
});

describe('isContentLink', () => {
  it.each([
    ['https://www.jena.de/kontakt', true],
    ['mailto:stadt@stadt.example', true],
    ['#kontakt', true],
    ['downloads/bericht.pdf', true],
    ['/impressum', true],
    ['seite?x=a:b', true],
    ['javascript:alert(1)', false],
    ['JAVASCRIPT:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['data:text/html,x', false],
    ['http://stadt.example', false],
    ['//stadt.example', false],
    ['\\\\stadt.example', false],
    ['/\\stadt.example', false],
    ['https://', false],
    ['', false],
  ])('%j: %s', (href, expected) => {
    expect(isContentLink(href)).toBe(expected);
  });
});
