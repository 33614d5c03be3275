export const compareTableDe = {
  'compareTable.caption':
    'Werte der verglichenen Gebiete, ihre Abweichung und ihre Lage unter {count} Gebieten ({level})',
  'compareTable.order': 'Reihenfolge:',
  'compareTable.order.package': 'wie im Verzeichnis',
  'compareTable.order.deviation': 'größte Abweichung zuerst',
  'compareTable.order.name': 'nach Namen',
  'compareTable.indicator': 'Merkmal',
  'compareTable.position': 'Lage unter allen Gebieten',
  'compareTable.trend': 'Verlauf',
  'compareTable.trend.until': 'Verlauf bis {period}',
  'compareTable.otherPeriod': 'Stand {period}',
  'compareTable.since': 'seit {period}: {change}',
  'compareTable.note':
    'Unter jedem Wert steht die Abweichung in der Einheit des Merkmals. Für die Reihenfolge wird sie an der Streuung aller Gebiete gemessen (Standardabweichung); zurückgehaltene und fehlende Werte stehen am Ende.',
} as const;
