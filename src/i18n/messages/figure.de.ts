/** Words for values, states, remarks and generated sentences. */
export const figureDe = {
  'state.masked': 'unter {below, number}',
  'state.interval': '{low} bis {high}',
  'state.suppressed': 'geschützt',
  'state.missing': 'keine Angabe',
  'state.not_applicable': 'entfällt',
  'state.masked.long': 'unter {below, number} Fälle, Wert von der Quelle zurückgehalten',
  'state.interval.long': 'Spanne, weil eine Zahl unter {below, number} zurückgehalten ist',
  'state.suppressed.long': 'zum Schutz anderer Angaben zurückgehalten',
  'state.missing.long': 'die Quelle hat keine Angabe',
  'state.not_applicable.long': 'hier gibt es keinen Nenner oder keine Fälle',
  'flag.provisional': 'vorläufig',
  'flag.revised': 'berichtigt',
  'flag.estimated': 'geschätzt',
  'flag.break': 'Bruch in der Zeitreihe',
  'flag.low_denominator': 'geringe Fallzahl, vorsichtig deuten',
  'unit.points': 'Prozentpunkte',
  'unit.points.short': 'Pp.',
  'fact.range':
    'Am höchsten ist der Wert in {highest}{highestOthers, plural, =0 {} one { und # weiterem Gebiet} other { und # weiteren Gebieten}} mit {highestValue}, am niedrigsten in {lowest}{lowestOthers, plural, =0 {} one { und # weiterem Gebiet} other { und # weiteren Gebieten}} mit {lowestValue}; {city} insgesamt: {cityValue}.',
  'fact.range.difference':
    'Am stärksten stieg oder am wenigsten sank der Wert in {highest}{highestOthers, plural, =0 {} one { und # weiterem Gebiet} other { und # weiteren Gebieten}} ({highestValue}), am stärksten sank oder am wenigsten stieg er in {lowest}{lowestOthers, plural, =0 {} one { und # weiterem Gebiet} other { und # weiteren Gebieten}} ({lowestValue}); {city} insgesamt: {cityValue}.',
  'fact.range.open': 'Zurückgehaltene Werte können darüber oder darunter liegen.',
  'fact.only_city': '{city} insgesamt: {cityValue}.',
  'fact.city_change.up':
    'Seit {since} ist der Wert in {city} von {from} auf {to} gestiegen ({change}).',
  'fact.city_change.down':
    'Seit {since} ist der Wert in {city} von {from} auf {to} gesunken ({change}).',
  'fact.city_change.same': 'In {city} ist der Wert mit {to} so hoch wie {since}.',
  'fact.selected.ranked':
    '{area}: {value}, vom höchsten Wert an Rang {rank, number} von {count, number}.',
  'fact.selected.unranked': '{area}: {value}, ohne Rang.',
  'fact.states.masked':
    '{count, plural, one {In # Gebiet} other {In # Gebieten}} ist eine Zahl unter {below, number} zurückgehalten: Dort wird kein genauer Wert gezeigt.',
  'fact.states.suppressed':
    '{count, plural, one {In # Gebiet ist der Wert} other {In # Gebieten sind die Werte}} zum Schutz anderer Angaben zurückgehalten.',
  'fact.states.missing':
    '{count, plural, one {Für # Gebiet liegt} other {Für # Gebiete liegt}} kein Wert vor.',
  'fact.states.lowDenominator':
    '{count, plural, one {# Gebiet hat} other {# Gebiete haben}} geringe Fallzahlen: vorsichtig deuten.',
} as const;
