/** Words of the protocol that leaves as a file. */
export const protocolDe = {
  'protocol.untitled': 'Protokoll',
  'protocol.where': '{place}, {date}',
  'protocol.shown': 'Gezeigte Ansichten',
  'protocol.shown.view': '{headline} ({address})',
  'protocol.priorities': 'Prioritäten',
  'protocol.notRepresentative': 'Meinungsbild, nicht repräsentativ',
  'protocol.total': '{voices} {count, plural, one {Stimme} other {Stimmen}} insgesamt.',
  'protocol.noVoices': 'Es wurden keine Stimmen erfasst.',
  'protocol.fewVoices':
    'Bei weniger als {least} Stimmen gibt es keine Anteile: Sie würden zu viel über Einzelne sagen.',
  'protocol.byField': 'Stimmen nach Handlungsfeld',
  'protocol.byPair': 'Stimmen nach Handlungsfeld und Sozialraum',
  'protocol.overTime': 'Vergleich mit früheren Veranstaltungen',
  'protocol.overTime.note':
    'Es waren jeweils andere Menschen da. Die Zahlen zeigen deshalb keine Entwicklung.',
  'protocol.column.field': 'Handlungsfeld',
  'protocol.column.area': 'Sozialraum',
  'protocol.column.voices': 'Stimmen',
  'protocol.column.share': 'Anteil',
  'protocol.column.event': '{date}: Stimmen (Anteil)',
  'protocol.noDate': 'ohne Datum',
  'protocol.thisEvent': 'diesmal',
  'protocol.nothing': '–',
  'protocol.notes': 'Notizen',
  'protocol.notes.general': 'Allgemein',
  'protocol.note.pinned': '{text} (zu: {indicator})',
  'protocol.questions': 'Fragen',
  'protocol.question.open': 'Noch offen.',
  'protocol.nextSteps': 'Nächste Schritte',
  'protocol.column.step': 'Schritt',
  'protocol.column.due': 'Bis',
  'protocol.column.state': 'Stand',
  'protocol.column.since': 'Beschlossen am',
  'protocol.state.open': 'offen',
  'protocol.state.done': 'erledigt',
  'protocol.state.dropped': 'aufgegeben',
  'protocol.noPersonalData':
    'Stimmen wurden gezählt, nicht Personen zugeordnet. Namen gehören nicht in dieses Protokoll.',
};

export type ProtocolMessages = Readonly<Record<keyof typeof protocolDe, string>>;
