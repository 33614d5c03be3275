export const profileSpineDe = {
  'profileSpine.caption':
    '{area} unter {count, plural, one {# Gebiet} other {# Gebieten}} ({level}). Die Mitte jeder Zeile ist {centre}; jede Zeile hat ihren eigenen Maßstab.',
  'profileSpine.median': 'der mittlere Wert der Gebiete',
  'profileSpine.indicator': 'Merkmal',
  'profileSpine.centre.none': 'Vergleich',
  'profileSpine.spine': 'Lage unter den Gebieten',
  'profileSpine.difference': 'Unterschied',
  'profileSpine.trend': 'Verlauf',
  'profileSpine.look.better': 'günstiger',
  'profileSpine.look.worse': 'ungünstiger',
  'profileSpine.look.different': 'anders, ohne Wertung',
  'profileSpine.look.similar': 'kein deutlicher Unterschied',
  'profileSpine.look.untested': 'nicht geprüft',
  'profileSpine.range': 'niedrigster bis höchster Wert',
  'profileSpine.middleHalf': 'mittlere Hälfte der Gebiete',
  'profileSpine.withheld': 'möglicher Bereich eines zurückgehaltenen Wertes',
  'profileSpine.label':
    '{area}: {value}; {centre}: {centreValue}; alle Gebiete von {low} bis {high}',
  'profileSpine.label.short': '{area}: {value}; {centre}: {centreValue}',
  'profileSpine.otherField': 'Ohne Handlungsfeld',
  'profileSpine.note':
    'Gilt als Unterschied, was auch bei gemeinsamer Prüfung aller Zeilen nicht als zufälliges Auf und Ab zu erklären ist (Fehlerquote 5 %).',
} as const;
