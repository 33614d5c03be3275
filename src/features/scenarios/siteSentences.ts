import { GREEDY_GUARANTEE } from '../../domain/coverage/bestLocations.ts';
import type { SiteSuggestions } from '../../domain/need/traceSites.ts';
import { wordHeads } from '../../i18n/need/answers/wordHeads.ts';
import { wordWay } from '../../i18n/need/answers/wordWay.ts';
import type { ScenarioContext } from './useScenarios.ts';

type SentenceContext = Pick<ScenarioContext, 'words' | 'asked'>;

/** "120 Jugendliche": whole people that a gain is certain to hold. */
export function wordAtLeast({ words, asked }: SentenceContext, gain: number): string {
  // A hair below a whole number is that number: shares of counts are no exact fractions.
  const value = Math.floor(gain + 1e-6);
  return wordHeads(words, { kind: 'number', value, flags: [] }, asked.group);
}

/** How much all sites bring, and how much more another choice could bring at most. */
export function boundSentence(context: SentenceContext, found: SiteSuggestions): string {
  const { words, asked } = context;
  const { text, format } = words;
  const heads = wordAtLeast(context, found.gained);
  const more = Math.ceil(found.gainAtMost - found.gained - 1e-6);
  if (more <= 0) return text('scenarios.sites.bound.best', { heads });
  const number = format.number(Math.floor(GREEDY_GUARANTEE * 100), 0);
  return text('scenarios.sites.bound', {
    heads,
    guarantee: text('needAnswer.percent', { number }),
    more: wordHeads(words, { kind: 'number', value: more, flags: [] }, asked.group),
  });
}

/** Which places were looked at; not all that there are. */
export function candidateSentence(
  { words, asked }: SentenceContext,
  found: SiteSuggestions,
  isGiven: boolean,
): string {
  if (isGiven) return words.text('scenarios.sites.candidates.given', { count: found.candidates });
  const { reach, travel } = asked.question;
  const detour = travel.kind === 'straight' ? travel.detour : 1;
  return words.text('scenarios.sites.candidates', {
    count: found.candidates,
    grid: wordWay(words, reach / detour / 4, 'metres'),
  });
}
