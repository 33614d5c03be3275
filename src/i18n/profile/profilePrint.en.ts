import type { profilePrintDe } from './profilePrint.de.ts';

export const profilePrintEn: Readonly<Record<keyof typeof profilePrintDe, string>> = {
  'profilePrint.bar': 'Print view',
  'profilePrint.count':
    '{count, plural, one {# profile} other {# profiles}}, {pages, plural, one {# A4 page} other {# A4 pages}}',
  'profilePrint.preparing': '{done, number} of {total, number} profiles prepared',
  'profilePrint.ready': 'The print view is ready.',
  'profilePrint.print': 'Print',
  'profilePrint.back': 'Back',
  'profilePrint.title': 'Area profiles',
  'profilePrint.running': 'Profile of {area}',
  'profilePrint.page': 'Page {page, number} of 2',
  'profilePrint.footer': 'Source: {names}. Data as of {period}. Printed on {date}.',
  'profilePrint.place': '{level} in {parent}',
  'profilePrint.population': '{value} {name} ({period})',
  'profilePrint.locator': 'Location of {area}',
  'profilePrint.keyFigures': 'Key figures',
  'profilePrint.keyFigures.caption': 'Key figures of {area} with values compared',
  'profilePrint.standouts': 'What stands out',
  'profilePrint.sparse': 'There are few values for {area}, or they are withheld to protect people.',
  'profilePrint.spine': 'Figures by field of action',
  'profilePrint.more':
    '{count, plural, one {# more figure in the atlas.} other {# more figures in the atlas.}}',
  'profilePrint.pyramid': 'Age and sex',
  'profilePrint.pyramid.caption': 'Population of {area} by age and sex, {period}',
  'profilePrint.pyramid.axis': 'per cent of the population per year of age',
  'profilePrint.pyramid.outline': 'Outline: {city}',
  'profilePrint.pyramid.withheld': 'Hatched: possible up to here, the figure is withheld.',
  'profilePrint.panels': 'Composition',
  'profilePrint.panel.caption': '{concept}, {period}, shares in per cent',
  'profilePrint.part': 'Part',
  'profilePrint.changes': 'Changes {since} to {until}',
  'profilePrint.changes.none': 'There are no two periods that can be compared.',
  'profilePrint.changes.more':
    '{count, plural, one {# more change in the atlas.} other {# more changes in the atlas.}}',
  'profilePrint.offers': 'Offers',
  'profilePrint.offers.none': 'No offers are recorded for this area.',
  'profilePrint.offers.count':
    '{count, plural, one {# offer is recorded} other {# offers are recorded}}, as of {day}.',
  'profilePrint.offers.others': 'and {count, number} more',
  'profilePrint.sources': 'Sources and notes',
  'profilePrint.states':
    '“under {below, number}”: a small number withheld by the source. “protected”: withheld to protect other figures. Ranges arise where a withheld number is involved.',
  'profilePrint.field.none': 'No field of action',
  'profilePrint.column.figure': 'Figure',
  'profilePrint.column.trend': 'Trend',
  'profilePrint.column.difference': 'Difference',
  'profilePrint.column.spine': 'Place among the areas',
  'profilePrint.spine.key':
    'Bar: lowest to highest value of the areas, darker the middle half. Line: {against}. Mark: {area}.',
  'profilePrint.spine.key.parent': 'Triangle: {parent}.',
  'profilePrint.spine.position': 'between {min} and {max}; {against}: {middle}',
};
