import type { guessDe } from './guess.de.ts';

export const guessEn: Readonly<Record<keyof typeof guessDe, string>> = {
  'guess.trend.question': '{area}: how did it go on from {since}?',
  'guess.trend.how': 'Continue the line: with the mouse, a finger or the arrow keys.',
  'guess.trend.help':
    'Left and right arrow choose the year, up and down arrow the value. Enter shows the answer.',
  'guess.trend.chart': '{area}: trend to be continued, {unit}',
  'guess.trend.start': '{period}: {value}',
  'guess.trend.point': '{period}: {value}',
  'guess.trend.empty': '{period}: nothing drawn yet',
  'guess.trend.values': 'Values drawn',
  'guess.trend.own': 'Your line',
  'guess.trend.hit': 'Your line meets the figure for {period}: {actual}.',
  'guess.trend.result':
    'Your line is at {guessed} in {period}, the figure is {actual} (difference: {difference}).',
  'guess.trend.direction': 'The direction is right.',
  'guess.trend.otherDirection': 'The direction is another one.',
  'guess.area.question.highest': 'What is your guess: where is the value highest?',
  'guess.area.question.lowest': 'What is your guess: where is the value lowest?',
  'guess.area.how': 'Choose an area on the map or in the list.',
  'guess.area.list': 'Areas to choose from',
  'guess.area.choose': 'Area:',
  'guess.area.nobody': 'none yet',
  'guess.area.right': 'Well guessed: {area}, {value}.',
  'guess.area.rank.highest':
    'Your choice {area}: {value}, place {rank} of {count}, counted from the highest value. In place 1: {first}.',
  'guess.area.rank.lowest':
    'Your choice {area}: {value}, place {rank} of {count}, counted from the lowest value. In place 1: {first}.',
  'guess.area.without': 'For {area} no value is shown ({value}). In place 1: {first}.',
  'guess.area.first': '{area}, {value}',
  'guess.reveal': 'Show the answer',
};
