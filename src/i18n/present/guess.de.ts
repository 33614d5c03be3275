/** Erst schätzen, dann sehen. */
export const guessDe = {
  'guess.trend.question': '{area}: Wie ging es seit {since} weiter?',
  'guess.trend.how':
    'Zeichnen Sie die Linie weiter: mit der Maus, dem Finger oder den Pfeiltasten.',
  'guess.trend.help':
    'Mit Pfeil links und rechts wählen Sie das Jahr, mit Pfeil auf und ab den Wert. Eingabe löst auf.',
  'guess.trend.chart': '{area}: Verlauf zum Weiterzeichnen, {unit}',
  'guess.trend.start': '{period}: {value}',
  'guess.trend.point': '{period}: {value}',
  'guess.trend.empty': '{period}: noch nichts gezeichnet',
  'guess.trend.values': 'Gezeichnete Werte',
  'guess.trend.own': 'Ihre Linie',
  'guess.trend.hit': 'Ihre Linie trifft den Wert für {period}: {actual}.',
  'guess.trend.result':
    'Ihre Linie liegt {period} bei {guessed}, gemessen sind {actual} (Unterschied: {difference}).',
  'guess.trend.direction': 'Die Richtung stimmt.',
  'guess.trend.otherDirection': 'Die Richtung ist eine andere.',
  'guess.area.question.highest': 'Was schätzen Sie: Wo ist der Wert am höchsten?',
  'guess.area.question.lowest': 'Was schätzen Sie: Wo ist der Wert am niedrigsten?',
  'guess.area.how': 'Wählen Sie ein Gebiet auf der Karte oder in der Liste.',
  'guess.area.list': 'Gebiete zur Auswahl',
  'guess.area.choose': 'Gebiet:',
  'guess.area.nobody': 'noch keines',
  'guess.area.right': 'Richtig geschätzt: {area}, {value}.',
  'guess.area.rank.highest':
    'Ihre Wahl {area}: {value}, Platz {rank} von {count}, vom höchsten Wert aus gezählt. Auf Platz 1: {first}.',
  'guess.area.rank.lowest':
    'Ihre Wahl {area}: {value}, Platz {rank} von {count}, vom niedrigsten Wert aus gezählt. Auf Platz 1: {first}.',
  'guess.area.without': 'Für {area} wird kein Wert gezeigt ({value}). Auf Platz 1: {first}.',
  'guess.area.first': '{area}, {value}',
  'guess.reveal': 'Auflösen',
} as const;
