/** "Nachrechnen": how one figure comes about. */
export const explanationDe = {
  'explanation.title': 'Nachrechnen: {indicator}, {area}, {period}',
  'explanation.title.difference': 'Nachrechnen: {indicator}, {area}, {from} bis {to}',
  'explanation.close': 'Schließen',
  'explanation.inputs': 'Zahlen, die eingehen ({period})',
  'explanation.input': 'Ausgangszahl',
  'explanation.role': 'Rolle',
  'explanation.figure': 'Zahl',
  'explanation.numerator': 'Zähler',
  'explanation.denominator': 'Nenner',
  'explanation.value': 'Wert',
  'explanation.subtracted': 'wird abgezogen',
  'explanation.numeratorSum': 'Zähler zusammen',
  'explanation.denominatorSum': 'Nenner zusammen',
  'explanation.result': 'Rechnung',
  'explanation.source': 'Diese Zahl steht so in der Quelle.',
  'explanation.sum': 'Dieser Wert ist die Summe der Gebiete.',
  'explanation.rounded': 'Das Zeichen ≈ heißt: Das Ergebnis ist gerundet.',
  'explanation.reason.masked':
    'Die Quelle hält Zahlen unter {below, number} zurück: Der Wert liegt zwischen {low} und {high}.',
  'explanation.reason.interval':
    'Weil mindestens eine Zahl unter {below, number} zurückgehalten ist, liegt der Wert zwischen {low} und {high}.',
  'explanation.reason.suppressed':
    'Mindestens eine Zahl ist zum Schutz anderer Angaben zurückgehalten; deshalb steht hier kein Wert.',
  'explanation.reason.missing':
    'Für mindestens eine Zahl hat die Quelle keine Angabe; deshalb steht hier kein Wert.',
  'explanation.reason.not_applicable':
    'Der Nenner ist 0 oder könnte 0 sein; deshalb gibt es hier keinen Wert.',
  'explanation.members':
    '{area} hat in der Quelle keine eigenen Zahlen. Addiert {count, plural, one {ist # Gebiet} other {sind # Gebiete}}: {names}.',
  'explanation.members.none': 'Für {area} und die Gebiete darin enthält die Quelle keine Zahlen.',
  'explanation.parts':
    '{numbers, plural, one {# Gebiet mit Zahl} other {# Gebiete mit Zahl}}{withheld, plural, =0 {} other {, # unter {below, number}}}{suppressed, plural, =0 {} other {, # geschützt}}{missing, plural, =0 {} other {, # ohne Angabe}}',
  'explanation.change': 'Veränderung',
  'explanation.change.reason':
    'Weil mindestens eine Zahl zurückgehalten ist, liegt die Veränderung zwischen {low} und {high}.',
  'explanation.remarks': 'Hinweise',
  'explanation.lowDenominator':
    'Geringe Fallzahl: Der Nenner ist kleiner als {minimum, number}, schon wenige Personen verändern den Wert stark.',
  'explanation.origin': 'Stand und Quelle',
  'explanation.referenceDate': 'Stand',
  'explanation.sources': 'Quelle',
} as const;
