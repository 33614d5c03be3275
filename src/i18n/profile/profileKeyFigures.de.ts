export const profileKeyFiguresDe = {
  'profileKeyFigures.empty': 'Für {area} liegt keine Kennzahl vor.',
  'profileKeyFigures.standing.above': 'darüber ({difference})',
  'profileKeyFigures.standing.below': 'darunter ({difference})',
  'profileKeyFigures.standing.equal': 'gleich',
  'profileKeyFigures.standing.unknown': 'nicht sicher vergleichbar',
  'profileKeyFigures.compared': 'Zum Vergleich',
  'profileKeyFigures.note':
    '„Darüber“ und „darunter“ sagen, wo {area} liegt; ob das ein Bedarf oder eine Stärke ist, hängt vom Indikator ab.',
} as const;
