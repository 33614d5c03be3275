import type { indicatorPickerDe } from './indicatorPicker.de.ts';

export const indicatorPickerEn: Record<keyof typeof indicatorPickerDe, string> = {
  'indicatorPicker.title': 'What should the map show?',
  'indicatorPicker.close': 'Close selection',
  'indicatorPicker.search': 'Search for an indicator or an area',
  'indicatorPicker.search.placeholder': 'Topic, group or area',
  'indicatorPicker.search.clear': 'Clear search',
  'indicatorPicker.list': 'Indicators and areas',
  'indicatorPicker.group.recent': 'Recently shown',
  'indicatorPicker.group.found': 'Indicators',
  'indicatorPicker.group.areas': 'Areas',
  'indicatorPicker.count': '{count, plural, one {# indicator} other {# indicators}}',
  'indicatorPicker.count.areas': '{count, plural, one {# area} other {# areas}}',
  'indicatorPicker.empty':
    'Nothing found. Check the spelling, try another word or remove the filters.',
  'indicatorPicker.filter.field': 'Field of action:',
  'indicatorPicker.filter.field.all': 'all',
  'indicatorPicker.filter.current': 'Up to date only',
  'indicatorPicker.breakdowns': '{count, plural, one {#\u00a0breakdown} other {#\u00a0breakdowns}}',
  'indicatorPicker.facet': '{dimension}:',
  'indicatorPicker.facet.all': 'all',
  'indicatorPicker.measure': 'Measure:',
  'indicatorPicker.kind.count': 'Number',
  'indicatorPicker.kind.area': 'Area',
  'indicatorPicker.kind.rate': 'Rate',
  'indicatorPicker.kind.share': 'Share',
  'indicatorPicker.kind.index': 'Index',
};
