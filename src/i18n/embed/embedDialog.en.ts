import type { EmbedDialogKey } from './embedDialog.de.ts';

/** The dialog that makes a figure ready for another website. */
export const embedDialogEn: Readonly<Record<EmbedDialogKey, string>> = {
  'embedDialog.title': 'Embed',
  'embedDialog.close': 'Close embedding',
  'embedDialog.lead': 'Show “{indicator}” on another website, just as you have set it up here.',
  'embedDialog.otherView':
    'A single figure can be embedded. Shown is the indicator “{indicator}” from the view Explore.',
  'embedDialog.faces': 'What is seen',
  'embedDialog.faces.note': 'Several become tabs.',
  'embedDialog.first': 'Seen first',
  'embedDialog.interaction': 'Use',
  'embedDialog.interaction.interactive': 'interactive',
  'embedDialog.interaction.static': 'for looking only',
  'embedDialog.controls': 'What readers may change',
  'embedDialog.controls.note': 'What is not ticked stays as it is set up now.',
  'embedDialog.control.indicator': 'indicator',
  'embedDialog.control.level': 'level of areas',
  'embedDialog.control.period': 'date',
  'embedDialog.control.areas': 'selected areas',
  'embedDialog.height': 'Height',
  'embedDialog.height.auto': 'automatic (with a script)',
  'embedDialog.height.fixed': 'fixed',
  'embedDialog.height.pixels': 'Height in pixels',
  'embedDialog.heading': 'Level of the headline',
  'embedDialog.heading.level': 'Heading {level}',
  'embedDialog.language': 'Language',
  'embedDialog.scheme': 'Colours',
  'embedDialog.scheme.auto': 'as the device',
  'embedDialog.scheme.light': 'light',
  'embedDialog.scheme.dark': 'dark',
  'embedDialog.frameTitle': 'Title of the frame (required)',
  'embedDialog.frameTitle.note': 'Screen readers read it out. Say what is seen and of when.',
  'embedDialog.frameTitle.missing':
    'Without a title, blind people do not know what is in the frame.',
  'embedDialog.frameTitle.prefilled': 'Sozialraumatlas: {indicator}, {period}, {level}',
  'embedDialog.preview': 'Preview',
  'embedDialog.preview.width': 'Width of the preview',
  'embedDialog.preview.pixels': '{width} pixels',
  'embedDialog.result': 'Result',
  'embedDialog.kind': 'Kind of embedding',
  'embedDialog.kind.live': 'Live: always shows the latest data',
  'embedDialog.kind.frozen': 'Frozen: today’s figures as a file of its own',
  'embedDialog.snippet': 'Code for your website',
  'embedDialog.withScript': 'with a script that adjusts the height',
  'embedDialog.noScript':
    'Without a script the height stays fixed. Many content management systems do not allow scripts.',
  'embedDialog.link': 'Link to the figure',
  'embedDialog.copySnippet': 'Copy code',
  'embedDialog.copyLink': 'Copy link',
  'embedDialog.copyAlternative': 'Copy alternative text',
  'embedDialog.copied': 'Copied: {what}.',
  'embedDialog.notCopied':
    'The browser does not allow copying. The text is marked, press Ctrl and C.',
  'embedDialog.frozen.note':
    'The file holds picture, table and source, no script and no connection to the atlas. Put it on your server and embed it like a page. It is in the language in which you are reading the atlas.',
  'embedDialog.frozen.save': 'Save HTML file',
  'embedDialog.picture.svg': 'Save SVG',
  'embedDialog.picture.png': 'Save PNG',
  'embedDialog.picture.none': 'The table alone is not available as a picture.',
  'embedDialog.alternative': 'Alternative text for the picture',
  'embedDialog.busy': 'The file is being made …',
  'embedDialog.hints': 'Notes for those who look after the content management system',
  'embedDialog.hint.ancestors':
    'The server of the atlas must allow your website: in the header Content-Security-Policy of the page embed.html, under frame-ancestors.',
  'embedDialog.hint.source':
    'Your website must allow the atlas if it has a Content-Security-Policy of its own: under frame-src, with the script also under script-src: {origin}',
  'embedDialog.hint.subdomain':
    'The atlas belongs on a subdomain of its own. At the same address as the content management system, sandbox does not protect while allow-scripts and allow-same-origin stand together.',
  'embedDialog.hint.sandbox':
    'allow-scripts is needed, allow-same-origin for browsers that would not let the frame load files otherwise, allow-popups for “Open in the atlas”. It needs nothing more.',
  'embedDialog.hint.privacy':
    'The frame stores nothing, sets no cookies and loads from the server of the atlas only. As a rule no consent is needed; the request itself belongs in your privacy statement.',
  'embedDialog.hint.scroll':
    'The page still scrolls over the map: it is enlarged with Ctrl and the mouse wheel or with two fingers only.',
};
