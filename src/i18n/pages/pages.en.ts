import type { PagesMessageKey } from './pages.de.ts';

export const pagesEn: Readonly<Record<PagesMessageKey, string>> = {
  'pages.back': 'Back to the atlas',
  'pages.loading': 'Loading the page …',
  'pages.failed': 'The page could not be loaded. {problem}',
  'pages.retry': 'Try again',
  'pages.otherLanguage': 'This text is available in {language} only.',
  'pages.language.de': 'German',
  'pages.language.en': 'English',
  'pages.easy.missing':
    'This is the place for a text in easy-to-read German (Leichte Sprache). Whoever publishes this atlas has not supplied one yet. Such a text is written by specialists and tested by people with learning difficulties. This software therefore does not put a text of its own here.',
  'pages.accessibility.missing':
    'Whoever publishes this atlas has not supplied an accessibility statement yet. What follows describes the software and does not replace the statement. If you meet a barrier, please contact the publisher.',
  'pages.imprint.missing':
    'Whoever publishes this atlas has not supplied a legal notice yet. This page is meant for it.',
  'pages.privacy.missing':
    'Whoever publishes this atlas has not supplied a privacy statement yet. What follows describes the software and does not replace the statement: how the web server records visits is for the publisher alone to decide.',
  'pages.accessibility.done': 'What the software provides',
  'pages.accessibility.keyboard':
    'Every task can be done with the keyboard alone. Areas are chosen in the ranking beside the map.',
  'pages.accessibility.twin':
    'Every map and chart comes with a sentence that says what it shows, and with the same figures as a table.',
  'pages.accessibility.states':
    'Missing and withheld figures differ by pattern and text, not by colour alone.',
  'pages.accessibility.zoom':
    'At a width of 320 pixels or 400 per cent zoom everything stands in one column.',
  'pages.accessibility.settings':
    'The device’s contrast colours, dark colours and reduced motion are respected.',
  'pages.accessibility.tested': 'How it is tested',
  'pages.accessibility.machine':
    'The aim is WCAG 2.2, level AA. Every version of the software is tested automatically in the Chromium browser: with axe, by paths with the keyboard alone, at a width of 320 pixels and in contrast colours. Such tests do not find every barrier; the publisher needs to add tests with screen readers.',
  'pages.accessibility.gaps': 'Known limits',
  'pages.accessibility.map':
    'To screen readers the picture of the map itself is an image with a description only. Its content is in ranking, table and summary.',
  'pages.privacy.done': 'What the software does and does not do',
  'pages.privacy.cookies': 'It sets no cookies and counts no visits.',
  'pages.privacy.requests':
    'It loads everything from the server that this page comes from. It asks no other server, not for fonts or maps either.',
  'pages.privacy.view':
    'What you look at is in the address after the sign #. Browsers do not send that part of an address to the server.',
  'pages.privacy.files': 'Files that you read in do not leave your device.',
  'pages.privacy.stored': 'What is stored on your device',
  'pages.privacy.nothing': 'Nothing without your express request.',
  'pages.privacy.work':
    'If you choose “Keep on this device”, what you made yourself stays in the browser until you delete it there.',
  'pages.privacy.offline':
    'If you choose “Save for an event”, the files of this atlas stay in the browser until you choose “Delete again” there.',
};
