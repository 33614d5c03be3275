/** The list of what to look at first, its sentences and the table of groups. */
export const actionListDe = {
  'actionList.title': 'Zuerst hinschauen',
  'actionList.title.ranked': 'Bedarf nach Rang',
  'actionList.headline':
    'In {count, number} von {of, plural, one {# Gebiet} other {# Gebieten}} ist der Bedarf hoch und die Versorgung gering, unter allen geprüften Annahmen: {names}.',
  'actionList.headline.none':
    '{of, plural, one {Das eine beurteilte Gebiet ist nicht} other {Keines von # beurteilten Gebieten ist}} unter allen geprüften Annahmen unterversorgt.',
  'actionList.headline.unclear':
    '{count, plural, one {In # Gebiet} other {In # Gebieten}} ändert sich das Urteil mit den Annahmen.',
  'actionList.headline.notAssessed':
    '{count, plural, one {# Gebiet ist} other {# Gebiete sind}} nicht beurteilt.',
  'actionList.headline.others': '{count, plural, one {# weiteres} other {# weitere}}',
  'actionList.city': '{city} insgesamt: {coverage}.',
  'actionList.city.nearest': '{city} insgesamt: {coverage}; {nearest}.',
  'actionList.rule':
    'Ein Gebiet heißt nur dann unterversorgt, wenn es das unter allen plausiblen Gewichten, Entfernungen und zurückgehaltenen Werten bleibt. Sonst: nicht eindeutig.',
  'actionList.nearestNote':
    '„Nächstes Angebot“ ist der Weg, den die Hälfte der Zielgruppe im Gebiet höchstens hat.',
  'actionList.about': 'Wie wird das Urteil gebildet?',
  'actionList.running': 'Spannen und Urteile werden geprüft: {percent}',
  'actionList.running.stale':
    'Die Spannen und Urteile in der Liste gehören noch zur vorigen Frage.',
  'actionList.cancel': 'Abbrechen',
  'actionList.cancelled':
    'Die Prüfung wurde abgebrochen. Ohne sie gibt es Ränge, aber keine Urteile.',
  'actionList.failed':
    'Die Prüfung ist fehlgeschlagen. Ohne sie gibt es Ränge, aber keine Urteile.',
  'actionList.retry': 'Erneut prüfen',
  'actionList.parts': 'Bedarf aufschlüsseln',
  'actionList.parts.of': 'Bedarf aufschlüsseln: {area}',
  'actionList.more':
    '{count, plural, one {# weiteres Gebiet zeigen} other {# weitere Gebiete zeigen}}',
  'actionList.supplied': 'Nicht unterversorgt ({count, number})',
  'actionList.notAssessed': 'Nicht beurteilt ({count, number})',
  'actionList.noneFirst': 'Kein Gebiet ist unterversorgt oder nicht eindeutig.',

  'actionList.equity': 'Reichweite nach Gruppen',
  'actionList.equity.caption': 'Anteil jeder Gruppe mit Angebot in {reach}, verglichen mit allen',
  'actionList.equity.group': 'Gruppe',
  'actionList.equity.share': 'Anteil',
  'actionList.equity.difference': 'Unterschied zu allen',
  'actionList.equity.points': '{number}\u00a0Pp.',
  'actionList.equity.points.range': '{low} bis {high}\u00a0Pp.',
  'actionList.equity.note':
    'Innerhalb eines Gebiets wird angenommen, dass alle Gruppen gleich wohnen. Sichtbar sind deshalb nur Unterschiede zwischen Gebieten. Spannen entstehen, wo Zahlen zurückgehalten sind.',
  'actionList.equity.loading': 'Die Zahlen der Gruppen werden geladen.',
  'actionList.equity.failed': 'Die Zahlen der Gruppen ließen sich nicht laden.',
  'actionList.equity.none': 'Das Paket hat keine Zahlen zu weiteren Gruppen.',
} as const;
