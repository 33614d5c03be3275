export const profileSpineDe = {
  'profileSpine.caption':
    '{area} unter {count, plural, one {# Gebiet} other {# Gebieten}} ({level}). Die Mitte jeder Zeile ist {centre}; jede Zeile hat ihren eigenen Maßstab.',
  'profileSpine.median': 'der mittlere Wert der Gebiete',
  'profileSpine.indicator': 'Indikator',
  'profileSpine.spine': 'Lage unter den Gebieten',
  'profileSpine.difference': 'Unterschied',
  'profileSpine.trend': 'Verlauf',
  'profileSpine.look.better': 'günstiger',
  'profileSpine.look.worse': 'ungünstiger',
  'profileSpine.look.different': 'anders',
  'profileSpine.look.similar': 'ähnlich',
  'profileSpine.look.untested': 'nicht geprüft',
  'profileSpine.range': 'niedrigster bis höchster Wert',
  'profileSpine.middleHalf': 'mittlere Hälfte der Gebiete',
  'profileSpine.withheld': 'möglicher Bereich eines zurückgehaltenen Wertes',
  'profileSpine.label':
    '{area}: {value}; {centre}: {centreValue}; alle Gebiete von {low} bis {high}',
  'profileSpine.label.short': '{area}: {value}; {centre}: {centreValue}',
  'profileSpine.otherField': 'Ohne Handlungsfeld',
  'profileSpine.note':
    '„Günstiger“, „ungünstiger“ und „anders“ (Indikator ohne Wertung) steht, wo der Unterschied auch bei gemeinsamer Prüfung aller Zeilen deutlich ist (Fehlerquote 5 %); „ähnlich“ steht, wo er auch zufälliges Auf und Ab sein kann.',
  'profileSpine.look.city': 'Wert von {area}',
  'profileSpine.caption.city':
    '{area} und seine Gebiete ({level}: {count, number}). Die Mitte jeder Zeile ist {centre}; jede Zeile hat ihren eigenen Maßstab.',
  'profileSpine.centre.median': 'Mittleres Gebiet',
} as const;
