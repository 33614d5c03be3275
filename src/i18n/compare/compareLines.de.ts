export const compareLinesDe = {
  'compareLines.scale': 'Achsen:',
  'compareLines.scale.same': 'für alle gleich',
  'compareLines.scale.own': 'je Merkmal',
  'compareLines.more':
    '{count, plural, one {Ein weiteres Merkmal ist} other {# weitere Merkmale sind}} hier nicht gezeichnet; die Tabelle der Abweichungen hat alle.',
  'compareLines.title': 'Verläufe von {count, plural, one {einem Merkmal} other {# Merkmalen}}',
  'compareLines.same':
    'Alle Achsen reichen gleich weit: Höhen sind zwischen den Merkmalen vergleichbar, soweit ihre Einheiten es sind. Zurückgehaltene und fehlende Werte unterbrechen die Linie.',
  'compareLines.own':
    'Jedes Merkmal hat seine eigene Achse: Vergleichbar sind die Gebiete, nicht die Höhen zweier Merkmale. Zurückgehaltene und fehlende Werte unterbrechen die Linie.',
  'compareLines.help':
    'Pfeiltasten lesen Zeitpunkte und Gebiete vor, Bild auf und Bild ab wechseln das Merkmal, die Eingabetaste wählt den Zeitpunkt.',
  'compareLines.reading': '{indicator}, {period}, {name}: {value}',
  'compareLines.table': 'Als Tabellen',
  'compareLines.period': 'Zeitpunkt',
  'compareLines.empty': 'Zu diesem Merkmal liegt kein Wert vor, der gezeichnet werden kann.',
} as const;
