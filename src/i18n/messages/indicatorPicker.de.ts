/** Words of the indicator picker and of the chips that break a figure down. */
export const indicatorPickerDe = {
  'indicatorPicker.title': 'Was soll die Karte zeigen?',
  'indicatorPicker.close': 'Auswahl schließen',
  'indicatorPicker.search': 'Kennzahl oder Gebiet suchen',
  'indicatorPicker.search.placeholder': 'Thema, Personengruppe oder Gebiet',
  'indicatorPicker.search.clear': 'Suche leeren',
  'indicatorPicker.list': 'Kennzahlen und Gebiete',
  'indicatorPicker.group.recent': 'Zuletzt gezeigt',
  'indicatorPicker.group.found': 'Kennzahlen',
  'indicatorPicker.group.areas': 'Gebiete',
  'indicatorPicker.count':
    '{indicators, plural, one {# Kennzahl} other {# Kennzahlen}}{areas, plural, =0 {} one {, # Gebiet} other {, # Gebiete}}',
  'indicatorPicker.empty':
    'Nichts gefunden. Prüfen Sie die Schreibweise, suchen Sie ein anderes Wort oder nehmen Sie die Filter heraus.',
  'indicatorPicker.filter.field': 'Handlungsfeld:',
  'indicatorPicker.filter.field.all': 'alle',
  'indicatorPicker.filter.current': 'Nur aktuelle',
  'indicatorPicker.breakdowns': '{count, plural, one {# Aufgliederung} other {# Aufgliederungen}}',
  'indicatorPicker.facet': '{dimension}:',
  'indicatorPicker.facet.all': 'alle',
  'indicatorPicker.measure': 'Maß:',
  'indicatorPicker.kind.count': 'Anzahl',
  'indicatorPicker.kind.area': 'Fläche',
  'indicatorPicker.kind.rate': 'Rate',
  'indicatorPicker.kind.share': 'Anteil',
  'indicatorPicker.kind.index': 'Index',
} as const;
