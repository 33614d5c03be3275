import type { profileHeadDe } from './profileHead.de.ts';

export const profileHeadEn: Readonly<Record<keyof typeof profileHeadDe, string>> = {
  'profileHead.kicker': 'Profile',
  'profileHead.parent': 'part of {parent}',
  'profileHead.population': '{name}: {value} ({date})',
  'profileHead.until': 'Figures up to {period}',
  'profileHead.sparse':
    'Few figures are available for {area}: many numbers are so small that they are withheld, or the source has none.',
  'profileHead.choose': 'Area',
  'profileHead.areas': 'Change profile',
  'profileHead.previous': 'Previous area: {area}',
  'profileHead.next': 'Next area: {area}',
  'profileHead.actions': 'With this profile',
  'profileHead.compare': 'Compare',
  'profileHead.print': 'Print view',
  'profileHead.map': 'Map: where {area} lies in {city}',
  'profileHead.map.city': 'Map: {city} with its areas',
};
