export const compareLayersDe = {
  'compareLayers.label': 'Karte zeigt:',
  'compareLayers.layer.values': 'Werte',
  'compareLayers.layer.smoothed': 'geglättete Werte',
  'compareLayers.layer.clusters': 'räumliche Häufungen',
  'compareLayers.layer.significance': 'Unterschied zur übrigen Stadt',
  'compareLayers.aid.smoothed':
    'Lesehilfe: Je kleiner die Grundzahl eines Gebiets, desto näher rückt sein Wert an den seiner Umgebung; einzelne Fälle täuschen so weniger.',
  'compareLayers.aid.clusters':
    'Lesehilfe: „Hoch-hoch“ heißt, dass ein Gebiet und seine Nachbarn hohe Werte haben, deutlicher als bei zufälliger Verteilung zu erwarten.',
  'compareLayers.aid.significance':
    'Lesehilfe: Farbig sind Gebiete, deren Anteil sich von dem der übrigen Stadt stärker unterscheidet, als der Zufall erwarten ließe.',
  'compareLayers.clusters.HH': 'hoch-hoch: hoher Wert, umgeben von hohen',
  'compareLayers.clusters.LL': 'niedrig-niedrig: niedriger Wert, umgeben von niedrigen',
  'compareLayers.clusters.HL': 'hoch-niedrig: hoher Wert, umgeben von niedrigen',
  'compareLayers.clusters.LH': 'niedrig-hoch: niedriger Wert, umgeben von hohen',
  'compareLayers.clusters.not_significant': 'nicht auffällig',
  'compareLayers.significance.above': 'über der übrigen Stadt',
  'compareLayers.significance.neither': 'nicht unterscheidbar',
  'compareLayers.significance.below': 'unter der übrigen Stadt',
  'compareLayers.untested': 'nicht geprüft',
  'compareLayers.counted': '{words} ({count, number})',
  'compareLayers.categories': 'Befunde',
  'compareLayers.unit.smoothed': '{unit}, geglättet',
  'compareLayers.basis.clusters':
    'Geprüft {areas, plural, one {ist # Gebiet} other {sind # Gebiete}} mit {permutations, number} zufälligen Verteilungen; höchstens 5 % der Befunde sollen falsch sein.',
  'compareLayers.basis.needed':
    'Damit ein einzelnes Gebiet auffallen kann, wären {needed, number} Verteilungen nötig.',
  'compareLayers.lowBases':
    '{count, plural, one {# Gebiet mit kleiner Grundzahl bleibt} other {# Gebiete mit kleiner Grundzahl bleiben}} außer Betracht.',
  'compareLayers.refused.count':
    'Für Anzahlen gibt es diese Darstellung nicht: Sie wachsen mit der Größe der Gebiete. Gezeigt sind die Werte.',
  'compareLayers.refused.no_cases':
    'Diese Darstellung braucht gezählte Fälle in Zähler und Nenner. Gezeigt sind die Werte.',
  'compareLayers.refused.not_a_part':
    'Die Fälle sind hier kein Teil der Grundzahl; Anteile lassen sich nicht vergleichen. Gezeigt sind die Werte.',
  'compareLayers.refused.no_city':
    'Der Wert der ganzen Stadt ist nicht genau bekannt. Gezeigt sind die Werte.',
  'compareLayers.refused.space': '{reason} Gezeigt sind die Werte.',
  'compareLayers.running': 'Wird berechnet: {percent, number} Prozent',
  'compareLayers.failed': 'Die Berechnung ist fehlgeschlagen. Gezeigt sind die Werte.',
  'compareLayers.retry': 'Erneut versuchen',
  'compareLayers.reading': '{area}: {value} · {finding}',
  'compareLayers.table': 'Als Tabelle',
  'compareLayers.table.area': 'Gebiet',
  'compareLayers.table.value': 'Wert',
  'compareLayers.table.finding': 'Befund',
  'compareLayers.table.smoothed': 'Geglättet',

  'compareLayers.marks': 'Unterschiede prüfen',
  'compareLayers.marks.aid':
    'Lesehilfe: Ein Dreieck heißt, dass die Abweichung größer ist, als der Zufall bei so vielen Vergleichen erwarten ließe; liegt ein Gebiet in seiner Vergleichsgröße, zählt deren Rest.',
  'compareLayers.marks.key': 'Zeichen',
  'compareLayers.marks.above': 'höher, auch unter Berücksichtigung des Zufalls',
  'compareLayers.marks.below': 'niedriger, auch unter Berücksichtigung des Zufalls',
  'compareLayers.marks.neither': 'nicht unterscheidbar',
  'compareLayers.marks.not_tested': 'nicht geprüft',
  'compareLayers.marks.few': 'sehr kleine Fallzahl',
} as const;
