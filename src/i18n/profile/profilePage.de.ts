export const profilePageDe = {
  'profile.title': 'Steckbrief {area}',
} as const;
