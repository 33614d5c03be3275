/** The question builder of Bedarf & Angebot: headline, chips and their editors, weights, notices. */
export const needQuestionDe = {
  'needQuestion.choose': 'Frage wählen',
  'needQuestion.reset': 'Zurück zur Vorgabe',
  'needQuestion.otherField': 'Ohne Handlungsfeld',
  'needQuestion.title': 'Wo fehlen Angebote für {group}?',
  'needQuestion.title.categories': 'Wo fehlen Angebote für {group} ({categories})?',
  'needQuestion.areas': '{count, number} {level}',
  'needQuestion.figures': 'Zahlen {period}',
  'needQuestion.offers.asOf': 'Angebote Stand {from}{same, select, yes {} other { bis {to}}}',
  'needQuestion.offers.undated': 'Angebote ohne Angabe des Stands',
  'needQuestion.wayLine': 'Weg: {way}',

  'needQuestion.chip': '{label}:',
  'needQuestion.parts': 'Teile der Frage',
  'needQuestion.group': 'Zielgruppe',
  'needQuestion.need': 'Bedarf',
  'needQuestion.need.value': '{count, plural, one {# Indikator} other {# Indikatoren}}',
  'needQuestion.offers': 'Angebote',
  'needQuestion.offers.named': '{names} ({count, number})',
  'needQuestion.offers.many': '{categories, number} Arten ({count, number})',
  'needQuestion.measure': 'Maß',
  'needQuestion.way': 'Weg',
  'needQuestion.details': 'Zahlen',
  'needQuestion.details.value': '{period}',

  'needQuestion.offers.open':
    '{count, plural, =0 {keines geöffnet} one {# geöffnet} other {# geöffnet}}',
  'needQuestion.kinds': '{category}: welche?',
  'needQuestion.kinds.named': '{category}: {kinds}',
  'needQuestion.kinds.many': '{category}: {count, number} Arten',
  'needQuestion.kinds.all': 'alle',
  'needQuestion.kinds.unstated':
    '{count, plural, one {# Eintrag nennt} other {# Einträge nennen}} keine Unterart und {count, plural, one {zählt} other {zählen}} nur mit, wenn alle zählen.',
  'needQuestion.offers.least': 'Mindestens eine Art von Angeboten bleibt ausgewählt.',
  'needQuestion.operator': 'Träger',
  'needQuestion.operator.any': 'alle Träger',
  'needQuestion.confirmed': 'Nur bestätigte Angebote',
  'needQuestion.confirmed.note': 'Ungeprüfte Einträge zählen dann nicht mit.',

  'needQuestion.measure.about': 'So wird die Versorgung gemessen',
  'needQuestion.measure.share_within': 'Anteil der Zielgruppe mit einem Angebot in Reichweite',
  'needQuestion.measure.nearest': 'Weg zum nächsten Angebot',
  'needQuestion.measure.per_head': 'Angebote oder Plätze im Gebiet je 100 {group}',
  'needQuestion.measure.catchment':
    'Angebote oder Plätze in Reichweite je 100 {group}, die sie sich teilen',
  'needQuestion.measure.share_within.short': 'erreicht in {reach}',
  'needQuestion.measure.nearest.short': 'Weg zum nächsten Angebot',
  'needQuestion.measure.per_head.short':
    '{counting, select, places {Plätze} other {Angebote}} je 100 im Gebiet',
  'needQuestion.measure.catchment.short':
    '{counting, select, places {Plätze} other {Angebote}} je 100 in {reach}',
  'needQuestion.reach': 'Reichweite',
  'needQuestion.reach.note.metres':
    'Meter Weg, nicht Luftlinie. 800 Meter sind etwa zehn Minuten zu Fuß.',
  'needQuestion.reach.note.minutes': 'Minuten, wie sie in der Tabelle stehen.',
  'needQuestion.unit.metres': 'm',
  'needQuestion.unit.minutes': 'Min.',
  'needQuestion.metres': '{amount} m',
  'needQuestion.kilometres': '{amount} km',
  'needQuestion.minutes': '{amount} Min.',
  'needQuestion.counting': 'Gezählt werden',
  'needQuestion.counting.offers': 'Angebote',
  'needQuestion.counting.places': 'Plätze',
  'needQuestion.counting.note': 'Angebote ohne Angabe der Plätze zählen dann nicht mit.',
  'needQuestion.decay': 'Entfernung innerhalb der Reichweite',
  'needQuestion.decay.binary': 'zählt nicht: alles in Reichweite gleich (2SFCA)',
  'needQuestion.decay.zones': 'zählt in drei Zonen: Nahes mehr als Fernes (E2SFCA)',

  'needQuestion.way.about': 'So wird der Weg bestimmt',
  'needQuestion.way.straight': 'Luftlinie × {detour}',
  'needQuestion.way.table': '{name} ({unit, select, minutes {Minuten} other {Meter}})',
  'needQuestion.way.lines': 'Luftlinie mit Umwegfaktor',
  'needQuestion.way.lines.note': 'Kennt weder Flüsse noch Bahndämme, Höhen oder Fahrpläne.',
  'needQuestion.way.pairs': '{count, plural, one {# Weg} other {# Wege}} aus der Datei',
  'needQuestion.detour': 'Umwegfaktor',
  'needQuestion.detour.note': 'Üblich für Fußwege in der Stadt: 1,2 bis 1,4.',

  'needQuestion.file': 'Wege aus einer Datei …',
  'needQuestion.file.note':
    'Tabelle (CSV) mit den Spalten from_id, offer_id und minutes oder metres; from_id ist die Kennung eines Gebiets oder die Nummer eines Wohnorts ab 0. Oder Isochronen (GeoJSON) mit offer_id und minutes. Die Datei bleibt auf Ihrem Gerät.',
  'needQuestion.file.reading': '„{name}“ wird gelesen …',
  'needQuestion.file.done':
    '„{name}“: {pairs, plural, one {# Weg übernommen} other {# Wege übernommen}}{flaws, plural, =0 {.} one {, # Eintrag ausgelassen:} other {, # Einträge ausgelassen:}}',
  'needQuestion.file.failed': '„{name}“ kann nicht verwendet werden. {problem}',
  'needQuestion.file.more': '{count, plural, one {und # weitere} other {und # weitere}}',
  'needQuestion.file.unreadable':
    'Die Datei lässt sich nicht lesen. Sie wurde wohl verschoben oder geändert: Wählen Sie sie noch einmal.',
  'needQuestion.file.too_large': 'Die Datei ist größer als {megabytes, number} Megabyte.',
  'needQuestion.file.too_many_rows':
    'Die Datei hat mehr als {most, number} Einträge. Lassen Sie Wege weg, die länger als Ihre größte Reichweite sind.',
  'needQuestion.file.too_many_pairs':
    'Angebote und Wohnorte ergeben mehr als {most, number} Wege. Teilen Sie die Datei nach Angeboten.',
  'needQuestion.file.column_missing':
    'Die Spalte „{column}“ fehlt. Nötig sind from_id, offer_id und minutes oder metres.',
  'needQuestion.file.quotes': 'In Zeile {row} ist ein Anführungszeichen nicht geschlossen.',
  'needQuestion.file.not_geojson': 'Das ist kein GeoJSON mit einer FeatureCollection aus Flächen.',
  'needQuestion.file.mixed_units':
    'Die Flächen nennen teils Minuten, teils Meter, zuerst anders bei Nummer {row}. Verwenden Sie eine Einheit.',
  'needQuestion.file.nothing_read': 'Kein Eintrag ist brauchbar.',
  'needQuestion.flaw':
    '{kind, select, isochrones {Fläche {row}, Eigenschaft} other {Zeile {row}, Spalte}} „{column}“: {flaw}',
  'needQuestion.flaw.cells': 'andere Zahl von Spalten als in der Kopfzeile',
  'needQuestion.flaw.unknown_origin':
    '„{value}“ ist weder ein Gebiet dieser Ebene noch die Nummer eines Wohnorts',
  'needQuestion.flaw.unknown_offer': 'ein Angebot „{value}“ gibt es im Bestand nicht',
  'needQuestion.flaw.no_number': '„{value}“ ist keine Zahl',
  'needQuestion.flaw.negative': '„{value}“ ist negativ',
  'needQuestion.flaw.too_far': '„{value}“ ist zu groß für einen Weg in der Stadt',
  'needQuestion.flaw.pair_again': 'diese Verbindung steht schon weiter oben',
  'needQuestion.flaw.geometry': 'ist keine Fläche',

  'needQuestion.period': 'Zahlen vom',
  'needQuestion.period.note':
    'Ein Indikator ohne Zahlen dieses Zeitpunkts zeigt seine letzten früheren; das steht in den Hinweisen.',
  'needQuestion.day': 'Stichtag der Angebote',
  'needQuestion.minimum': 'Mindestbevölkerung',
  'needQuestion.minimum.note':
    'Gebiete mit weniger Einwohnerinnen und Einwohnern gehen nicht in den Index ein.',
  'needQuestion.limits': 'Grenzen der Versorgung',
  'needQuestion.limits.thirds': 'nach Dritteln',
  'needQuestion.limits.thirds.note':
    'In jeder Stufe lebt etwa ein Drittel der Zielgruppe; die Grenzen folgen den Werten.',
  'needQuestion.limits.own': 'eigene Grenzen',
  'needQuestion.limits.low': 'gering unter',
  'needQuestion.limits.high': 'hoch ab',
  'needQuestion.limits.unit.share_within': '%',
  'needQuestion.limits.unit.nearest': '{unit}',
  'needQuestion.limits.unit.per_head': 'je 100',
  'needQuestion.limits.unit.catchment': 'je 100',

  'needQuestion.indicators.add': 'Indikator hinzufügen',
  'needQuestion.indicators.placeholder': 'Indikator hinzufügen …',
  'needQuestion.indicators.clear': 'Suche leeren',
  'needQuestion.indicators.list': 'Raten und Anteile',
  'needQuestion.indicators.none': 'Keine Rate und kein Anteil passt dazu.',
  'needQuestion.indicators.remove': '{indicator} herausnehmen',
  'needQuestion.indicators.full': 'Ein Index nimmt höchstens {most, number} Indikatoren auf.',
  'needQuestion.direction': 'So zählt „{indicator}“',
  'needQuestion.direction.high_need': 'höherer Wert heißt mehr Bedarf',
  'needQuestion.direction.low_need': 'niedrigerer Wert heißt mehr Bedarf',
  'needQuestion.polarity.high_need': 'höherer Wert heißt mehr Bedarf',
  'needQuestion.polarity.low_need': 'niedrigerer Wert heißt mehr Bedarf',
  'needQuestion.polarity.neutral': 'Richtung ist zu wählen',

  'needQuestion.index.composite.title':
    'Bedarf aus {count, plural, one {# Anteil} other {# Anteilen}}',
  'needQuestion.index.status_dynamics.title':
    'Status und Dynamik aus {count, plural, one {# Anteil} other {# Anteilen}}',
  'needQuestion.considered':
    '{considered, number} von {areas, number} Gebieten haben alle nötigen Zahlen und gehen ein.',
  'needQuestion.weight': 'Gewicht von {indicator}',
  'needQuestion.weight.number': 'Gewicht von {indicator} als Zahl',
  'needQuestion.weight.value': '{weight, number}, Anteil am Index {share}',
  'needQuestion.percent': '{share, number} %',

  'needQuestion.method': 'Rechenweg des Index',
  'needQuestion.index': 'Index',
  'needQuestion.index.about': 'So entsteht der Index',
  'needQuestion.index.composite': 'gewichteter Index',
  'needQuestion.index.status_dynamics': 'Status und Dynamik (wie in Berlin)',
  'needQuestion.standardisation': 'Standardisierung',
  'needQuestion.standardisation.about': 'So werden die Indikatoren vergleichbar',
  'needQuestion.aggregation': 'Zusammenfassung',
  'needQuestion.aggregation.additive': 'gewichteter Mittelwert',
  'needQuestion.aggregation.geometric': 'geometrisches Mittel',
  'needQuestion.aggregation.note':
    'Beim geometrischen Mittel gleicht ein niedriger Wert einen hohen weniger aus. Mit z-Werten geht es nicht.',

  'needQuestion.status.parts':
    '{count, plural, one {Ein Indikator geht ein: {indicators}.} other {# Indikatoren gehen gleich gewichtet ein: {indicators}.}}',
  'needQuestion.status.parts.leftOut':
    'Nicht im Index, weil Zahlen von vor zwei Jahren fehlen: {indicators}.',
  'needQuestion.status.caption': 'Gebiete nach Status und Dynamik',
  'needQuestion.status': 'Sozialer Status',
  'needQuestion.status.high': 'hoch',
  'needQuestion.status.middle': 'mittel',
  'needQuestion.status.low': 'niedrig',
  'needQuestion.status.very_low': 'sehr niedrig',
  'needQuestion.dynamics.positive': 'positiv',
  'needQuestion.dynamics.stable': 'stabil',
  'needQuestion.dynamics.negative': 'negativ',
  'needQuestion.attention':
    'Besondere Aufmerksamkeit nach dem Berliner Verfahren (Status sehr niedrig, oder niedrig mit negativer Dynamik): {areas}.',
  'needQuestion.attention.none':
    'Kein Gebiet hat nach dem Berliner Verfahren besonderen Aufmerksamkeitsbedarf (Status sehr niedrig, oder niedrig mit negativer Dynamik).',

  'needQuestion.notices': '{count, plural, one {# Hinweis} other {# Hinweise}} zur Berechnung',
  'needQuestion.notice.period':
    '„{indicator}“ hat für {period} keine Zahlen; gezeigt wird {shown}.',
  'needQuestion.notice.noChange':
    '„{indicator}“ hat zwei Jahre zuvor keine Zahlen und geht deshalb nicht in Status und Dynamik ein.',
  'needQuestion.notice.population':
    'Für die Zielgruppe ({group}) enthält das Paket keine Bevölkerungszahlen. Anteile und Wege gelten für alle Adressen; Kopfzahlen fehlen.',
  'needQuestion.notice.table':
    'Die Tabelle der Wege „{table}“ ist auf diesem Gerät für diese Gebietsebene nicht vorhanden. Gerechnet wird mit Luftlinie und einer Reichweite von {reach}.',
  'needQuestion.notice.unknown_offer':
    '{count, plural, one {# Änderung betrifft} other {# Änderungen betreffen}} ein Angebot, das es nicht mehr gibt, und {count, plural, one {bleibt} other {bleiben}} ohne Wirkung.',
  'needQuestion.notice.duplicate_offer':
    '{count, plural, one {# neues Angebot gibt} other {# neue Angebote gibt}} es schon; {count, plural, one {es wurde} other {sie wurden}} nicht noch einmal hinzugefügt.',

  'needQuestion.opened.title': 'Bedarf aufgeschlüsselt: {area}',
  'needQuestion.opened.close': 'Schließen',
  'needQuestion.opened.about': 'So liest man Beiträge zum Index',
  'needQuestion.opened.rank': 'Bedarf Rang {rank, number} von {count, number}',
  'needQuestion.opened.none': 'Dieses Gebiet hat keinen Index: {reason}.',
  'needQuestion.opened.class': 'Klasse {code}: {status}, {dynamics}.',
  'needQuestion.opened.need': 'Woraus sich der Index ergibt',
  'needQuestion.opened.status': 'Status',
  'needQuestion.opened.dynamics': 'Dynamik: Veränderung in zwei Jahren',
  'needQuestion.opened.reading':
    'Standardisiert als {standardisation}; höher heißt immer mehr Bedarf. Gewicht mal standardisierter Wert ergibt den Beitrag. Gezeigt sind gerundete Zahlen, gerechnet wird mit genauen.',
  'needQuestion.opened.geometric':
    'Beim geometrischen Mittel sind die Beiträge Logarithmen: Ihre Summe ist der Logarithmus des Index.',
  'needQuestion.opened.rescaled':
    'Die Summe wird am Ende noch einmal über alle Gebiete standardisiert.',
  'needQuestion.column.indicator': 'Indikator',
  'needQuestion.column.value': 'Wert',
  'needQuestion.column.score': 'standardisiert',
  'needQuestion.column.weight': 'Gewicht',
  'needQuestion.column.contribution': 'Beitrag',
  'needQuestion.column.sum': 'Summe der Beiträge',
  'needQuestion.column.index': 'Index',
} as const;
