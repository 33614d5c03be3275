export const compareLinesDe = {
  'compareLines.scale': 'Achsen:',
  'compareLines.scale.same': 'für alle gleich',
  'compareLines.scale.own': 'je Indikator',
  'compareLines.more':
    '{count, plural, one {Ein weiterer Indikator ist} other {# weitere Indikatoren sind}} hier nicht gezeichnet; die Tabelle der Abweichungen hat alle.',
  'compareLines.title': 'Verläufe von {count, plural, one {einem Indikator} other {# Indikatoren}}',
  'compareLines.same':
    'Alle Achsen reichen gleich weit: Höhen sind zwischen den Indikatoren vergleichbar, soweit ihre Einheiten es sind. Zurückgehaltene und fehlende Werte unterbrechen die Linie.',
  'compareLines.own':
    'Jeder Indikator hat seine eigene Achse: Vergleichbar sind die Gebiete, nicht die Höhen zweier Indikatoren. Zurückgehaltene und fehlende Werte unterbrechen die Linie.',
  'compareLines.help':
    'Pfeiltasten lesen Zeitpunkte und Gebiete vor, Bild auf und Bild ab wechseln den Indikator, die Eingabetaste wählt den Zeitpunkt.',
  'compareLines.reading': '{indicator}, {period}, {name}: {value}',
  'compareLines.table': 'Als Tabellen',
  'compareLines.period': 'Zeitpunkt',
  'compareLines.empty': 'Zu diesem Indikator liegt kein Wert vor, der gezeichnet werden kann.',
} as const;
