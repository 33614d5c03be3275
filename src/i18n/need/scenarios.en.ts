import type { scenariosDe } from './scenarios.de.ts';

export const scenariosEn: Readonly<Record<keyof typeof scenariosDe, string>> = {
  'scenarios.title': 'What if …',
  'scenarios.intro':
    'A scenario opens, closes, moves or changes offers and leaves the inventory as it is. It is part of the link to this view.',
  'scenarios.inForce': 'Scenario',
  'scenarios.stock': 'Inventory as it is',
  'scenarios.default': 'Scenario {number, number}',
  'scenarios.copyOf': 'Copy of {name}',
  'scenarios.new': 'New scenario',
  'scenarios.rename': 'Rename',
  'scenarios.duplicate': 'Duplicate',
  'scenarios.delete': 'Delete',
  'scenarios.name': 'Name of the scenario',
  'scenarios.name.keep': 'Keep',
  'scenarios.cancel': 'Cancel',
  'scenarios.deleted': '“{name}” has been deleted.',
  'scenarios.undo': 'Undo',
  'scenarios.close': 'Close message',
  'scenarios.full': 'There can be no more than {max, number} scenarios.',
  'scenarios.link': 'Copy link',
  'scenarios.save': 'Save as file',
  'scenarios.open': 'Scenarios from a file …',
  'scenarios.opened': '{count, plural, one {# scenario} other {# scenarios}} taken from “{name}”.',
  'scenarios.open.failed': '“{name}” was not taken over. {reason}',
  'scenarios.open.full':
    '“{name}” holds {count, plural, one {# scenario} other {# scenarios}}; together that would be more than {max, number}. Please delete some first.',
  'scenarios.fileName': 'scenarios',

  'scenarios.steps': 'Steps',
  'scenarios.steps.none': 'No step yet: the scenario equals the inventory.',
  'scenarios.step.add': 'New: {name} ({category}), {place}',
  'scenarios.step.add.places':
    'New: {name} ({category}) with {places, plural, one {# place} other {# places}}, {place}',
  'scenarios.step.close': 'Closed: {name}',
  'scenarios.step.move': 'Moved: {name}, to {place}',
  'scenarios.step.resize':
    '{name}: {places, plural, one {# place} other {# places}}, in the inventory {before, number}',
  'scenarios.step.resize.unstated':
    '{name}: {places, plural, one {# place} other {# places}}, not stated in the inventory',
  'scenarios.step.change': 'Changed: {name}',
  'scenarios.step.remove': 'Take back the step: {step}',
  'scenarios.step.refused.unknown_offer': 'No effect: the inventory has no such offer.',
  'scenarios.step.refused.duplicate_offer': 'No effect: there already is an offer with this id.',
  'scenarios.step.notCounting': 'Does not count for this question.',
  'scenarios.step.notCounting.capacity_unstated':
    'While its number of places is missing, coverage near it is not known.',
  'scenarios.outside': 'outside all areas',

  'scenarios.kind': 'Add a step',
  'scenarios.kind.add': 'Open an offer',
  'scenarios.kind.close': 'Close an offer',
  'scenarios.kind.move': 'Move an offer',
  'scenarios.kind.resize': 'Change places',
  'scenarios.apply.add': 'Open',
  'scenarios.apply.close': 'Close',
  'scenarios.apply.move': 'Move',
  'scenarios.apply.resize': 'Apply places',
  'scenarios.offer': 'Find an offer',
  'scenarios.offer.placeholder': 'Name, kind, address or area',
  'scenarios.offer.list': 'Offers found',
  'scenarios.offer.none': 'No open offer found.',
  'scenarios.offer.clear': 'Clear search',
  'scenarios.offer.chosen': 'Chosen: {name}',
  'scenarios.offer.onMap': 'An offer can also be clicked on the map.',
  'scenarios.offer.asked': 'Count for this question',
  'scenarios.offer.others': 'Other offers',
  'scenarios.newName': 'Name of the offer',
  'scenarios.newName.default': '{category}, new',
  'scenarios.category': 'Kind of offer',
  'scenarios.places': 'Places',
  'scenarios.places.needed':
    'The question counts places: without their number, coverage nearby is not known.',
  'scenarios.place': 'Where: address or coordinate',
  'scenarios.place.placeholder': 'Street and number, or 50.9271 11.5892',
  'scenarios.place.list': 'Places found',
  'scenarios.place.none':
    'No place found. Possible are an address of the package, a coordinate (latitude, longitude) or a click on the map.',
  'scenarios.place.clear': 'Clear place',
  'scenarios.place.coordinate': 'latitude {latitude}, longitude {longitude}',
  'scenarios.place.street': '{street} (middle of the street)',
  'scenarios.place.chosen': 'Where: {place}',
  'scenarios.place.map': 'Choose on the map',
  'scenarios.place.map.stop': 'Stop choosing on the map',
  'scenarios.place.map.wait': 'Click on the map. Escape cancels.',

  'scenarios.effects': 'Before and after',
  'scenarios.effects.none': 'The scenario changes nothing for this question in any area.',
  'scenarios.effects.heads.none': 'Whether an offer lies within {reach} changes for nobody.',
  'scenarios.effects.heads.more': 'In addition with an offer within {reach}: {heads}.',
  'scenarios.effects.heads.fewer': 'No longer with an offer within {reach}: {heads}.',
  'scenarios.effects.heads.unknown':
    'How many more or fewer have an offer within {reach} cannot be determined: figures are {state}.',
  'scenarios.effects.city': '{city} as a whole: before {before}, after {after}.',
  'scenarios.effects.low':
    'Areas with certainly low coverage: before {before, number}, after {after, number}.',
  'scenarios.effects.verdicts':
    'Under-supplied areas: before {before, number}, after {after, number}.',
  'scenarios.effects.checking': 'Verdicts are being checked.',
  'scenarios.effects.caption': 'Areas in which something changes: {measure}',
  'scenarios.effects.losers': 'Fewer within reach',
  'scenarios.effects.winners': 'More within reach',
  'scenarios.effects.others': 'Only coverage changes',
  'scenarios.column.area': 'Area',
  'scenarios.column.before': 'before',
  'scenarios.column.after': 'after',
  'scenarios.column.heads': '{group} within reach',
  'scenarios.column.verdict': 'Verdict',
  'scenarios.verdict.same': '{verdict}, unchanged',
  'scenarios.verdict.changed': 'before {before}, after {after}',
  'scenarios.heads.range': '{low} to {high}',
  'scenarios.heads.more': 'under 1 more',
  'scenarios.heads.fewer': 'under 1 fewer',
  'scenarios.note':
    'Both sides count the same people and use the same limits. “Within reach” means: with an offer within {reach} that counts for the question. Ranges arise where figures are withheld.',

  'scenarios.sites': 'Best next location',
  'scenarios.sites.intro':
    'Places are sought that bring as many {group} as possible within reach who do not yet have an offer within {reach}.',
  'scenarios.sites.count': 'Number of locations',
  'scenarios.sites.find': 'Find locations',
  'scenarios.sites.hide': 'Hide suggestions',
  'scenarios.sites.running': 'Finding locations: {percent}',
  'scenarios.sites.failed': 'The search has failed.',
  'scenarios.sites.cancelled': 'The search was cancelled.',
  'scenarios.sites.retry': 'Search again',
  'scenarios.sites.table':
    'This cannot be done with a travel table: it knows no ways to places where nothing is yet. Choose the straight line as the way.',
  'scenarios.sites.noFigures':
    'The package has no figures for this target group; a best location cannot be determined.',
  'scenarios.sites.none': 'No place brings more {group} within reach.',
  'scenarios.sites.item': '{area}: at least {heads} newly within reach',
  'scenarios.sites.near': 'at {address}',
  'scenarios.sites.offerName': 'Suggestion {place}',
  'scenarios.sites.add': 'Add to the scenario as an offer',
  'scenarios.sites.add.name': 'Add location {number, number} to the scenario as an offer',
  'scenarios.sites.bound.best':
    'Together at least {heads}. No other choice among the places checked brings more.',
  'scenarios.sites.bound':
    'Together at least {heads}. Choosing step by step always reaches at least {guarantee} of the best possible; here another choice among the places checked could bring at most {more} more.',
  'scenarios.sites.candidates':
    '{count, plural, one {# place was} other {# places were}} checked: address points, at most one per {grid} of edge length. Whether one can build or rent there has not been checked.',
  'scenarios.sites.unknown':
    'At {count, plural, one {# home} other {# homes}} the number of people is not known; they are not counted. Withheld figures enter with their smallest value.',
  'scenarios.sites.about': 'How is the best location found?',

  'scenarios.compare': 'Scenarios compared',
  'scenarios.compare.caption': 'All scenarios for the question asked, measured by the same limits',
  'scenarios.compare.running': 'Working out scenarios: {percent}',
  'scenarios.compare.failed': 'The comparison has failed.',
  'scenarios.compare.retry': 'Work out again',
  'scenarios.compare.name': 'Scenario',
  'scenarios.compare.choose': 'Look at {name}',
  'scenarios.compare.city': '{city} as a whole',
  'scenarios.compare.gained': '{group} newly within reach',
  'scenarios.compare.lost': '{group} no longer within reach',
  'scenarios.compare.low': 'Areas with low coverage',
  'scenarios.compare.offers': 'Offers',
  'scenarios.compare.places': 'Places',
  'scenarios.compare.unstated':
    '{places}, {count, plural, one {# not stated} other {# not stated}}',
  'scenarios.compare.noChange': '–',
  'scenarios.source': 'Suggest sites from',
  'scenarios.source.addresses': 'Addresses of the city',
  'scenarios.source.own': 'Own list',
  'scenarios.source.own.named':
    'Own list “{name}” ({count, plural, one {# place} other {# places}})',
  'scenarios.source.package':
    'List of the package ({count, plural, one {# place} other {# places}})',
  'scenarios.candidates': 'Own list of sites',
  'scenarios.candidates.none':
    'No site yet. Add places one by one or open a table. A long list is in no link: whoever opens the link does not see it.',
  'scenarios.candidates.name': 'Name of the list',
  'scenarios.candidates.name.default': 'My sites',
  'scenarios.candidates.add': 'Add a site',
  'scenarios.candidates.siteName': 'Name of the site',
  'scenarios.candidates.take': 'Into the list',
  'scenarios.candidates.remove': 'Take {name} off the list',
  'scenarios.candidates.more': '{count, plural, one {and # more site} other {and # more sites}}',
  'scenarios.candidates.full': 'More than {max, number} sites are not possible.',
  'scenarios.candidates.file': 'Sites from a file …',
  'scenarios.candidates.file.note':
    'CSV or Excel with name and address, or longitude and latitude (WGS 84). The file stays on your device.',
  'scenarios.candidates.file.failed': '“{name}” cannot be read. {reason}',
  'scenarios.candidates.file.read':
    '“{name}”: {count, plural, =0 {no site taken over} one {# site taken over} other {# sites taken over}}{leftOut, plural, =0 {} one {, # row left out} other {, # rows left out}}.',
  'scenarios.candidates.file.cut':
    '{count, plural, one {# row does} other {# rows do}} not fit: the list holds {max, number}.',
  'scenarios.candidates.save': 'Save list as a table',
  'scenarios.candidates.fileName': 'sites',
  'scenarios.candidates.delete': 'Empty the list',
  'scenarios.candidates.linked': 'The list is in the link and in the scenario file.',
  'scenarios.candidates.notLinked':
    'With more than {max, number} places the list is neither in the link nor in the scenario file. Save it as a table.',
  'scenarios.candidates.keep': 'Keep list on this device',
  'scenarios.candidates.kept': 'This list is stored on this device.',
  'scenarios.candidates.restore':
    'Open stored list: “{name}” ({count, plural, one {# place} other {# places}})',
  'scenarios.candidates.forget': 'Delete stored list',
  'scenarios.candidates.damaged':
    'There is a list on this device that can no longer be read. You can delete it.',
  'scenarios.flaw.outside':
    'The place lies outside the city. It is compared, but stands in no area.',
  'scenarios.flaw.no_place':
    'Coordinate and address are missing. Without a place the row cannot be compared.',
  'scenarios.flaw.address_street':
    'The house number is unknown. The middle of the street {hint} is compared.',
  'scenarios.sites.places': 'Places of the new offer (optional)',
  'scenarios.sites.candidates.given':
    '{count, plural, one {The one place} other {All # places}} of the list {count, plural, one {was} other {were}} compared. Whether building or renting is possible there has not been checked.',
  'scenarios.open.problem.unreadable':
    'The file cannot be read. It may have been moved or changed: choose it again.',
  'scenarios.open.problem.too_large': 'The file is larger than {megabytes, number} megabytes.',
  'scenarios.open.problem.no_json': 'This is not JSON; perhaps the file is incomplete.',
  'scenarios.open.problem.other_file':
    'This is JSON, but no scenario file. A file that was saved here is expected.',
  'scenarios.open.problem.newer':
    'The file has version {version, number} and comes from a newer atlas.',
  'scenarios.open.problem.empty': 'The file holds no scenario.',
  'scenarios.open.problem.too_many':
    'The file holds {count, number} scenarios; {max, number} are possible.',
  'scenarios.open.problem.bad_scenario':
    'Scenario {scenario, number} cannot be used: field “{field}”.',
  'scenarios.open.problem.bad_step':
    'In scenario {scenario, number}, step {step, number} cannot be used: field “{field}”.',
  'scenarios.open.problem.bad_candidates': 'The list of sites in the file cannot be used.',
  'scenarios.opened.candidates':
    'A list of {count, plural, one {# site} other {# sites}} came with it.',
  'scenarios.maps': 'Map before and after',
  'scenarios.maps.before': 'before',
  'scenarios.maps.after': 'after',
  'scenarios.maps.describe':
    'Map {side, select, before {before} other {after}}: {low, plural, one {# area} other {# areas}} with low, {middle, number} with medium, {high, number} with high coverage.',
  'scenarios.maps.note':
    'Colours as on the large map. {count, plural, =0 {No area changes its colour.} one {The area that changes its colour is outlined: {areas}.} other {The # areas that change their colour are outlined: {areas}.}}',
};
