import type { actionListDe } from './actionList.de.ts';

export const actionListEn: Record<keyof typeof actionListDe, string> = {
  'actionList.title': 'Look here first',
  'actionList.title.ranked': 'Need by rank',
  'actionList.headline':
    'In {count, number} of {of, plural, one {# area} other {# areas}} need is high and coverage low under every assumption tried: {names}.',
  'actionList.headline.none':
    '{of, plural, one {The one area assessed is not} other {None of # areas assessed is}} under-supplied under every assumption tried.',
  'actionList.headline.unclear':
    'In {count, plural, one {# area} other {# areas}} the verdict changes with the assumptions.',
  'actionList.headline.notAssessed':
    '{count, plural, one {# area is} other {# areas are}} not assessed.',
  'actionList.headline.others': '{count, plural, one {# other} other {# others}}',
  'actionList.city': '{city} as a whole: {coverage}.',
  'actionList.city.nearest': '{city} as a whole: {coverage}; {nearest}.',
  'actionList.rule':
    'An area is called under-supplied only if it stays so under all plausible weights, distances and withheld values. Otherwise: not clear.',
  'actionList.nearestNote':
    '“Nearest offer” is the way that half of the target group in the area has at most.',
  'actionList.about': 'How is the verdict reached?',
  'actionList.running': 'Ranges and verdicts are being checked: {percent}',
  'actionList.running.stale':
    'The ranges and verdicts in the list still belong to the question before.',
  'actionList.cancel': 'Cancel',
  'actionList.cancelled': 'The check was cancelled. Without it there are ranks but no verdicts.',
  'actionList.failed': 'The check failed. Without it there are ranks but no verdicts.',
  'actionList.retry': 'Check again',
  'actionList.parts': 'Open into parts',
  'actionList.parts.of': 'Open the need into its parts: {area}',
  'actionList.more': '{count, plural, one {Show # more area} other {Show # more areas}}',
  'actionList.supplied': 'Not under-supplied ({count, number})',
  'actionList.notAssessed': 'Not assessed ({count, number})',
  'actionList.noneFirst': 'No area is under-supplied or not clear.',

  'actionList.equity': 'Reach by group',
  'actionList.equity.caption': 'Share of each group with an offer within {reach}, against everyone',
  'actionList.equity.group': 'Group',
  'actionList.equity.share': 'Share',
  'actionList.equity.difference': 'Difference from everyone',
  'actionList.equity.points': '{number}\u00a0pp',
  'actionList.equity.points.range': '{low} to {high}\u00a0pp',
  'actionList.equity.note':
    'Within an area all groups are taken to live alike, so only differences between areas show. Ranges arise where figures are withheld.',
  'actionList.equity.loading': 'The figures of the groups are being loaded.',
  'actionList.equity.failed': 'The figures of the groups could not be loaded.',
  'actionList.equity.none': 'The package has no figures on other groups.',
};
