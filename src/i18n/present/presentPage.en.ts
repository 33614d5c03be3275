import type { presentPageDe } from './presentPage.de.ts';

export const presentPageEn: Readonly<Record<keyof typeof presentPageDe, string>> = {
  'present.title': 'Present',
  'present.lead':
    'Stories are ordered views with a headline and words: for the projector, to read and to take home.',
  'present.stories': 'Stories',
  'present.none': 'There is no story about these data yet.',
  'present.steps': '{count, plural, one {# step} other {# steps}}',
  'present.steps.minutes':
    '{count, plural, one {# step} other {# steps}}, about {minutes, plural, one {# minute} other {# minutes}}',
  'present.own': 'own story',
  'present.stage': 'On stage',
  'present.stage.of': 'Put “{title}” on stage',
  'present.aside.words': 'You are looking something up live, beside the story “{title}”.',
  'present.aside.back': 'Back to the slide',
  'present.aside.back.read': 'Back to the article',
};
