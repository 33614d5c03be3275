/** Words of the indicator picker and of the chips that break a figure down. */
export const indicatorPickerDe = {
  'indicatorPicker.title': 'Was soll die Karte zeigen?',
  'indicatorPicker.close': 'Auswahl schließen',
  'indicatorPicker.search': 'Indikator oder Gebiet suchen',
  'indicatorPicker.search.placeholder': 'Thema, Gruppe oder Gebiet',
  'indicatorPicker.search.clear': 'Suche leeren',
  'indicatorPicker.list': 'Indikatoren und Gebiete',
  'indicatorPicker.group.recent': 'Zuletzt gezeigt',
  'indicatorPicker.group.found': 'Indikatoren',
  'indicatorPicker.group.areas': 'Gebiete',
  'indicatorPicker.count': '{count, plural, one {# Indikator} other {# Indikatoren}}',
  'indicatorPicker.count.areas': '{count, plural, one {# Gebiet} other {# Gebiete}}',
  'indicatorPicker.empty':
    'Nichts gefunden. Prüfen Sie die Schreibweise, suchen Sie ein anderes Wort oder nehmen Sie die Filter heraus.',
  'indicatorPicker.filter.field': 'Handlungsfeld:',
  'indicatorPicker.filter.field.all': 'alle',
  'indicatorPicker.filter.current': 'Nur aktuelle',
  'indicatorPicker.breakdowns':
    '{count, plural, one {#\u00a0Aufgliederung} other {#\u00a0Aufgliederungen}}',
  'indicatorPicker.facet': '{dimension}:',
  'indicatorPicker.facet.all': 'alle',
  'indicatorPicker.measure': 'Maß:',
  'indicatorPicker.kind.count': 'Anzahl',
  'indicatorPicker.kind.area': 'Fläche',
  'indicatorPicker.kind.rate': 'Rate',
  'indicatorPicker.kind.share': 'Anteil',
  'indicatorPicker.kind.index': 'Index',
} as const;
