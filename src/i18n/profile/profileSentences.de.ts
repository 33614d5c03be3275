/**
 * What Steckbriefe say in generated sentences. They name figures and differences, never a cause. Names
 * of indicators come from the package and stand before a colon or in quotation marks, so that any name
 * fits.
 */
export const profileSentencesDe = {
  'profileFact.generated': 'Diese Sätze sind nach festen Regeln aus den Zahlen gebildet.',
  'profileFact.tone.strength': 'Stärke',
  'profileFact.tone.need': 'Bedarf',
  'profileFact.tone.neutral': 'ohne Wertung',

  'profileFact.percent': '{number}\u00a0%',
  'profileFact.percent.range': '{low} bis {high}\u00a0%',

  'profileFact.deviation.above':
    '{indicator} ({period}): {area} liegt mit {value} über {against} mit {againstValue} (Unterschied {difference}).',
  'profileFact.deviation.below':
    '{indicator} ({period}): {area} liegt mit {value} unter {against} mit {againstValue} (Unterschied {difference}).',
  'profileFact.rank.above':
    '{rank, plural, =1 {{tied, select, true {Kein höherer Wert kommt unter {count, number} verglichenen Gebieten vor; andere haben denselben.} other {Das ist der höchste Wert unter {count, number} verglichenen Gebieten.}}} other {Vom höchsten Wert aus gezählt ist das{tied, select, true {, gemeinsam mit anderen,} other {}} die {rank, number}. Stelle von {count, number} verglichenen Gebieten.}}',
  'profileFact.rank.below':
    '{rank, plural, =1 {{tied, select, true {Kein niedrigerer Wert kommt unter {count, number} verglichenen Gebieten vor; andere haben denselben.} other {Das ist der niedrigste Wert unter {count, number} verglichenen Gebieten.}}} other {Vom niedrigsten Wert aus gezählt ist das{tied, select, true {, gemeinsam mit anderen,} other {}} die {rank, number}. Stelle von {count, number} verglichenen Gebieten.}}',

  'profileFact.change.up':
    '{indicator}: In {area} ist der Wert von {from} ({since}) auf {value} ({period}) gestiegen ({change}).',
  'profileFact.change.down':
    '{indicator}: In {area} ist der Wert von {from} ({since}) auf {value} ({period}) gesunken ({change}).',
  'profileFact.change.against': 'Zum Vergleich {against}: {change} im selben Zeitraum.',

  'profileFact.alike':
    '{compared, plural, one {{alike, plural, =0 {{area} unterscheidet sich beim einzigen vergleichbaren Wert von {against}.} other {{area} unterscheidet sich beim einzigen vergleichbaren Wert nicht deutlich von {against}.}}} other {{alike, plural, =0 {{area} unterscheidet sich bei allen {compared, number} vergleichbaren Werten deutlich von {against}.} other {{area} unterscheidet sich bei {alike, number} von {compared, number} vergleichbaren Werten nicht deutlich von {against}.}}}}',
  'profileFact.notJudged.fewPeople':
    '{fewPeople, plural, one {Nicht beurteilt ist hier # Wert mit zu kleiner Bezugsgröße.} other {Nicht beurteilt sind hier # Werte mit zu kleiner Bezugsgröße.}}',
  'profileFact.notJudged.withheld':
    '{withheld, plural, one {Nicht beurteilt ist hier # zurückgehaltener Wert.} other {Nicht beurteilt sind hier # zurückgehaltene Werte.}}',
  'profileFact.notJudged.both':
    'Nicht beurteilt sind hier {fewPeople, plural, one {# Wert} other {# Werte}} mit zu kleiner Bezugsgröße und {withheld, plural, one {# zurückgehaltener Wert} other {# zurückgehaltene Werte}}.',

  'profileFact.caution.fewCases':
    'Die Fallzahl ist klein: Schon wenige Fälle mehr oder weniger ändern den Wert deutlich.',
  'profileFact.caution.provisional': 'Der Wert ist vorläufig.',
  'profileFact.caution.estimated': 'Der Wert ist geschätzt.',

  'profileChange.up': '{indicator}: von {from} ({since}) auf {to} ({period}) gestiegen ({change}).',
  'profileChange.down':
    '{indicator}: von {from} ({since}) auf {to} ({period}) gesunken ({change}).',
  'profileChange.same': '{indicator}: unverändert bei {to} ({since} und {period}).',
  'profileChange.range':
    '{indicator}: {from} ({since}) und {to} ({period}); Veränderung: {change}, je nach zurückgehaltener Zahl.',
  'profileChange.unknown':
    '{indicator}: {from} ({since}) und {to} ({period}); eine Veränderung lässt sich nicht angeben.',
  'profileChange.against': 'Zum Vergleich {against}: {change} in dieser Zeit.',
  'profileChange.notDistinguishable':
    'Eine Veränderung dieser Größe kommt auch als zufälliges Auf und Ab vor.',
  'profileChange.warning.break':
    'Die Reihe hat in dieser Zeit einen Bruch: Die Werte sind nur eingeschränkt vergleichbar.',
  'profileChange.warning.low_denominator':
    'Die Bezugsgröße ist klein: Der Wert schwankt von Jahr zu Jahr stark.',
  'profileChange.warning.provisional': 'Ein Wert ist vorläufig.',
  'profileChange.warning.estimated': 'Ein Wert ist geschätzt.',
  'profileChange.warning.withheld': 'Eine der Zahlen ist zurückgehalten.',
  'profileChange.without':
    '{count, plural, one {# Indikator hat} other {# Indikatoren haben}} nicht für beide Zeitpunkte einen Wert, der genannt werden kann.',

  'keyFigure.cases': '{count} von {base}',
  'keyFigure.standing.above': 'über {against} ({difference})',
  'keyFigure.standing.below': 'unter {against} ({difference})',
  'keyFigure.standing.equal': 'wie {against}',
  'keyFigure.standing.unknown': 'nicht sicher mit {against} zu vergleichen',
  'keyFigure.share': '{share} von {against}',
  'keyFigure.trend.rising': 'seit {since} gestiegen ({change})',
  'keyFigure.trend.falling': 'seit {since} gesunken ({change})',
  'keyFigure.trend.same': 'unverändert seit {since}',
  'keyFigure.trend.unknown': 'Veränderung seit {since} nicht bekannt',
  'keyFigure.rank':
    '{rank, number}. von {count, number} verglichenen Gebieten, vom höchsten Wert aus gezählt',
} as const;

export type ProfileSentenceKey = keyof typeof profileSentencesDe;
export type ProfileSentences = Readonly<Record<ProfileSentenceKey, string>>;
