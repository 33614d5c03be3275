import type { preventionChainDe } from './preventionChain.de.ts';

export const preventionChainEn: Readonly<Record<keyof typeof preventionChainDe, string>> = {
  'preventionChain.title': 'Prevention chain',
  'preventionChain.intro':
    'Which offers are there in which phase of life, and how many people are in that phase?',
  'preventionChain.layout': 'Layout',
  'preventionChain.layout.fields': 'Phases of life and fields of action',
  'preventionChain.layout.areas': 'Areas and phases of life',
  'preventionChain.area': 'Area',
  'preventionChain.city': '{city} as a whole',
  'preventionChain.field': 'Field of action',
  'preventionChain.caption.fields':
    '{place}: offers by phase of life and field of action, {period}',
  'preventionChain.caption.areas': '{field}: offers by area and phase of life, {period}',
  'preventionChain.phase': 'Phase of life',
  'preventionChain.transition': 'transition',
  'preventionChain.heads': 'People',
  'preventionChain.heads.range': '{low} to {high}',
  'preventionChain.heads.masked': 'under {below, number}',
  'preventionChain.count': '{count, plural, one {# offer} other {# offers}}',
  'preventionChain.places': '{count, plural, one {# place} other {# places}}',
  'preventionChain.places.short': '{count, number} pl.',
  'preventionChain.unstated':
    '{count, plural, one {# without number of places} other {# without number of places}}',
  'preventionChain.forHeads': 'people: {heads}',
  'preventionChain.mark.gap': 'gap',
  'preventionChain.mark.double': 'several',
  'preventionChain.mark.served': 'present',
  'preventionChain.mark.empty': 'nobody',
  'preventionChain.mark.unknown': 'open',
  'preventionChain.key': 'Signs',
  'preventionChain.key.gap': 'gap: people in this phase, but no offer.',
  'preventionChain.key.double': 'several: more than one offer of the same kind.',
  'preventionChain.key.empty': 'nobody: no offer and nobody in this phase.',
  'preventionChain.key.unknown': 'open: no offer; how many people are in this phase is not known.',
  'preventionChain.rule':
    'An area counts what stands there and is open on {day}. An offer belongs to the phases whose ages it states; without ages, to those that name its kind. Offers without a known place count for the whole city only. A gap in an area may be filled by an offer in the next one.',
  'preventionChain.noField':
    '{count, plural, one {# offer has} other {# offers have}} no field of action and {count, plural, one {is} other {are}} not in the table.',
  'preventionChain.cell': '{row}, {column}: {summary}',
  'preventionChain.picked.none': 'No offer.',
  'preventionChain.inTable': 'Show in offer table and map',
  'preventionChain.shown':
    '{title}: {count, plural, one {# offer} other {# offers}} in the table and, where a place is known, on the map.',
  'preventionChain.onMap': 'Highlight {name} on the map',
  'preventionChain.none': 'The package names no phases of life or no fields of action.',
};
