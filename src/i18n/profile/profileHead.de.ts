export const profileHeadDe = {
  'profileHead.kicker': 'Steckbrief',
  'profileHead.parent': 'gehört zu {parent}',
  'profileHead.population': '{name}: {value} ({date})',
  'profileHead.until': 'Zahlen bis {period}',
  'profileHead.sparse':
    'Für {area} liegen nur wenige Werte vor: Viele Zahlen sind so klein, dass sie zurückgehalten werden, oder die Quelle hat keine Angabe.',
  'profileHead.choose': 'Gebiet',
  'profileHead.areas': 'Steckbriefe wechseln',
  'profileHead.previous': 'Vorheriges Gebiet: {area}',
  'profileHead.next': 'Nächstes Gebiet: {area}',
  'profileHead.actions': 'Mit diesem Steckbrief',
  'profileHead.compare': 'Vergleichen',
  'profileHead.print': 'Druckansicht',
  'profileHead.map': 'Karte: Lage von {area} in {city}',
  'profileHead.map.city': 'Karte: {city} mit seinen Gebieten',
} as const;
