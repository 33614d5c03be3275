export const compareBivariateDe = {
  'compareBivariate.title': 'Karte: {across} und {up}, {date}',
  'compareBivariate.axis.across': '{name} →',
  'compareBivariate.axis.up': '{name} →',
  'compareBivariate.third.0': 'niedrig',
  'compareBivariate.third.1': 'mittel',
  'compareBivariate.third.2': 'hoch',
  'compareBivariate.cell': '{across} {acrossThird}, {up} {upThird}',
  'compareBivariate.cell.count': '{cell}: {count, plural, one {# Gebiet} other {# Gebiete}}',
  'compareBivariate.cells': 'Neun Felder aus beiden Indikatoren, jedes ein Filter',
  'compareBivariate.legend': 'Legende',
  'compareBivariate.limits':
    '{indicator} ({date}): niedrig unter {low}, mittel bis unter {high}, hoch ab {high}',
  'compareBivariate.limits.two': '{indicator} ({date}): niedrig unter {low}, hoch ab {low}',
  'compareBivariate.limits.none':
    '{indicator} ({date}): Es gibt keine zwei verschiedenen sicheren Werte, also keine Drittel.',
  'compareBivariate.thirds':
    'Grenzen so, dass etwa je ein Drittel der Gebiete mit sicherem Wert niedrig, mittel und hoch liegt; gleiche Werte bleiben zusammen.',
  'compareBivariate.reading':
    'So lesen: Nach rechts wächst „{across}“, nach oben „{up}“. {count, plural, =0 {In keinem Gebiet sind beide hoch.} one {In einem Gebiet sind beide hoch: {areas}.} other {In # Gebieten sind beide hoch: {areas}.}}',
  'compareBivariate.reading.more':
    '{areas} und {count, plural, one {# weiteres} other {# weitere}}',
  'compareBivariate.picked':
    'Gefiltert: {cell}, {count, plural, =0 {kein Gebiet} one {# Gebiet} other {# Gebiete}}.',
  'compareBivariate.all': 'Alle Felder zeigen',
  'compareBivariate.hint':
    'Zeigen Sie auf ein Gebiet; ein Klick nimmt es in den Vergleich oder heraus.',
  'compareBivariate.readout': '{area}: {across} {acrossValue}; {up} {upValue}; {cell}',
  'compareBivariate.noCell.masked': 'ohne Feld: Spanne über mehrere Drittel',
  'compareBivariate.noCell.suppressed': 'ohne Feld: geschützt',
  'compareBivariate.noCell.missing': 'ohne Feld: keine Angabe',
  'compareBivariate.noCell.not_applicable': 'ohne Feld: entfällt',
  'compareBivariate.noCell.left_out': 'ohne Feld: alle Werte sind gleich',
  'compareBivariate.key.masked':
    '{count, plural, one {# Gebiet} other {# Gebiete}} ohne Feld: zurückgehaltene Zahl, die Spanne reicht über mehrere Drittel',
  'compareBivariate.key.suppressed':
    '{count, plural, one {# Gebiet} other {# Gebiete}} ohne Feld: zum Schutz anderer Angaben zurückgehalten',
  'compareBivariate.key.missing':
    '{count, plural, one {# Gebiet} other {# Gebiete}} ohne Feld: keine Angabe',
  'compareBivariate.key.not_applicable':
    '{count, plural, one {# Gebiet} other {# Gebiete}} ohne Feld: der Wert entfällt',
  'compareBivariate.key.left_out':
    '{count, plural, one {# Gebiet} other {# Gebiete}} ohne Feld: alle Werte eines Indikators sind gleich',
  'compareBivariate.reliability': 'Unsichere Werte blasser',
  'compareBivariate.reliability.aid':
    'So lesen: Je blasser ein Gebiet, desto weniger Fälle stehen hinter dem unsichereren seiner zwei Werte; blasse Farben nicht deuten wie kräftige.',
  'compareBivariate.reliability.none':
    'Zu diesen Indikatoren sind keine Fallzahlen bekannt: Zuverlässigkeit lässt sich nicht angeben.',
  'compareBivariate.reliability.change':
    'Für Veränderungen lässt sich die Zuverlässigkeit nicht angeben: Sie gilt je einem Wert.',
  'compareBivariate.reliability.0':
    'verlässlich (Variationskoeffizient unter 12 %): {count, plural, one {# Gebiet} other {# Gebiete}}',
  'compareBivariate.reliability.1':
    'eingeschränkt (12 % bis unter 40 % oder kleiner Nenner): {count, plural, one {# Gebiet} other {# Gebiete}}',
  'compareBivariate.reliability.2':
    'kaum verlässlich (ab 40 % oder kein Fall): {count, plural, one {# Gebiet} other {# Gebiete}}',
  'compareBivariate.reliability.short.0': 'verlässlich',
  'compareBivariate.reliability.short.1': 'eingeschränkt',
  'compareBivariate.reliability.short.2': 'kaum verlässlich',
  'compareBivariate.reliability.short.255': 'nicht angegeben',
  'compareBivariate.table': 'Alle Gebiete mit beiden Werten und ihrem Feld',
  'compareBivariate.column.area': 'Gebiet',
  'compareBivariate.column.cell': 'Feld',
  'compareBivariate.column.reliability': 'Zuverlässigkeit',
} as const;
