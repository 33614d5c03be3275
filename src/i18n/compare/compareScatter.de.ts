export const compareScatterDe = {
  'compareScatter.title': '{across} und {up}',
  'compareScatter.axis.across': '{indicator}, {unit}, {date} →',
  'compareScatter.axis.up': '↑ {indicator}, {unit}, {date}',
  'compareScatter.summary':
    '{count, plural, =0 {Kein Gebiet hat in beiden Indikatoren einen Wert.} one {Ein Gebiet als Kreis.} other {# Gebiete als Kreise.}}',
  'compareScatter.city': 'Gestrichelte Linien: {city} insgesamt ({values}).',
  'compareScatter.city.value': '{indicator} {value}',
  'compareScatter.ranges':
    'Kreise mit Strichen sind Spannen: Eine Zahl ist zurückgehalten, der Wert liegt irgendwo dazwischen.',
  'compareScatter.shapes':
    'Verglichene Gebiete haben statt des Kreises ihr eigenes Zeichen mit gleich großer Fläche.',
  'compareScatter.elsewhere':
    'Kleine offene Zeichen sind verglichene Gebiete, die nicht zu dieser Gebietsebene gehören.',
  'compareScatter.doubt': 'Ein gestrichelter Ring zeigt geringe Fallzahlen.',
  'compareScatter.help':
    'Pfeiltasten lesen die Gebiete vor, Pos1 und Ende springen an den Rand, die Eingabetaste nimmt ein Gebiet in den Vergleich oder heraus.',
  'compareScatter.describe':
    '{area}: {across} {acrossValue}; {up} {upValue}{sized, select, true {; {sizeName} {size}} other {}}{place, select, above {; weit über der Geraden} below {; weit unter der Geraden} other {}}',
  'compareScatter.table': 'Als Tabelle',
  'compareScatter.column.area': 'Gebiet',
  'compareScatter.without':
    '{count, plural, one {Ein Gebiet} other {# Gebiete}} ohne Punkt: zurückgehalten, zu weite Spanne oder keine Angabe',
  'compareScatter.without.line': '{area}: {across} {acrossValue}; {up} {upValue}',
  'compareScatter.trend': 'Gerade durch die Punkte',
  'compareScatter.trend.label': 'Gerade der kleinsten Quadrate mit 95-%-Bereich ihrer Lage',
  'compareScatter.trend.none':
    'Für eine Gerade sind zu wenige sichere Werte da (mindestens {fewest, number}), oder sie sind alle gleich.',
  'compareScatter.trend.rise':
    'Liegt „{across}“ um {step} höher, so liegt die Gerade bei „{up}“ um {rise} {side, select, lower {niedriger} other {höher}} (95-%-Bereich der Veränderung: {low} bis {high}).',
  'compareScatter.trend.unclear':
    'Der Bereich schließt null ein: Auch eine waagerechte Gerade passt zu diesen Werten.',
  'compareScatter.trend.share':
    'Mit der Geraden gehen {share} Prozent der Unterschiede zwischen den Gebieten einher (R² {squared}; {count, plural, one {# Gebiet} other {# Gebiete}} mit sicheren Werten, jedes zählt gleich).',
  'compareScatter.trend.caution':
    'Das beschreibt, was gemeinsam auftritt; es ist kein Nachweis einer Ursache, und über einzelne Menschen sagt es nichts.',
  'compareScatter.trend.outliers':
    'Weit neben der Geraden, die ohne sie verliefe (studentisiertes Residuum über {limit}): {areas}.',
  'compareScatter.trend.noOutliers':
    'Kein Gebiet liegt weit neben der Geraden (kein studentisiertes Residuum über {limit}).',
  'compareScatter.trend.outlier':
    '{area} ({side, select, below {darunter} other {darüber}}{known, select, true {, {residual}} other {}})',
  'compareScatter.funnel': 'Trichter für kleine Zahlen',
  'compareScatter.funnel.none': 'Keiner der verglichenen Indikatoren ist ein Anteil.',
  'compareScatter.funnel.indicator': 'Indikator im Trichter:',
  'compareScatter.funnel.unsuited':
    '„{indicator}“ ist kein Anteil an gezählten Fällen, oder der Wert der Stadt ist nicht bekannt: Dafür gibt es keinen Trichter.',
  'compareScatter.funnel.aid':
    'So lesen: Je kleiner die Bezugszahl, desto stärker schwankt ein Anteil zufällig; erst außerhalb des Trichters ist der Abstand eines Gebiets zur Stadt größer, als der Zufall erwarten lässt.',
  'compareScatter.funnel.title': 'Trichter: {indicator}, {date}',
  'compareScatter.funnel.y': '↑ {indicator}, {unit}',
  'compareScatter.funnel.x': 'Bezugszahl: {heads} →',
  'compareScatter.funnel.heads': 'Nenner von „{measure}“',
  'compareScatter.funnel.city': '{city} {value}',
  'compareScatter.funnel.inner': 'innerhalb der 95-%-Grenzen',
  'compareScatter.funnel.outer': 'innerhalb der 99,8-%-Grenzen',
  'compareScatter.funnel.position': 'Lage im Trichter',
  'compareScatter.funnel.farAbove': 'außerhalb der 99,8-%-Grenzen, darüber',
  'compareScatter.funnel.above': 'außerhalb der 95-%-Grenzen, darüber',
  'compareScatter.funnel.within': 'innerhalb der Grenzen',
  'compareScatter.funnel.below': 'außerhalb der 95-%-Grenzen, darunter',
  'compareScatter.funnel.farBelow': 'außerhalb der 99,8-%-Grenzen, darunter',
  'compareScatter.funnel.describe': '{area}: {rate}, Bezugszahl {base}; {position}',
  'compareScatter.funnel.summary':
    '{outside, plural, =0 {Keines} one {Eines} other {#}} von {count, plural, one {einem Gebiet} other {# Gebieten}} {outside, plural, =0 {liegt} one {liegt} other {liegen}} außerhalb der 95-%-Grenzen, {far, plural, =0 {keines} one {eines} other {#}} außerhalb der 99,8-%-Grenzen.',
  'compareScatter.funnel.spread':
    'Die Gebiete unterscheiden sich insgesamt stärker, als der Zufall erwarten lässt (Streuung {ratio}-mal so groß): Außerhalb zu liegen ist hier nichts Besonderes.',
  'compareScatter.funnel.without':
    '{count, plural, one {Ein Gebiet ist} other {# Gebiete sind}} nicht gezeichnet (Fälle oder Bezugszahl nicht genau bekannt); die Tabelle nennt sie.',
} as const;
