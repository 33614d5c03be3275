import type { profilePanelsDe } from './profilePanels.de.ts';

export const profilePanelsEn: Readonly<Record<keyof typeof profilePanelsDe, string>> = {
  'profilePanels.title': '{concept} by {dimension}, {period}, per cent',
  'profilePanels.summary': '{area}: {total} in total.',
  'profilePanels.help': 'Arrow keys left and right change the part, up and down the area.',
  'profilePanels.reading': '{area}, {part}: {share} ({count})',
  'profilePanels.state': '{area}: {values}',
  'profilePanels.table': 'As a table',
  'profilePanels.area': 'Area',
  'profilePanels.empty': 'For {area} there are no breakdowns whose parts add up to a whole.',
  'profilePanels.title.plain': '{concept}, {period}, per cent',
  'profilePanels.by': 'by',
};
