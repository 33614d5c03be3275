import type { OwnAreasKey } from './ownAreas.de.ts';

export const ownAreasEn: Readonly<Record<OwnAreasKey, string>> = {
  'ownAreas.list': 'Own areas',
  'ownAreas.none': 'You have not made an own area yet.',
  'ownAreas.rule.addresses':
    'Whole {areas} are counted, never parts of them: as a whole if at least half of the addresses lie inside, otherwise not at all.',
  'ownAreas.rule.surface':
    'Whole {areas} are counted, never parts of them: as a whole if at least half of the surface lies inside, otherwise not at all.',
  'ownAreas.method': 'Method: own areas',
  'ownAreas.new': 'Make an own area',
  'ownAreas.full':
    '{most, plural, =0 {There is no room left for an own area.} one {No more than # own area is possible here.} other {No more than # own areas are possible here.}} Delete one, or take another area out of the selection.',
  'ownAreas.members': '{count, plural, one {# {area}} other {# {areas}}}',
  'ownAreas.made.areas': 'chosen one by one',
  'ownAreas.made.polygon': 'drawn surface',
  'ownAreas.made.radius': 'radius {metres} m',
  'ownAreas.edit': 'Edit',
  'ownAreas.edit.of': 'Edit: {name}',
  'ownAreas.delete': 'Delete',
  'ownAreas.delete.of': 'Delete: {name}',
  'ownAreas.deleted': '{name} deleted.',
  'ownAreas.kept': '{name} kept.',
  'ownAreas.form.new': 'New own area',
  'ownAreas.form.edit': 'Edit own area',
  'ownAreas.name': 'Name',
  'ownAreas.name.first': 'Own area {number}',
  'ownAreas.tool': 'How the area is made',
  'ownAreas.tool.areas': 'Choose one by one',
  'ownAreas.tool.polygon': 'Draw a surface',
  'ownAreas.tool.radius': 'Draw a radius',
  'ownAreas.map': 'Map: {name}',
  'ownAreas.map.text':
    'Counted {areas} are tinted and outlined; what lies inside by less than half has a dashed outline. All that the map can do, the fields beside it can do too.',
  'ownAreas.hint.areas': 'Click on the map what belongs to it, or choose it in the list.',
  'ownAreas.hint.polygon':
    'Click point by point. A double click, a click on the first point or the Enter key closes the surface.',
  'ownAreas.hint.closed': 'The surface is closed. Its points can be dragged.',
  'ownAreas.hint.radius':
    'Click on the centre, or search for it. Drag the radius at the rim, or enter it.',
  'ownAreas.crosshair': 'Crosshair on the map',
  'ownAreas.keys.areas':
    'Arrow keys move the crosshair, faster with Shift; plus and minus zoom. Enter takes the area beneath in or out.',
  'ownAreas.keys.polygon':
    'Arrow keys move the crosshair, faster with Shift; plus and minus zoom. Enter sets a point; pressed again at the same place it closes the surface. Backspace takes the last point back, Escape discards all.',
  'ownAreas.keys.radius':
    'Arrow keys move the crosshair, faster with Shift; plus and minus zoom. Enter sets the centre, Escape discards it.',
  'ownAreas.over': 'Crosshair over {area}',
  'ownAreas.over.none': 'Crosshair outside the city',
  'ownAreas.search': 'Search {areas}',
  'ownAreas.search.none': 'No area has this name.',
  'ownAreas.picked': '{count, plural, =0 {nothing chosen} other {# chosen}}',
  'ownAreas.points': '{count, plural, =0 {No point yet} one {# point} other {# points}}',
  'ownAreas.point.back': 'Take back the last point',
  'ownAreas.point.reopen': 'Open the surface again',
  'ownAreas.point.close': 'Close the surface',
  'ownAreas.point.clear': 'Start again',
  'ownAreas.centre': 'Search for the centre',
  'ownAreas.centre.placeholder': 'Centre: address or area',
  'ownAreas.centre.clear': 'Clear the search',
  'ownAreas.centre.list': 'Places found',
  'ownAreas.centre.none': 'There is no such address and no such area.',
  'ownAreas.centre.street': '{street} (middle of the street), {postcode}',
  'ownAreas.centre.area': '{area} (middle)',
  'ownAreas.centre.chosen': 'Centre: {place}',
  'ownAreas.centre.place': 'latitude {latitude}, longitude {longitude}',
  'ownAreas.metres': 'Radius',
  'ownAreas.metres.unit': 'm',
  'ownAreas.preview': 'What is counted',
  'ownAreas.preview.none': 'Nothing yet.',
  'ownAreas.preview.empty': 'Nothing: of no area does at least half lie inside.',
  'ownAreas.preview.members':
    '{count, plural, one {# {area}, as a whole: {names}.} other {# {areas}, each as a whole: {names}{more, plural, =0 {} other { and # more}}.}}',
  'ownAreas.preview.left':
    '{count, plural, one {# more area is touched by less than half and does not count.} other {# more areas are touched by less than half and do not count.}}',
  'ownAreas.column.inside': 'Inside',
  'ownAreas.column.counts': 'Counts',
  'ownAreas.counts.whole': 'whole',
  'ownAreas.counts.not': 'not',
  'ownAreas.share': '{percent}%',
  'ownAreas.share.tiny': 'under 1%',
  'ownAreas.share.addresses':
    '{share} ({inside} of {total, plural, one {# address} other {# addresses}})',
  'ownAreas.share.surface': '{share} of the surface',
  'ownAreas.save': 'Keep',
  'ownAreas.cancel': 'Cancel',
  'ownAreas.loading': 'The addresses are being loaded.',
  'ownAreas.failed':
    'The addresses could not be loaded. Without them it is not certain what counts to a surface.',
  'ownAreas.retry': 'Try again',
  'ownAreas.problem.name_empty': 'Give the area a name.',
  'ownAreas.problem.name_too_long': 'Shorten the name to no more than {max} characters.',
  'ownAreas.problem.name_taken':
    'An area is called “{name}” already. Choose another name, so that both can be told apart.',
  'ownAreas.problem.no_member': 'Nothing has been chosen yet that can be counted.',
  'ownAreas.problem.id_taken': 'This own area exists already. Make it anew.',
  'ownAreas.problem.unknown_members':
    '{count, plural, one {# area is not known in these data.} other {# areas are not known in these data.}}',
  'ownAreas.problem.too_many':
    '{max, plural, one {No more than # own area is possible.} other {No more than # own areas are possible.}}',
  'ownAreas.problem.too_few_points': 'A surface needs at least three points.',
  'ownAreas.problem.too_many_points': 'A surface has no more than {max} points.',
  'ownAreas.problem.crosses_itself':
    'The outline crosses or touches itself. Drag a point to another place, or take points back.',
  'ownAreas.problem.radius_out_of_range': 'The radius lies between {min} and {max} m.',
};
