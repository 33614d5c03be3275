import type { StatisticMessages } from './statisticKey.ts';

/** What a statistic says of itself: notices, refusals, cautions, verdicts. */
export const statisticsDe: StatisticMessages = {
  'composite.notice.few_areas':
    'Der Index vergleicht nur {areas, plural, one {# Gebiet} other {# Gebiete}}. Bei so wenigen hängen Klassen und Ränge an einzelnen Zahlen.',
  'composite.notice.constant_indicator':
    '„{indicator}“ ist in allen Gebieten gleich und unterscheidet keines vom anderen. Der Index lässt diesen Indikator weg; die übrigen Gewichte steigen im gleichen Verhältnis.',
  'composite.notice.figures_not_numbers':
    'Bei „{indicator}“ fehlt für {areas, plural, one {# Gebiet} other {# Gebiete}} eine genaue Zahl; dort gibt es keinen Index.',
  'composite.notice.index_constant':
    'Die Indikatoren heben sich überall gegenseitig auf: Der Index ist in allen Gebieten gleich.',
  'composite.leftOut.declared_excluded':
    '{areas, plural, one {# Gebiet ist} other {# Gebiete sind}} ausdrücklich ausgenommen.',
  'composite.leftOut.below_population':
    '{areas, plural, one {# Gebiet liegt} other {# Gebiete liegen}} unter der Mindestzahl an Einwohnerinnen und Einwohnern und {areas, plural, one {geht} other {gehen}} nicht in den Index ein.',
  'composite.leftOut.population_unknown':
    'Für {areas, plural, one {# Gebiet} other {# Gebiete}} ist nicht bekannt, ob die Mindestzahl an Einwohnerinnen und Einwohnern erreicht ist; dort gibt es keinen Index.',
  'composite.leftOut.figure_withheld':
    'In {areas, plural, one {# Gebiet} other {# Gebieten}} ist eine Zahl zurückgehalten; dort gibt es keinen Index.',
  'composite.leftOut.figure_missing':
    'Für {areas, plural, one {# Gebiet} other {# Gebiete}} fehlt eine Angabe; dort gibt es keinen Index.',
  'composite.leftOut.figure_not_applicable':
    'In {areas, plural, one {# Gebiet} other {# Gebieten}} ergibt eine Zahl keinen Sinn, etwa weil der Nenner 0 ist; dort gibt es keinen Index.',
  'composite.problem.no_weight':
    'Kein Indikator hat ein Gewicht über 0. Bitte mindestens einem Indikator ein Gewicht geben.',
  'composite.problem.no_earlier_figures':
    'Dynamik braucht Zahlen von vor zwei Jahren; keiner der Indikatoren hat sie: {indicators}. Bitte ein anderes Jahr oder andere Indikatoren wählen.',
  'composite.problem.too_few_areas':
    '{areas, plural, =0 {Kein Gebiet hat} one {Nur # Gebiet hat} other {Nur # Gebiete haben}} alle nötigen Zahlen; ein Index braucht mindestens {needed, number}.',
  'composite.problem.all_constant':
    'Kein Indikator unterscheidet die Gebiete: {indicators}. Bitte andere Indikatoren wählen.',
  'composite.problem.geometric_of_signed_scores':
    'Das geometrische Mittel braucht Punktwerte über 0; „{standardisation}“ ergibt auch negative. Bitte eine andere Standardisierung oder das arithmetische Mittel wählen.',
  'composite.standing.considered': 'geht in den Index ein',
  'composite.standing.declared_excluded': 'ausdrücklich ausgenommen',
  'composite.standing.below_population': 'zu wenige Einwohnerinnen und Einwohner',
  'composite.standing.population_unknown': 'Zahl der Einwohnerinnen und Einwohner unbekannt',
  'composite.standing.figure_withheld': 'eine Zahl ist zurückgehalten',
  'composite.standing.figure_missing': 'eine Angabe fehlt',
  'composite.standing.figure_not_applicable': 'eine Zahl entfällt',
  'composite.standardisation.z_score': 'z-Werte',
  'composite.standardisation.min_max': 'Spanne von 0 bis 1',
  'composite.standardisation.rank': 'Ränge',
  'composite.standardisation.percentile': 'Prozentränge',
  'composite.standardisation.exponential': 'exponentiell transformierte Ränge',
  'composite.status.high': 'hoher sozialer Status',
  'composite.status.middle': 'mittlerer sozialer Status',
  'composite.status.low': 'niedriger sozialer Status',
  'composite.status.very_low': 'sehr niedriger sozialer Status',
  'composite.dynamics.positive': 'günstiger als der Durchschnitt der Gebiete entwickelt',
  'composite.dynamics.stable': 'wie der Durchschnitt der Gebiete entwickelt',
  'composite.dynamics.negative': 'ungünstiger als der Durchschnitt der Gebiete entwickelt',

  'rank.range': 'Rang {low}–{high} in {share} der Gewichtungen',
  'rank.single': 'Rang {low} in mindestens {share} der Gewichtungen',
  'rank.driver': 'Am stärksten hängt der Rang an „{indicator}“.',
  'rank.noDriver': 'Kein einzelner Indikator verschiebt den Rang.',
  'rank.fewAreas':
    'Bei nur {areas, plural, one {# Gebiet} other {# Gebieten}} sind die Spannen kurz, weil es wenige Ränge gibt, nicht weil die Rangfolge gesichert wäre.',

  'comparison.question.underlying_chance':
    'Das Intervall beantwortet die Frage: Ist der Unterschied größer, als ihn der Zufall erwarten ließe, wenn das Risiko auf beiden Seiten gleich wäre?',
  'comparison.question.population_value':
    'Das Intervall beantwortet die Frage: Wie groß wäre der Unterschied, wenn alle befragt worden wären?',
  'comparison.caution.no_sampling_error':
    'Das Register zählt alle: Diese Zahlen haben keinen Stichprobenfehler. Das Intervall sagt nicht, wie genau gezählt wurde, sondern ob der Unterschied größer ist als das zufällige Auf und Ab bei gleichem Risiko.',
  'comparison.caution.same_people':
    'In beiden Zeiträumen leben hier größtenteils dieselben Menschen. Der Test setzt voraus, dass es verschiedene sind; sein Ergebnis ist nur ein Anhalt.',
  'comparison.caution.few_cases':
    'Die Fallzahlen sind sehr klein. Schon ein einzelner Fall mehr oder weniger kann das Ergebnis ändern.',
  'comparison.test.pooled_z': 'z-Test mit gemeinsamem Anteil',
  'comparison.test.fisher': 'exakter Test nach Fisher',
  'comparison.standsOut.above':
    'liegt höher als die übrige Stadt, auch unter Berücksichtigung der vielen Vergleiche',
  'comparison.standsOut.below':
    'liegt niedriger als die übrige Stadt, auch unter Berücksichtigung der vielen Vergleiche',
  'comparison.standsOut.neither': 'hebt sich nicht gesichert von der übrigen Stadt ab',

  'funnel.far_below': 'weit unter dem Zielwert, außerhalb der 99,8-%-Grenzen',
  'funnel.below': 'unter dem Zielwert, außerhalb der 95-%-Grenzen',
  'funnel.within': 'innerhalb der Grenzen: mit Zufall um den Zielwert vereinbar',
  'funnel.above': 'über dem Zielwert, außerhalb der 95-%-Grenzen',
  'funnel.far_above': 'weit über dem Zielwert, außerhalb der 99,8-%-Grenzen',

  'reliability.reliable': 'verlässlich',
  'reliability.limited': 'eingeschränkt verlässlich, der Wert steht in Klammern',
  'reliability.unreliable': 'nicht verlässlich genug, der Wert wird nicht gezeigt',

  'space.problem.too_few_areas':
    '{found, plural, =0 {Kein Gebiet geht} one {Nur # Gebiet geht} other {Nur # Gebiete gehen}} mit einer genauen Zahl ein; nötig sind {needed, number}.',
  'space.problem.no_neighbours':
    'Kein Gebiet mit einer genauen Zahl hat einen Nachbarn mit einer genauen Zahl.',
  'space.problem.no_variation':
    'Alle Gebiete haben denselben Wert: Ein räumliches Muster kann es nicht geben.',
  'space.problem.negative_values':
    'Dieses Maß gilt nur für Werte ab 0; hier kommen negative Werte vor.',
  'space.notice.areas_without_number':
    '{count, plural, one {# Gebiet} other {# Gebiete}} ohne genaue Zahl {count, plural, one {bleibt} other {bleiben}} außer Betracht.',
  'space.notice.exploratory':
    'Mit {count, plural, one {nur # Gebiet} other {nur # Gebieten}} ist das Ergebnis ein Anlass, genauer hinzusehen, kein Befund.',
  'space.islands.leave_out':
    '{count, plural, one {# Gebiet ohne Nachbarn bleibt} other {# Gebiete ohne Nachbarn bleiben}} außer Betracht.',
  'space.islands.keep_uncounted':
    '{count, plural, one {# Gebiet ohne Nachbarn geht} other {# Gebiete ohne Nachbarn gehen}} in den Mittelwert ein, {count, plural, one {zählt} other {zählen}} aber nicht als Fall.',
  'space.islands.keep':
    '{count, plural, one {# Gebiet ohne Nachbarn zählt} other {# Gebiete ohne Nachbarn zählen}} voll mit, als läge der Wert ringsum im Mittel.',
  'space.verdict.HH': 'hoher Wert, umgeben von hohen',
  'space.verdict.LL': 'niedriger Wert, umgeben von niedrigen',
  'space.verdict.HL': 'hoher Wert, umgeben von niedrigen',
  'space.verdict.LH': 'niedriger Wert, umgeben von hohen',
  'space.verdict.hot': 'Häufung hoher Werte',
  'space.verdict.cold': 'Häufung niedriger Werte',
  'space.verdict.not_significant': 'kein gesichertes Muster',
  'space.verdict.undefined_here': 'hier nicht prüfbar',

  'trend.too_few_points':
    'Für einen Trend sind mindestens {needed, number} vergleichbare Zeitpunkte nötig.',
  'trend.direction.rising': 'steigend',
  'trend.direction.falling': 'fallend',
  'trend.direction.undecided': 'nicht gesichert, was nicht „unverändert“ heißt',
  'trend.basis.beforeBreak':
    '{count, plural, one {# Zeitpunkt} other {# Zeitpunkte}} vor dem letzten Bruch der Zeitreihe {count, plural, one {zählt} other {zählen}} nicht mit: Dort wurde anderes gemessen.',
  'trend.basis.withoutNumber':
    '{count, plural, one {# Zeitpunkt} other {# Zeitpunkte}} ohne genaue Zahl {count, plural, one {zählt} other {zählen}} nicht mit.',
  'trend.basis.incomplete':
    '{count, plural, one {# unvollständiger Zeitraum zählt} other {# unvollständige Zeiträume zählen}} nicht mit.',
  'trend.basis.provisional':
    '{count, plural, one {# vorläufige Zahl geht} other {# vorläufige Zahlen gehen}} ein.',
  'trend.basis.hasGaps': 'Die Zeitreihe hat Lücken; sie werden nicht aufgefüllt.',

  'projection.projected':
    'Fortschreibung: Wenn es so weiterginge. Niemand hat diese Zahl gezählt, und sie ist keine Prognose.',
  'projection.too_few_points':
    'Für eine Fortschreibung sind mindestens {needed, number} vergleichbare Zeitpunkte nötig.',
  'projection.too_far_ahead':
    'So weit trägt die Zeitreihe nicht: Fortgeschrieben wird höchstens um die Hälfte der beobachteten Spanne.',

  'coverage.leftOut.not_open': 'am Stichtag nicht in Betrieb',
  'coverage.leftOut.other_ages': 'für andere Altersgruppen',
  'coverage.leftOut.ages_unstated': 'ohne Angabe der Altersgruppe',
  'coverage.leftOut.capacity_unstated': 'ohne Angabe der Plätze',
  'coverage.unreachedOffers':
    '{count, plural, one {# Angebot erreicht} other {# Angebote erreichen}} niemanden aus der Zielgruppe; {count, plural, one {seine Plätze gehen} other {ihre Plätze gehen}} nicht in die Versorgung ein.',
  'coverage.areasWithoutPoints':
    'Für {count, plural, one {# Gebiet} other {# Gebiete}} ist nicht bekannt, wo die Menschen wohnen; sie fehlen in der Erreichbarkeit.',
  'coverage.unknownIds':
    'Die Tabelle der Wege nennt {count, plural, one {# Kennung} other {# Kennungen}}, die das Datenpaket nicht kennt; diese Zeilen bleiben außer Betracht.',
};
