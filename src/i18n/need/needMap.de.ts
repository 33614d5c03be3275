/** The map of Bedarf & Angebot, its legend and what it says of the place under the pointer. */
export const needMapDe = {
  'needMap.title': 'Karte: Bedarf und Angebot für {group}, {level}, Zahlen {period}',
  'needMap.summary':
    'Karte aus {areas, number} Gebieten, gefärbt nach Bedarf und Versorgung. {count, plural, =0 {In keinem Gebiet gilt: {cell}.} one {In einem Gebiet gilt „{cell}“: {names}.} other {In # Gebieten gilt „{cell}“: {names}.}} {offers, plural, =0 {Kein Angebot zählt mit.} one {Ein Angebot zählt mit.} other {# Angebote zählen mit.}} Alle Gebiete stehen auch in der Liste des Handlungsbedarfs, alle Angebote in der Tabelle der Angebote.',
  'needMap.summary.drawn':
    '{count, plural, =0 {Kein Angebot ist eingezeichnet.} one {Ein Angebot ist eingezeichnet.} other {# Angebote sind eingezeichnet.}}',
  'needMap.placing':
    'Klicken Sie auf die Karte, um den Ort zu setzen. Mit der Tastatur geben Sie Adresse oder Koordinaten ein.',

  'needMap.legend': 'Legende der Karte',
  'needMap.legend.cells': 'Gebiete nach Bedarf und Versorgung; auswählen hebt sie hervor',
  'needMap.axis.need': 'Bedarf\u00a0→',
  'needMap.axis.reach': 'erreicht\u00a0→',
  'needMap.axis.way': 'kürzere Wege\u00a0→',
  'needMap.axis.amount': 'mehr Angebot\u00a0→',
  'needMap.cell': '{cell}: {count, plural, =0 {kein Gebiet} one {# Gebiet} other {# Gebiete}}',
  'needMap.limits': 'Grenzen der Stufen',
  'needMap.limits.need': 'Bedarf: Drittel der {count, number} Gebiete nach Rang',
  'needMap.limits.reach': 'Erreicht: unter {low}, bis unter {high}, ab {high}',
  'needMap.limits.way': 'Weg zum nächsten Angebot: ab {high}, ab {low}, kürzer',
  'needMap.limits.amount': 'Angebot je 100: unter {low}, bis unter {high}, ab {high}',
  'needMap.limits.none': 'Versorgung: keine Stufen, überall gleich oder unbekannt',

  'needMap.key.circle': 'gestrichelt: {reach} Weg (Luftlinie × {detour})',
  'needMap.key.unconfirmed':
    '{name}, ungeprüft oder Stand älter als {years, plural, one {ein Jahr} other {# Jahre}}',
  'needMap.key.faint': 'zählt hier nicht mit',
  'needMap.key.closed': 'geschlossen',
  'needMap.key.unclear': 'nicht eindeutig: {count, plural, one {# Gebiet} other {# Gebiete}}',
  'needMap.key.left_out':
    'nicht im Index, unter {minimum, number} Einwohner: {count, plural, one {# Gebiet} other {# Gebiete}}',
  'needMap.key.masked':
    'ohne sichere Stufe, Zahlen zurückgehalten: {count, plural, one {# Gebiet} other {# Gebiete}}',
  'needMap.key.suppressed':
    'zum Schutz zurückgehalten: {count, plural, one {# Gebiet} other {# Gebiete}}',
  'needMap.key.missing': 'ohne Angabe: {count, plural, one {# Gebiet} other {# Gebiete}}',
  'needMap.key.not_applicable': 'entfällt: {count, plural, one {# Gebiet} other {# Gebiete}}',

  'needMap.offers': '{count, plural, one {# Angebot} other {# Angebote}}',
  'needMap.offers.more': '{count, plural, one {und # weiteres} other {und # weitere}}',
  'needMap.offer.asOf': 'Stand {date}',
  'needMap.offer.unconfirmed': 'ungeprüft',
  'needMap.offer.undated': 'Stand nicht angegeben',
  'needMap.offer.not_asked': 'nicht gefragt',
  'needMap.offer.not_open': 'am Stichtag nicht geöffnet',
  'needMap.offer.other_ages': 'für andere Altersgruppen',
  'needMap.offer.capacity_unstated': 'Plätze nicht angegeben',
  'needMap.offer.no_place': 'ohne Ort',
  'needMap.offer.notConfirmed': 'zählt nicht mit, weil ungeprüft',
  'needMap.offer.added': 'im Szenario hinzugefügt',
  'needMap.offer.changed': 'im Szenario geändert',
  'needMap.offer.closed': 'geschlossen',
} as const;
