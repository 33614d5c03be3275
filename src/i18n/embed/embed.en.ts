import type { EmbedKey } from './embedCatalogue.de.ts';

/** What only an embedded figure says; everything else is worded as in the atlas. */
export const embedEn: Readonly<Record<EmbedKey, string>> = {
  'embed.skipLinks': 'Skip links',
  'embed.status':
    '{indicator}, {period}, {count, plural, one {# area} other {# areas}}{selected, plural, =0 {} one {, # selected} other {, # selected}}',
  'embed.periodChanged': 'There are no figures for {wanted} here; {shown} is shown.',
  'embed.selectionFull': 'Six areas are selected already. Remove one of them first.',
  'embed.description':
    'Indicators and social offers by area: on the map, as ranking, trend and table.',
  'embed.controls': 'Settings of this figure',
  'embed.indicator': 'Indicator:',
  'embed.period': 'Date:',
  'embed.skip': 'Skip the figure, to source and links',
  'embed.asTable': 'All figures as a table',
  'embed.tableScroll': 'Table, scrolls sideways',
  'embed.area': 'Area',
  'embed.asOf': 'As of: {date}',
  'embed.licence': 'Licence: {names}',
  'embed.fullView': 'Open in {title}',
  'embed.fullView.plain': 'Open in the atlas',
  'embed.newTab': '(opens in a new tab)',
  'embed.accessibility': 'Accessibility',
  'embed.gestures':
    'Ctrl and mouse wheel or two fingers enlarge the map. All figures are in list and table, too.',
  'embed.repaired':
    'The link of this embed does not quite fit today’s data. What is possible is shown.',
  'embed.failed': 'This figure cannot be loaded at the moment.',
  'embed.retry': 'Try again',
  'embed.noscript':
    'Map without controls: list, trend and table need JavaScript to be switched on.',
};
