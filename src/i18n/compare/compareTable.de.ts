export const compareTableDe = {
  'compareTable.caption':
    'Werte der verglichenen Gebiete, ihre Abweichung und ihre Lage unter {count} Gebieten ({level})',
  'compareTable.order': 'Reihenfolge:',
  'compareTable.order.package': 'wie im Verzeichnis',
  'compareTable.order.deviation': 'größte Abweichung zuerst',
  'compareTable.order.name': 'nach Namen',
  'compareTable.indicator': 'Indikator',
  'compareTable.position': 'Lage unter allen Gebieten',
  'compareTable.position.label': '{indicator}: alle Gebiete von {low} bis {high}; {values}',
  'compareTable.position.without': '{name}: {state}',
  'compareTable.state.number': 'Wert',
  'compareTable.state.masked': 'zurückgehalten',
  'compareTable.state.interval': 'nur als Spanne bekannt',
  'compareTable.state.suppressed': 'geschützt',
  'compareTable.state.missing': 'keine Angabe',
  'compareTable.state.not_applicable': 'entfällt',
  'compareTable.trend': 'Verlauf',
  'compareTable.trend.until': 'Verlauf bis {period}',
  'compareTable.otherPeriod': 'Stand {period}',
  'compareTable.since': 'seit {period}: {change}',
  'compareTable.note':
    'Unter jedem Wert steht die Abweichung in der Einheit des Indikators. Für die Reihenfolge wird sie an der Streuung aller Gebiete gemessen (Standardabweichung); zurückgehaltene und fehlende Werte stehen am Ende.',
} as const;
