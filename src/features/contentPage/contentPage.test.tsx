import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { type ContentPage, NO_CONTENT, type PackageContent } from '../../domain/content/content.ts';
import { createWords } from '../../i18n/lazyWords.ts';
import { pagesDe } from '../../i18n/pages/pages.de.ts';
import { pagesEn } from '../../i18n/pages/pages.en.ts';
import { pagesWords } from '../../i18n/pages/pagesWords.ts';
import { type Language, OPERATOR_PAGES, type OperatorPage } from '../../state/viewState.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { PageText } from './PageText.tsx';

const imprint: ContentPage = {
  title: 'Impressum der Musterstadt',
  blocks: [
    { kind: 'heading', level: 2, text: 'Anschrift' },
    {
      kind: 'paragraph',
      run: [
        { kind: 'bold', text: 'Stadt' },
        { kind: 'text', text: ' Musterstadt, ' },
        { kind: 'link', text: 'schreiben', href: 'mailto:amt@stadt.example' },
      ],
    },
    { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'erstens' }]] },
  ],
};

async function render(page: OperatorPage, content: PackageContent, language: Language = 'de') {
  const atlas = await openTinyAtlas({ view: { page, language } });
  const words = createWords(language, language === 'de' ? pagesDe : pagesEn);
  return renderInAtlas(
    atlas,
    <pagesWords.Provider value={words}>
      <PageText page={page} content={content} name="Name" heading={createRef()} />
    </pagesWords.Provider>,
    language,
  );
}

describe('an operator’s page', () => {
  it('is drawn as headings, paragraphs, lists and links, with its title as the only h1', async () => {
    const markup = await render('imprint', { ...NO_CONTENT, imprint: { de: imprint, en: null } });
    expect(markup).toContain('Impressum der Musterstadt</h1>');
    expect(markup).toContain('<h2>Anschrift</h2><p><strong>Stadt</strong> Musterstadt, <a ');
    expect(markup).toContain('href="mailto:amt@stadt.example"');
    expect(markup).toContain('<ol><li>erstens</li></ol>');
    expect(markup.match(/<h1/g)).toHaveLength(1);
  });

  it('says in the language of the page that there is a text in the other one only', async () => {
    const content = { ...NO_CONTENT, imprint: { de: imprint, en: null } };
    const markup = await render('imprint', content, 'en');
    expect(markup).toMatch(/^<div lang="de">/);
    expect(markup).toMatch(/<p [^>]*lang="en">This text is available in German only/);
  });

  it('marks easy-to-read German as such', async () => {
    const content = { ...NO_CONTENT, 'easy-language': { de: imprint, en: null } };
    expect(await render('easy', content)).toMatch(/^<div lang="de-simple">/);
  });

  it.each(OPERATOR_PAGES)('says that %s has not been supplied, in both languages', async (page) => {
    expect(readableText(await render(page, NO_CONTENT))).toMatch(/hat noch keine?n? /);
    expect(readableText(await render(page, NO_CONTENT, 'en'))).toContain('has not supplied');
  });

  it('then says of accessibility and privacy what holds of the software, and claims no more', async () => {
    const accessibility = readableText(await render('accessibility', NO_CONTENT));
    expect(accessibility).toContain('WCAG 2.2');
    expect(accessibility).toContain('ersetzt die Erklärung nicht');
    const privacy = readableText(await render('privacy', NO_CONTENT));
    expect(privacy).toContain('keine Cookies');
    expect(privacy).toContain('Wie der Webserver Zugriffe aufzeichnet');
    const imprintText = readableText(await render('imprint', NO_CONTENT));
    expect(imprintText).not.toContain('Software');
  });
});
