export const ownAreasDe = {
  'ownAreas.list': 'Eigene Gebiete',
  'ownAreas.none': 'Sie haben noch kein eigenes Gebiet angelegt.',
  'ownAreas.rule.addresses':
    'Gezählt werden ganze {areas}, nie Teile davon: ganz, wenn mindestens die Hälfte der Adressen innerhalb liegt, sonst gar nicht.',
  'ownAreas.rule.surface':
    'Gezählt werden ganze {areas}, nie Teile davon: ganz, wenn mindestens die Hälfte der Fläche innerhalb liegt, sonst gar nicht.',
  'ownAreas.method': 'Methode: Eigene Gebiete',
  'ownAreas.new': 'Eigenes Gebiet anlegen',
  'ownAreas.full':
    '{most, plural, =0 {Für ein eigenes Gebiet ist kein Platz mehr.} one {Mehr als # eigenes Gebiet ist hier nicht möglich.} other {Mehr als # eigene Gebiete sind hier nicht möglich.}} Löschen Sie eines, oder nehmen Sie ein anderes Gebiet aus der Auswahl.',
  'ownAreas.members': '{count, plural, one {# {area}} other {# {areas}}}',
  'ownAreas.made.areas': 'einzeln gewählt',
  'ownAreas.made.polygon': 'gezeichnete Fläche',
  'ownAreas.made.radius': 'Umkreis {metres} m',
  'ownAreas.edit': 'Bearbeiten',
  'ownAreas.edit.of': 'Bearbeiten: {name}',
  'ownAreas.delete': 'Löschen',
  'ownAreas.delete.of': 'Löschen: {name}',
  'ownAreas.deleted': '{name} gelöscht.',
  'ownAreas.kept': '{name} übernommen.',
  'ownAreas.form.new': 'Neues eigenes Gebiet',
  'ownAreas.form.edit': 'Eigenes Gebiet bearbeiten',
  'ownAreas.name': 'Name',
  'ownAreas.name.first': 'Eigenes Gebiet {number}',
  'ownAreas.tool': 'Wie das Gebiet entsteht',
  'ownAreas.tool.areas': 'Einzeln wählen',
  'ownAreas.tool.polygon': 'Fläche zeichnen',
  'ownAreas.tool.radius': 'Umkreis ziehen',
  'ownAreas.map': 'Karte: {name}',
  'ownAreas.map.text':
    'Gezählte {areas} sind eingefärbt und umrandet; was nur zum kleineren Teil innerhalb liegt, ist gestrichelt umrandet. Alles, was die Karte kann, geht auch mit den Feldern daneben.',
  'ownAreas.hint.areas':
    'Klicken Sie auf der Karte an, was dazugehört, oder wählen Sie es in der Liste.',
  'ownAreas.hint.polygon':
    'Klicken Sie Punkt für Punkt. Ein Doppelklick, ein Klick auf den ersten Punkt oder die Eingabetaste schließt die Fläche.',
  'ownAreas.hint.closed': 'Die Fläche ist geschlossen. Ihre Punkte lassen sich ziehen.',
  'ownAreas.hint.radius':
    'Klicken Sie auf den Mittelpunkt, oder suchen Sie ihn. Den Umkreis ziehen Sie am Rand oder geben ihn ein.',
  'ownAreas.crosshair': 'Fadenkreuz auf der Karte',
  'ownAreas.keys.areas':
    'Pfeiltasten bewegen das Fadenkreuz, mit Umschalttaste schneller; Plus und Minus ändern den Ausschnitt. Die Eingabetaste nimmt das Gebiet darunter auf oder heraus.',
  'ownAreas.keys.polygon':
    'Pfeiltasten bewegen das Fadenkreuz, mit Umschalttaste schneller; Plus und Minus ändern den Ausschnitt. Die Eingabetaste setzt einen Punkt, am selben Ort noch einmal gedrückt schließt sie die Fläche. Die Rücktaste nimmt den letzten Punkt zurück, Escape verwirft alle.',
  'ownAreas.keys.radius':
    'Pfeiltasten bewegen das Fadenkreuz, mit Umschalttaste schneller; Plus und Minus ändern den Ausschnitt. Die Eingabetaste setzt den Mittelpunkt, Escape verwirft ihn.',
  'ownAreas.over': 'Fadenkreuz über {area}',
  'ownAreas.over.none': 'Fadenkreuz außerhalb der Stadt',
  'ownAreas.search': '{areas} suchen',
  'ownAreas.search.none': 'So heißt kein Gebiet.',
  'ownAreas.picked': '{count, plural, =0 {nichts gewählt} other {# gewählt}}',
  'ownAreas.points': '{count, plural, =0 {Noch kein Punkt} one {# Punkt} other {# Punkte}}',
  'ownAreas.point.back': 'Letzten Punkt zurücknehmen',
  'ownAreas.point.reopen': 'Fläche wieder öffnen',
  'ownAreas.point.close': 'Fläche schließen',
  'ownAreas.point.clear': 'Neu beginnen',
  'ownAreas.centre': 'Mittelpunkt suchen',
  'ownAreas.centre.placeholder': 'Mittelpunkt: Adresse oder Gebiet',
  'ownAreas.centre.clear': 'Suche leeren',
  'ownAreas.centre.list': 'Gefundene Orte',
  'ownAreas.centre.none': 'Dazu gibt es keine Adresse und kein Gebiet.',
  'ownAreas.centre.street': '{street} (Mitte der Straße), {postcode}',
  'ownAreas.centre.area': '{area} (Mitte)',
  'ownAreas.centre.chosen': 'Mittelpunkt: {place}',
  'ownAreas.centre.place': 'Breite {latitude}, Länge {longitude}',
  'ownAreas.metres': 'Umkreis',
  'ownAreas.metres.unit': 'm',
  'ownAreas.preview': 'Was gezählt wird',
  'ownAreas.preview.none': 'Noch nichts.',
  'ownAreas.preview.empty': 'Nichts: Von keinem Gebiet liegt mindestens die Hälfte innerhalb.',
  'ownAreas.preview.members':
    '{count, plural, one {# {area}, und zwar ganz: {names}.} other {# {areas}, jeweils ganz: {names}{more, plural, =0 {} one { und # weiterer} other { und # weitere}}.}}',
  'ownAreas.preview.left':
    '{count, plural, one {# weiteres Gebiet ist nur zum kleineren Teil berührt und zählt nicht.} other {# weitere Gebiete sind nur zum kleineren Teil berührt und zählen nicht.}}',
  'ownAreas.column.inside': 'Innerhalb',
  'ownAreas.column.counts': 'Zählt',
  'ownAreas.counts.whole': 'ganz',
  'ownAreas.counts.not': 'nicht',
  'ownAreas.share': '{percent} %',
  'ownAreas.share.tiny': 'unter 1 %',
  'ownAreas.share.addresses':
    '{share} ({inside} von {total, plural, one {# Adresse} other {# Adressen}})',
  'ownAreas.share.surface': '{share} der Fläche',
  'ownAreas.save': 'Übernehmen',
  'ownAreas.cancel': 'Abbrechen',
  'ownAreas.loading': 'Die Adressen werden geladen.',
  'ownAreas.failed':
    'Die Adressen ließen sich nicht laden. Ohne sie steht nicht fest, was zu einer Fläche zählt.',
  'ownAreas.retry': 'Erneut versuchen',
  'ownAreas.problem.name_empty': 'Geben Sie dem Gebiet einen Namen.',
  'ownAreas.problem.name_too_long': 'Kürzen Sie den Namen auf höchstens {max} Zeichen.',
  'ownAreas.problem.name_taken':
    'Ein Gebiet heißt schon „{name}“. Wählen Sie einen anderen Namen, damit beide sich unterscheiden.',
  'ownAreas.problem.no_member': 'Es ist noch nichts ausgewählt, was gezählt werden kann.',
  'ownAreas.problem.id_taken': 'Dieses eigene Gebiet gibt es schon. Legen Sie es neu an.',
  'ownAreas.problem.unknown_members':
    '{count, plural, one {# Gebiet ist in diesen Daten nicht bekannt.} other {# Gebiete sind in diesen Daten nicht bekannt.}}',
  'ownAreas.problem.too_many':
    '{max, plural, one {Mehr als # eigenes Gebiet ist nicht möglich.} other {Mehr als # eigene Gebiete sind nicht möglich.}}',
  'ownAreas.problem.too_few_points': 'Eine Fläche braucht mindestens drei Punkte.',
  'ownAreas.problem.too_many_points': 'Eine Fläche hat höchstens {max} Punkte.',
  'ownAreas.problem.crosses_itself':
    'Der Umriss kreuzt oder berührt sich selbst. Ziehen Sie einen Punkt an eine andere Stelle, oder nehmen Sie Punkte zurück.',
  'ownAreas.problem.radius_out_of_range': 'Der Umkreis liegt zwischen {min} und {max} m.',
} as const;

export type OwnAreasKey = keyof typeof ownAreasDe;
