export const profileStandoutDe = {
  'profileStandout.link': 'Zahl ansehen: {indicator}, {period}',
  'profileStandout.empty': 'Aus den vorliegenden Zahlen lässt sich nichts Auffälliges sagen.',
} as const;
