/** What if: scenarios, their steps and effects, suggested sites, the comparison. */
export const scenariosDe = {
  'scenarios.title': 'Was wäre, wenn …',
  'scenarios.intro':
    'Ein Szenario öffnet, schließt, verlegt oder ändert Angebote, ohne den Bestand anzutasten. Es steht im Link zu dieser Ansicht.',
  'scenarios.inForce': 'Szenario',
  'scenarios.stock': 'Bestand, wie er ist',
  'scenarios.default': 'Szenario {number, number}',
  'scenarios.copyOf': 'Kopie von {name}',
  'scenarios.new': 'Neues Szenario',
  'scenarios.rename': 'Umbenennen',
  'scenarios.duplicate': 'Duplizieren',
  'scenarios.delete': 'Löschen',
  'scenarios.name': 'Name des Szenarios',
  'scenarios.name.keep': 'Übernehmen',
  'scenarios.cancel': 'Abbrechen',
  'scenarios.deleted': 'Szenario „{name}“ gelöscht.',
  'scenarios.undo': 'Rückgängig',
  'scenarios.close': 'Meldung schließen',
  'scenarios.full': 'Mehr als {max, number} Szenarien sind nicht möglich.',
  'scenarios.link': 'Link kopieren',
  'scenarios.save': 'Als Datei sichern',
  'scenarios.open': 'Szenarien aus Datei …',
  'scenarios.opened':
    '{count, plural, one {# Szenario} other {# Szenarien}} aus „{name}“ übernommen.',
  'scenarios.open.failed': '„{name}“ wurde nicht übernommen. {reason}',
  'scenarios.open.full':
    '„{name}“ enthält {count, plural, one {# Szenario} other {# Szenarien}}; zusammen wären das mehr als {max, number}. Löschen Sie zuerst einige.',
  'scenarios.fileName': 'szenarien',

  'scenarios.steps': 'Schritte',
  'scenarios.steps.none': 'Noch kein Schritt: Das Szenario gleicht dem Bestand.',
  'scenarios.step.add': 'Neu: {name} ({category}), {place}',
  'scenarios.step.add.places':
    'Neu: {name} ({category}) mit {places, plural, one {# Platz} other {# Plätzen}}, {place}',
  'scenarios.step.close': 'Geschlossen: {name}',
  'scenarios.step.move': 'Verlegt: {name}, nach {place}',
  'scenarios.step.resize':
    '{name}: {places, plural, one {# Platz} other {# Plätze}}, im Bestand {before, number}',
  'scenarios.step.resize.unstated':
    '{name}: {places, plural, one {# Platz} other {# Plätze}}, im Bestand ohne Angabe',
  'scenarios.step.change': 'Geändert: {name}',
  'scenarios.step.remove': 'Schritt zurücknehmen: {step}',
  'scenarios.step.refused.unknown_offer': 'Ohne Wirkung: Dieses Angebot gibt es im Bestand nicht.',
  'scenarios.step.refused.duplicate_offer':
    'Ohne Wirkung: Ein Angebot mit dieser Kennung gibt es schon.',
  'scenarios.step.notCounting': 'Zählt für diese Frage nicht.',
  'scenarios.step.notCounting.capacity_unstated':
    'Solange die Zahl der Plätze fehlt, ist die Versorgung in seiner Nähe unbekannt.',
  'scenarios.outside': 'außerhalb der Gebiete',

  'scenarios.kind': 'Schritt hinzufügen',
  'scenarios.kind.add': 'Angebot eröffnen',
  'scenarios.kind.close': 'Angebot schließen',
  'scenarios.kind.move': 'Angebot verlegen',
  'scenarios.kind.resize': 'Plätze ändern',
  'scenarios.apply.add': 'Eröffnen',
  'scenarios.apply.close': 'Schließen',
  'scenarios.apply.move': 'Verlegen',
  'scenarios.apply.resize': 'Plätze übernehmen',
  'scenarios.offer': 'Angebot suchen',
  'scenarios.offer.placeholder': 'Name, Art, Adresse oder Gebiet',
  'scenarios.offer.list': 'Gefundene Angebote',
  'scenarios.offer.none': 'Kein offenes Angebot gefunden.',
  'scenarios.offer.clear': 'Suche leeren',
  'scenarios.offer.chosen': 'Gewählt: {name}',
  'scenarios.offer.onMap': 'Ein Angebot lässt sich auch auf der Karte anklicken.',
  'scenarios.offer.asked': 'Zählen für diese Frage',
  'scenarios.offer.others': 'Weitere Angebote',
  'scenarios.newName': 'Name des Angebots',
  'scenarios.newName.default': '{category}, neu',
  'scenarios.category': 'Art des Angebots',
  'scenarios.places': 'Plätze',
  'scenarios.places.needed':
    'Die Frage zählt Plätze: Ohne Platzzahl ist die Versorgung in der Nähe unbekannt.',
  'scenarios.place': 'Ort: Adresse oder Koordinate',
  'scenarios.place.placeholder': 'Straße Nr. oder 50,9271 11,5892',
  'scenarios.place.list': 'Gefundene Orte',
  'scenarios.place.none':
    'Kein Ort gefunden. Möglich sind eine Adresse des Pakets, eine Koordinate (Breite, Länge) oder ein Klick auf die Karte.',
  'scenarios.place.clear': 'Ort leeren',
  'scenarios.place.coordinate': 'Breite {latitude}, Länge {longitude}',
  'scenarios.place.street': '{street} (Straßenmitte)',
  'scenarios.place.chosen': 'Ort: {place}',
  'scenarios.place.map': 'Auf der Karte wählen',
  'scenarios.place.map.stop': 'Nicht mehr auf der Karte wählen',
  'scenarios.place.map.wait': 'Klicken Sie auf die Karte. Escape bricht ab.',

  'scenarios.effects': 'Vorher und nachher',
  'scenarios.effects.none': 'Das Szenario ändert für diese Frage in keinem Gebiet etwas.',
  'scenarios.effects.heads.none': 'Für niemanden ändert sich, ob ein Angebot in {reach} liegt.',
  'scenarios.effects.heads.more': 'Zusätzlich mit Angebot in {reach}: {heads}.',
  'scenarios.effects.heads.fewer': 'Nicht mehr mit Angebot in {reach}: {heads}.',
  'scenarios.effects.heads.unknown':
    'Wie viele mehr oder weniger ein Angebot in {reach} haben, ist nicht bestimmbar: Zahlen sind {state}.',
  'scenarios.effects.city': '{city} insgesamt: vorher {before}, nachher {after}.',
  'scenarios.effects.low':
    'Gebiete mit sicher geringer Versorgung: vorher {before, number}, nachher {after, number}.',
  'scenarios.effects.verdicts':
    'Unterversorgte Gebiete: vorher {before, number}, nachher {after, number}.',
  'scenarios.effects.checking': 'Urteile werden geprüft.',
  'scenarios.effects.caption': 'Gebiete, in denen sich etwas ändert: {measure}',
  'scenarios.effects.losers': 'Weniger in Reichweite',
  'scenarios.effects.winners': 'Mehr in Reichweite',
  'scenarios.effects.others': 'Nur die Versorgung ändert sich',
  'scenarios.column.area': 'Gebiet',
  'scenarios.column.before': 'vorher',
  'scenarios.column.after': 'nachher',
  'scenarios.column.heads': '{group} in Reichweite',
  'scenarios.column.verdict': 'Urteil',
  'scenarios.verdict.same': '{verdict}, unverändert',
  'scenarios.verdict.changed': 'vorher {before}, nachher {after}',
  'scenarios.heads.range': '{low} bis {high}',
  'scenarios.heads.more': 'unter 1 mehr',
  'scenarios.heads.fewer': 'unter 1 weniger',
  'scenarios.note':
    'Beide Seiten rechnen mit denselben Personen und denselben Stufengrenzen. „In Reichweite“ heißt: mit einem Angebot in {reach}, das für die Frage zählt. Spannen entstehen, wo Zahlen zurückgehalten sind.',

  'scenarios.sites': 'Bester nächster Standort',
  'scenarios.sites.intro':
    'Gesucht werden Orte, die möglichst viele {group} in Reichweite bringen, die noch kein Angebot in {reach} haben.',
  'scenarios.sites.count': 'Zahl der Standorte',
  'scenarios.sites.find': 'Standorte suchen',
  'scenarios.sites.hide': 'Vorschläge ausblenden',
  'scenarios.sites.running': 'Standorte werden gesucht: {percent}',
  'scenarios.sites.failed': 'Die Suche ist fehlgeschlagen.',
  'scenarios.sites.cancelled': 'Die Suche wurde abgebrochen.',
  'scenarios.sites.retry': 'Erneut suchen',
  'scenarios.sites.table':
    'Mit einer Wegetabelle geht das nicht: Sie kennt keine Wege zu Orten, an denen noch nichts ist. Wählen Sie als Weg die Luftlinie.',
  'scenarios.sites.noFigures':
    'Zu dieser Zielgruppe hat das Paket keine Zahlen; ein bester Standort ist nicht bestimmbar.',
  'scenarios.sites.none': 'Kein Ort bringt weitere {group} in Reichweite.',
  'scenarios.sites.item': '{area}: mindestens {heads} neu in Reichweite',
  'scenarios.sites.near': 'bei {address}',
  'scenarios.sites.offerName': 'Vorschlag {place}',
  'scenarios.sites.add': 'Als Angebot ins Szenario',
  'scenarios.sites.add.name': 'Standort {number, number} als Angebot ins Szenario',
  'scenarios.sites.bound.best':
    'Zusammen mindestens {heads}. Keine andere Auswahl aus den geprüften Orten bringt mehr.',
  'scenarios.sites.bound':
    'Zusammen mindestens {heads}. Die schrittweise Suche erreicht immer mindestens {guarantee} des Bestmöglichen; hier könnte eine andere Auswahl aus den geprüften Orten höchstens {more} mehr bringen.',
  'scenarios.sites.candidates':
    'Geprüft wurden {count, plural, one {# Ort} other {# Orte}}: Adresspunkte, höchstens einer je {grid} Kantenlänge. Ob dort gebaut oder gemietet werden kann, ist nicht geprüft.',
  'scenarios.sites.unknown':
    'An {count, plural, one {# Wohnort} other {# Wohnorten}} ist die Zahl der Personen nicht bekannt; sie zählen nicht mit. Zurückgehaltene Zahlen gehen mit ihrem kleinsten Wert ein.',
  'scenarios.sites.about': 'Wie wird der beste Standort gesucht?',

  'scenarios.compare': 'Szenarien im Vergleich',
  'scenarios.compare.caption':
    'Alle Szenarien für die gestellte Frage, gemessen an denselben Stufengrenzen',
  'scenarios.compare.running': 'Szenarien werden berechnet: {percent}',
  'scenarios.compare.failed': 'Der Vergleich ist fehlgeschlagen.',
  'scenarios.compare.retry': 'Erneut berechnen',
  'scenarios.compare.name': 'Szenario',
  'scenarios.compare.choose': '{name} ansehen',
  'scenarios.compare.city': '{city} insgesamt',
  'scenarios.compare.gained': '{group} neu in Reichweite',
  'scenarios.compare.lost': '{group} nicht mehr in Reichweite',
  'scenarios.compare.low': 'Gebiete mit geringer Versorgung',
  'scenarios.compare.offers': 'Angebote',
  'scenarios.compare.places': 'Plätze',
  'scenarios.compare.unstated':
    '{places}, {count, plural, one {# ohne Angabe} other {# ohne Angabe}}',
  'scenarios.compare.noChange': '–',

  'scenarios.source': 'Standorte vorschlagen aus',
  'scenarios.source.addresses': 'Adressen der Stadt',
  'scenarios.source.own': 'Eigene Liste',
  'scenarios.source.own.named':
    'Eigene Liste „{name}“ ({count, plural, one {# Ort} other {# Orte}})',
  'scenarios.source.package': 'Liste des Pakets ({count, plural, one {# Ort} other {# Orte}})',
  'scenarios.candidates': 'Eigene Liste von Standorten',
  'scenarios.candidates.none':
    'Noch kein Standort. Fügen Sie Orte einzeln hinzu oder öffnen Sie eine Tabelle. Eine lange Liste steht in keinem Link: Wer ihn öffnet, sieht sie nicht.',
  'scenarios.candidates.name': 'Name der Liste',
  'scenarios.candidates.name.default': 'Meine Standorte',
  'scenarios.candidates.add': 'Standort hinzufügen',
  'scenarios.candidates.siteName': 'Name des Standorts',
  'scenarios.candidates.take': 'In die Liste',
  'scenarios.candidates.remove': '{name} aus der Liste nehmen',
  'scenarios.candidates.more':
    '{count, plural, one {und # weiterer Standort} other {und # weitere Standorte}}',
  'scenarios.candidates.full': 'Mehr als {max, number} Standorte sind nicht möglich.',
  'scenarios.candidates.file': 'Standorte aus Datei …',
  'scenarios.candidates.file.note':
    'CSV oder Excel mit Name und Adresse oder Länge und Breite (WGS 84). Die Datei bleibt auf Ihrem Gerät.',
  'scenarios.candidates.file.failed': '„{name}“ kann nicht gelesen werden. {reason}',
  'scenarios.candidates.file.read':
    '„{name}“: {count, plural, =0 {kein Standort übernommen} one {# Standort übernommen} other {# Standorte übernommen}}{leftOut, plural, =0 {} one {, # Zeile ausgelassen} other {, # Zeilen ausgelassen}}.',
  'scenarios.candidates.file.cut':
    '{count, plural, one {# Zeile passt} other {# Zeilen passen}} nicht mehr hinein: Die Liste fasst {max, number}.',
  'scenarios.candidates.save': 'Liste als Tabelle sichern',
  'scenarios.candidates.fileName': 'standorte',
  'scenarios.candidates.delete': 'Liste leeren',
  'scenarios.candidates.linked': 'Die Liste steht im Link und in der Szenario-Datei.',
  'scenarios.candidates.notLinked':
    'Mit mehr als {max, number} Orten steht die Liste weder im Link noch in der Szenario-Datei. Sichern Sie sie als Tabelle.',
  'scenarios.candidates.keep': 'Liste auf diesem Gerät behalten',
  'scenarios.candidates.kept': 'Diese Liste ist auf diesem Gerät gespeichert.',
  'scenarios.candidates.restore':
    'Gespeicherte Liste öffnen: „{name}“ ({count, plural, one {# Ort} other {# Orte}})',
  'scenarios.candidates.forget': 'Gespeicherte Liste löschen',
  'scenarios.candidates.damaged':
    'Auf diesem Gerät liegt eine Liste, die nicht mehr lesbar ist. Sie können sie löschen.',
  'scenarios.flaw.outside':
    'Der Ort liegt außerhalb der Stadt. Er wird mit verglichen, steht aber in keinem Gebiet.',
  'scenarios.flaw.no_place':
    'Koordinate und Adresse fehlen. Ohne Ort kann die Zeile nicht verglichen werden.',
  'scenarios.flaw.address_street':
    'Die Hausnummer ist unbekannt. Verglichen wird die Mitte der Straße {hint}.',
  'scenarios.sites.places': 'Plätze des neuen Angebots (freiwillig)',
  'scenarios.sites.candidates.given':
    'Geprüft {count, plural, one {wurde der eine Ort} other {wurden alle # Orte}} der Liste. Ob dort gebaut oder gemietet werden kann, ist nicht geprüft.',
  'scenarios.open.problem.unreadable':
    'Die Datei lässt sich nicht lesen. Sie wurde wohl verschoben oder geändert: Wählen Sie sie noch einmal.',
  'scenarios.open.problem.too_large': 'Die Datei ist größer als {megabytes, number} Megabyte.',
  'scenarios.open.problem.no_json': 'Das ist kein JSON; vielleicht ist die Datei unvollständig.',
  'scenarios.open.problem.other_file':
    'Das ist JSON, aber keine Szenario-Datei. Erwartet wird eine Datei, die hier gesichert wurde.',
  'scenarios.open.problem.newer':
    'Die Datei hat Version {version, number} und stammt von einem neueren Atlas.',
  'scenarios.open.problem.empty': 'Die Datei enthält kein Szenario.',
  'scenarios.open.problem.too_many':
    'Die Datei enthält {count, number} Szenarien; möglich sind {max, number}.',
  'scenarios.open.problem.bad_scenario':
    'Szenario {scenario, number} ist unbrauchbar: Feld „{field}“.',
  'scenarios.open.problem.bad_step':
    'In Szenario {scenario, number} ist Schritt {step, number} unbrauchbar: Feld „{field}“.',
  'scenarios.open.problem.bad_candidates': 'Die Liste der Standorte in der Datei ist unbrauchbar.',
  'scenarios.opened.candidates':
    'Mit ihr kam eine Liste von {count, plural, one {# Standort} other {# Standorten}}.',
  'scenarios.maps': 'Karte vorher und nachher',
  'scenarios.maps.before': 'vorher',
  'scenarios.maps.after': 'nachher',
  'scenarios.maps.describe':
    'Karte {side, select, before {vorher} other {nachher}}: {low, plural, one {# Gebiet} other {# Gebiete}} mit geringer, {middle, number} mit mittlerer, {high, number} mit hoher Versorgung.',
  'scenarios.maps.note':
    'Farben wie auf der großen Karte. {count, plural, =0 {In keinem Gebiet wechselt die Farbe.} one {Umrandet ist das Gebiet, dessen Farbe wechselt: {areas}.} other {Umrandet sind die # Gebiete, deren Farbe wechselt: {areas}.}}',
} as const;
