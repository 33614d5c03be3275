export const profilePanelsDe = {
  'profilePanels.title': '{concept} nach {dimension}, {period}, Prozent',
  'profilePanels.summary': '{area}: {total} insgesamt.',
  'profilePanels.help':
    'Pfeiltasten links und rechts wechseln den Teil, hoch und runter das Gebiet.',
  'profilePanels.reading': '{area}, {part}: {share} ({count})',
  'profilePanels.state': '{area}: {values}',
  'profilePanels.table': 'Als Tabelle',
  'profilePanels.area': 'Gebiet',
  'profilePanels.empty':
    'Für {area} liegen keine Gliederungen vor, deren Teile ein Ganzes ergeben.',
  'profilePanels.title.plain': '{concept}, {period}, Prozent',
  'profilePanels.by': 'nach',
} as const;
