import type { ProblemMessages } from './problemMessages.de.ts';

/** What is wrong with a package, and how to mend it. */
export const problemMessagesEn = {
  'problemPlace.file': '{file}: {text}',
  'problemPlace.fileRow': '{file}, row {row}: {text}',
  'problemPlace.fileColumn': '{file}, {column}: {text}',
  'problemPlace.fileRowColumn': '{file}, row {row}, column {column}: {text}',
  'problemPlace.feature': '{file}, feature {row}: {text}',
  'problemPlace.featureColumn': '{file}, feature {row}, {column}: {text}',

  'problemPlace.step': '{file}, step {row}: {text}',
  'problemPlace.stepColumn': '{file}, step {row}, {column}: {text}',

  'problem.not_utf8':
    'The file is not saved as UTF-8. Please save it again with the encoding UTF-8.',
  'problem.json_malformed':
    'The file is not complete JSON; it may have been cut off. Please create it again or reload.',
  'problem.schema_mismatch': 'At “{path}” there is {value}, expected is {expected}.',
  'problem.newer_version':
    'This file comes from a newer version ({value}); this atlas reads version {supported}. Please update the atlas.',
  'problem.area_without_geometry':
    'The area “{value}” of level “{level}” has no outline. Please add a feature with this area_id.',
  'problem.geometry_without_area':
    'The outline “{value}” belongs to no area of level “{level}”. Please add the area to areas.csv or remove the feature.',

  'problem.file_missing':
    'The file of the resource “{resource}” is missing. Please create it or correct the path in datapackage.json.',
  'problem.resource_missing':
    'The resource “{resource}” is missing in datapackage.json. Please enter it with name and path.',
  'problem.resource_unknown':
    'The resource “{value}” is unknown and is not read. Please check its spelling.',
  'problem.csv_malformed':
    'The row cannot be split into columns. Please check quotation marks and the number of commas.',
  'problem.column_missing':
    'This column is missing in the header. Please add it; its cells may be empty where nothing is required.',
  'problem.column_unknown':
    'This column is unknown or stands twice. Please check its spelling or remove it.',
  'problem.cell_required': 'The cell is empty, but a value is required here.',
  'problem.language_missing':
    'The text in the language “{language}” is missing. Please add it: the package is in German and English.',
  'problem.number_expected':
    '“{value}” is not a number. Expected are digits with a decimal point, without grouping.',
  'problem.whole_number_expected': '“{value}” is not a whole number.',
  'problem.number_negative': '“{value}” is negative; allowed are numbers from 0.',
  'problem.not_in_list': '“{value}” is not provided for here. Allowed are: {expected}.',
  'problem.format_expected': '“{value}” does not have the expected form. Allowed are: {expected}.',
  'problem.identifier_format':
    '“{value}” cannot be an id. Allowed are plain letters, digits, underscore and hyphen.',
  'problem.reserved_area_id':
    'The id “{value}” is kept for areas that people make themselves. Please choose another one.',
  'problem.duplicate_key':
    'The id “{value}” already stands in row {firstRow}. Please change or remove one of the two.',
  'problem.duplicate_breakdown':
    'The concept “{concept}” already has this breakdown ({value}) in row {firstRow}. Please tell them apart in facets.',
  'problem.unknown_reference':
    '“{value}” is not in “{target}”. Please add it there or correct it here.',
  'problem.parent_cycle':
    'The area “{value}” belongs to itself through parent_id. Please break the circle.',
  'problem.city_not_single': 'Exactly one area must have the role “city”, there are {count}.',
  'problem.facets_unsorted':
    'The facets in “{value}” must be sorted by dimension, each at most once.',
  'problem.formula_syntax':
    '“{value}” is not a formula. Allowed are ids of indicators with + and - between them.',
  'problem.formula_incomplete':
    'The formula of “{value}” is incomplete. Please fill numerator, denominator and factor, or empty all three.',
  'problem.formula_required':
    '“{value}” is of kind “{kind}” and needs a formula of numerator, denominator and factor.',
  'problem.formula_not_base':
    '“{value}” is itself computed. Formulas may only hold indicators with figures of their own.',
  'problem.formula_without_period':
    'There is no point in time at which all parts of the formula of “{value}” have figures.',
  'problem.default_of_other_concept':
    '“{value}” belongs to the concept “{concept}”. Please choose an indicator of this concept.',
  'problem.value_with_status':
    'No value may stand with the status “{status}”, but there is {value}. Please delete the value.',
  'problem.value_without_number':
    'The value is missing and no status says why. Please enter a value or a status (missing, masked …).',
  'problem.value_for_derived':
    '“{value}” is computed by a formula and may not have figures of its own.',
  'problem.duplicate_value':
    'There is already a value for {value} in row {firstRow}. Please remove one of the two.',
  'problem.indicator_without_values':
    'The indicator “{value}” has neither figures nor a formula. Please add figures or remove it.',
  'problem.relation_syntax':
    '“{value}” is no sum. Allowed are ids of indicators with + between them, each preceded by a whole number with * at most, and none twice.',
  'problem.relation_not_count':
    '“{value}” is no count with values of its own. Only such counts can be related.',
  'problem.suppression_without_figure':
    'For {value} the source has neither a number nor the status “masked”. Please remove the row.',
  'problem.suppression_not_small':
    '“{value}” is allowed for numbers below {maskedBelow} only. Please enter “suppressed” or remove the row.',
  'problem.suppression_not_unassigned':
    '“{value}” is allowed for withheld counts of unassigned cases only. Please enter “suppressed”.',
  'problem.coordinate_incomplete':
    'Only one half of the coordinate is there. Please enter longitude and latitude or empty both.',
  'problem.coordinate_out_of_range':
    '{value} is not a longitude and latitude in degrees (WGS 84). Please convert from the national grid.',
  'problem.coordinate_implausible':
    '{value} is far outside the city. Longitude and latitude may be swapped.',
  'problem.ring_open':
    'The outline is not closed: it ends at {value}. The last position must equal the first.',
  'problem.ring_too_short': 'An outline has only {value} positions; at least four are needed.',
  'problem.not_a_count':
    '“{value}” is not a count with figures of its own. Only such counts are added up here.',
  'problem.weights_syntax':
    '“{value}” is not a list of weighted indicators. Allowed are ids with * and a whole number from 1 to 100, separated by |, each id at most once.',
  'problem.part_unsuitable':
    '“{value}” is an absolute number or has no direction (polarity “neutral”), so it measures no need. Please choose a share or a rate with a direction.',
  'problem.limits_incomplete':
    'Only one of the two limits of coverage is given. Please give both or neither.',
  'problem.limits_reversed': 'The upper limit {value} is below the lower one {from}.',
  'problem.ages_reversed': 'The highest age {value} is below the lowest age {from}.',
  'problem.dates_reversed': 'The end {value} is before the beginning {from}.',
  'problem.duplicate_story':
    'The story in {firstFile} already has the id “{value}”. Please choose another.',
  'problem.duplicate_step': 'Step {firstStep} already has the id “{value}”. Please choose another.',
  'problem.alternative_missing':
    'The description of the view for those who do not see it is missing. Please add it.',
  'problem.story_view_repaired':
    'The package does not know “{value}” ({field}); another view would be shown. Please set the view in the atlas and take over its link anew.',
  'problem.content_title_missing':
    'The title is missing. The first line, and only that, must begin with “# ”.',
  'problem.content_unsupported':
    '“{value}” is not provided for here. Allowed are headings (## and, below it, ###), paragraphs, simple lists (- or 1.), **bold** and [text](address).',
  'problem.content_link':
    '“{value}” is not allowed as an address. Allowed are https://…, mailto:… and addresses on this site.',
  'problem.value_below_threshold':
    'The value {value} is smaller than {maskedBelow} and is published all the same. Please check whether it must be “masked”.',
  'problem.sum_mismatch':
    '{indicator} {period}: the city has {value}, its parts give {low} to {high}. Please check the figures or explain in comparability.',

  'problem.suppressions_missing':
    '{value} withheld figures can be computed from the published ones, and nothing is suppressed against that. Please run “{command}”, review the result and list it in datapackage.json as the resource “suppressions”.',
  'problem.suppressions_insufficient':
    '{value} withheld figures can be computed in spite of the suppressions. Please run “{command}” and review the result.',
  'problem.small_count_published':
    '{value} counts below the minimum count would stand in the public form. Please run “{command}” and review the result.',
  'problem.masked_not_count':
    '{value} withheld values are no counts; whether they are protected cannot be told. Please enter “missing”.',

  'problem.not_found':
    'The file was not found. Please reload the page; the atlas may just have been renewed.',
  'problem.network': 'The file could not be loaded. Please check the connection and try again.',
  'problem.script_not_loaded':
    'A part of the atlas could not be loaded. Please check the connection and try again; if that does not help, reload the page.',
  'problem.wrong_hash':
    'The content of the file does not match its checksum ({value}). Please reload the page.',
  'problem.unknown_package': 'There is no data package “{value}” here.',
  'problem.unknown_level': 'The data package has no outlines for the level “{value}”.',
  'problem.unknown_indicator': 'There is no indicator “{value}” in this data package.',
  'problem.indicator_not_base':
    'The indicator “{value}” is computed and has no file of figures of its own.',
} satisfies ProblemMessages;
