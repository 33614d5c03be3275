export const profileSourcesDe = {
  'profileSources.sources': 'Quellen',
  'profileSources.licence': 'Lizenz: {licence}',
  'profileSources.asOf':
    'Zahlen bis {period}, je Indikator der letzte verfügbare Stand; abweichende Jahre stehen beim Indikator.',
  'profileSources.states': 'Was die Wörter anstelle einer Zahl bedeuten',
  'profileSources.generated':
    'Sätze und Auswahl folgen festen, dokumentierten Regeln; sie nennen Zahlen und Unterschiede, keine Gründe.',
} as const;
