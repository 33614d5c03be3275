/** The places that a travel table is made for, as files. */
export const travelPlacesDe = {
  'travelPlaces.note':
    'Eine eigene Tabelle berechnen Sie mit einem Routenplaner aus diesen beiden Dateien: von jedem Wohnort zu jedem Angebot. Sie braucht die Spalten site_id, offer_id und minutes oder metres, eine Zeile je Weg. Die Nummern gelten für die Ebene „{level}“. Das Gewicht ist für jede Adresse gleich, Zahlen von Menschen stehen nicht darin.',
  'travelPlaces.dwellings': 'Wohnorte mit Nummern (CSV)',
  'travelPlaces.offers': 'Angebote mit Kennungen (CSV)',
} as const;
