import type { profilePyramidDe } from './profilePyramid.de.ts';

export const profilePyramidEn: Readonly<Record<keyof typeof profilePyramidDe, string>> = {
  'profilePyramid.title': 'Population by age and sex, {area}, {period}',
  'profilePyramid.period': 'Year',
  'profilePyramid.help': 'Arrow keys up and down change the age group, left and right the side.',
  'profilePyramid.summary':
    '{isKnown, select, true {{area}, {period}: {total} persons.} other {{area}, {period}.}} The area of each bar is its share; the line shows {comparison}.',
  'profilePyramid.summary.alone':
    '{isKnown, select, true {{area}, {period}: {total} persons.} other {{area}, {period}.}} The area of each bar is its share.',
  'profilePyramid.reading': '{side}, {band}: {count} ({share})',
  'profilePyramid.reading.compared':
    '{side}, {band}: {count} ({share}); {comparison}: {comparedShare}',
  'profilePyramid.caption': 'Population by age and sex',
  'profilePyramid.band': 'Age',
  'profilePyramid.share': 'share of all',
  'profilePyramid.table': 'As a table',
  'profilePyramid.axis': 'Per cent of the population per year of age',
  'profilePyramid.withheld': 'withheld: possible up to here',
  'profilePyramid.missing':
    '{kind, select, suppressed {protected} both {protected or no figure} other {no figure}}',
  'profilePyramid.short': '{from}–{to}',
  'profilePyramid.short.open': '{from}+',
  'profilePyramid.earlier': '{area} {period}',
  'profilePyramid.empty': 'The data have no population by age and sex.',
};
