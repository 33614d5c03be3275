import type { ProblemPlace, SourceProblemCode } from '../domain/model/packageProblem.ts';
import type { SourceTexts } from './tinySource.ts';

/** A way to break Quellstadt, and where the problem must then be reported. */
export interface ProblemCase {
  breakIt(files: SourceTexts): void;
  readonly place: ProblemPlace;
  readonly severity?: 'warning';
}

function change(files: SourceTexts, file: string, from: string | RegExp, to: string): void {
  const before = files.get(file) ?? '';
  const after = before.replace(from, to);
  if (after === before) {
    throw new Error(`problemCases: nothing to change in ${file} for ${from}`);
  }
  files.set(file, after);
}

const changed =
  (file: string, from: string | RegExp, to: string) =>
  (files: SourceTexts): void =>
    change(files, file, from, to);

const added =
  (file: string, line: string) =>
  (files: SourceTexts): void => {
    files.set(file, `${files.get(file)}${line}\n`);
  };

/** Adds a table that Quellstadt does not have. */
const withTable =
  (name: string, text: string) =>
  (files: SourceTexts): void => {
    files.set(`${name}.csv`, `${text}\n`);
    const resource = `{ "name": "${name}", "path": "${name}.csv" },`;
    change(files, 'datapackage.json', '"resources": [', `"resources": [${resource}`);
  };

/** Adds a file with a resource of its own. */
const withFile =
  (name: string, path: string, text: string) =>
  (files: SourceTexts): void => {
    files.set(path, text);
    const resource = `{ "name": "${name}", "path": "${path}" },`;
    change(files, 'datapackage.json', '"resources": [', `"resources": [${resource}`);
  };

/** A story of two steps with something changed in the second. */
const withStory = (changes: object) => {
  const both = (word: string) => ({ de: word, en: word });
  const step = { id: 'start', headline: both('Da'), view: 'v=1', alternative: both('Karte') };
  const steps = [step, { ...step, id: 'end', ...changes }];
  const story = { id: 'tour', title: both('Rundgang'), steps };
  return withFile('stories.tour', 'stories/tour.json', JSON.stringify(story));
};
const SECOND_STEP = { file: 'stories/tour.json', row: 2 };
const withPage = (text: string) =>
  withFile('content.privacy.de', 'content/privacy.de.md', `${text}\n`);
const PAGE = 'content/privacy.de.md';

const RELATIONS = 'relation_id,kind,whole,parts,note\n';
const SUPPRESSIONS = 'indicator_id,area_id,period,status\n';

/** Every problem that reading a source package can yield, with exact place. */
export const problemCases: Readonly<Record<SourceProblemCode, ProblemCase>> = {
  not_utf8: {
    // Texts cannot express this; the test puts in the bytes itself.
    breakIt: () => undefined,
    place: { file: 'themes.csv' },
  },
  json_malformed: {
    breakIt: changed('geometry/city.geojson', /.{10}$/, ''),
    place: { file: 'geometry/city.geojson' },
  },
  schema_mismatch: {
    breakIt: changed('context/land.geojson', '"kind":"river"', '"kind":"brook"'),
    place: { file: 'context/land.geojson', row: 2, value: '"brook"' },
  },
  newer_version: {
    breakIt: changed('datapackage.json', '"formatVersion": 1', '"formatVersion": 2'),
    place: { file: 'datapackage.json', value: '2' },
  },
  area_without_geometry: {
    breakIt: changed('geometry/planning_area.geojson', /\{"type":"Feature".*?\]\]\]\]\}\},/, ''),
    place: { file: 'geometry/planning_area.geojson', column: 'area_id', value: 'west' },
  },
  geometry_without_area: {
    breakIt: changed('geometry/district.geojson', '"area_id":"d6"', '"area_id":"d7"'),
    place: { file: 'geometry/district.geojson', row: 6, column: 'area_id', value: 'd7' },
  },
  file_missing: {
    breakIt: (files) => void files.delete('units.csv'),
    place: { file: 'units.csv' },
  },
  resource_missing: {
    breakIt: changed('datapackage.json', '"name": "fields"', '"name": "felder"'),
    place: { file: 'datapackage.json' },
  },
  resource_unknown: {
    breakIt: changed('datapackage.json', '"name": "offers"', '"name": "angebote"'),
    place: { file: 'datapackage.json', value: 'angebote' },
    severity: 'warning',
  },
  csv_malformed: {
    breakIt: added('themes.csv', 'housing,Wohnen'),
    place: { file: 'themes.csv', row: 4 },
  },
  column_missing: {
    breakIt: changed('levels.csv', 'order', 'rank'),
    place: { file: 'levels.csv', row: 1, column: 'order' },
  },
  column_unknown: {
    breakIt: changed('levels.csv', 'order', 'rank'),
    place: { file: 'levels.csv', row: 1, column: 'rank' },
  },
  cell_required: {
    breakIt: changed('areas.csv', 'Altstadt', ''),
    place: { file: 'areas.csv', row: 5, column: 'name' },
  },
  language_missing: {
    breakIt: changed('indicators.csv', 'Not an official rate.', ''),
    place: { file: 'indicators.csv', row: 6, column: 'caveat_en' },
  },
  number_expected: {
    breakIt: changed('values/all.csv', '0,pop_total,2020,6140', '0,pop_total,2020,"6.140,0"'),
    place: { file: 'values/all.csv', row: 3, column: 'value', value: '6.140,0' },
  },
  whole_number_expected: {
    breakIt: changed('levels.csv', 'district,2', 'district,1.5'),
    place: { file: 'levels.csv', row: 4, column: 'order', value: '1.5' },
  },
  number_negative: {
    breakIt: changed('values/all.csv', 'd1,pop_total,2019,1000', 'd1,pop_total,2019,-5'),
    place: { file: 'values/all.csv', row: 5, column: 'value', value: '-5' },
  },
  not_in_list: {
    breakIt: changed('areas.csv', 'district,unassigned', 'district,rest'),
    place: { file: 'areas.csv', row: 11, column: 'role', value: 'rest' },
  },
  format_expected: {
    breakIt: changed('values/all.csv', 'pop_total,2019', 'pop_total,2019-02-30'),
    place: { file: 'values/all.csv', row: 2, column: 'period', value: '2019-02-30' },
  },
  identifier_format: {
    breakIt: changed('themes.csv', 'work', '../work'),
    place: { file: 'themes.csv', row: 3, column: 'theme_id', value: '../work' },
  },
  reserved_area_id: {
    breakIt: changed('areas.csv', 'd3,district', 'own-3,district'),
    place: { file: 'areas.csv', row: 7, column: 'area_id', value: 'own-3' },
  },
  duplicate_key: {
    breakIt: added('units.csv', 'percent,Prozent,percent,%,%'),
    place: { file: 'units.csv', row: 4, column: 'unit_id', value: 'percent' },
  },
  duplicate_breakdown: {
    breakIt: changed('indicators.csv', 'pop_female,residents,sex=female', 'pop_female,residents,'),
    place: { file: 'indicators.csv', row: 3, column: 'facets', value: '' },
  },
  unknown_reference: {
    breakIt: changed('values/all.csv', 'd3,unemp_total,2021', 'd9,unemp_total,2021'),
    place: { file: 'values/all.csv', row: 67, column: 'area_id', value: 'd9' },
  },
  parent_cycle: {
    breakIt: changed('areas.csv', 'West,0', 'West,d1'),
    place: { file: 'areas.csv', row: 3, column: 'parent_id', value: 'west' },
  },
  city_not_single: {
    breakIt: changed('areas.csv', 'city,reference', 'city,city'),
    place: { file: 'areas.csv', column: 'role' },
  },
  facets_unsorted: {
    breakIt: changed('indicators.csv', 'residents,sex=female', 'residents,sex=female|sex=male'),
    place: { file: 'indicators.csv', row: 3, column: 'facets', value: 'sex=female|sex=male' },
  },
  formula_syntax: {
    breakIt: changed(
      'indicators.csv',
      'unemp_total,pop_total,100',
      'unemp_total * 2,pop_total,100',
    ),
    place: { file: 'indicators.csv', row: 6, column: 'numerator', value: 'unemp_total * 2' },
  },
  formula_incomplete: {
    breakIt: changed('indicators.csv', 'unemp_total,pop_total,100', 'unemp_total,pop_total,'),
    place: { file: 'indicators.csv', row: 6, column: 'factor', value: 'unemp_rate' },
  },
  formula_required: {
    breakIt: changed('indicators.csv', 'unemp_total,pop_total,100', ',,'),
    place: { file: 'indicators.csv', row: 6, column: 'numerator', value: 'unemp_rate' },
  },
  formula_not_base: {
    breakIt: changed(
      'indicators.csv',
      'unemp_total,pop_total,100',
      'unemp_total,pop_total + pop_female_share,100',
    ),
    place: { file: 'indicators.csv', row: 6, column: 'denominator', value: 'pop_female_share' },
  },
  formula_without_period: {
    breakIt: (files) => {
      const values = files.get('values/all.csv') ?? '';
      files.set('values/all.csv', values.replace(/unemp_total,20/g, 'unemp_total,19'));
    },
    place: { file: 'indicators.csv', row: 6, column: 'indicator_id', value: 'unemp_rate' },
  },
  default_of_other_concept: {
    breakIt: changed('concepts.csv', /unemp_rate$/m, 'pop_total'),
    place: { file: 'concepts.csv', row: 3, column: 'default_indicator', value: 'pop_total' },
  },
  value_with_status: {
    breakIt: changed(
      'values/all.csv',
      'd6,unemp_total,2019,,masked',
      'd6,unemp_total,2019,2,masked',
    ),
    place: { file: 'values/all.csv', row: 74, column: 'value', value: '2' },
  },
  value_without_number: {
    breakIt: changed('values/all.csv', 'd6,unemp_total,2019,,masked', 'd6,unemp_total,2019,,'),
    place: { file: 'values/all.csv', row: 74, column: 'value' },
  },
  value_for_derived: {
    breakIt: added('values/all.csv', 'd1,unemp_rate,2019,6,'),
    place: { file: 'values/all.csv', row: 83, column: 'indicator_id', value: 'unemp_rate' },
  },
  duplicate_value: {
    breakIt: added('values/all.csv', 'd1,pop_total,2019,1000,'),
    place: {
      file: 'values/all.csv',
      row: 83,
      column: 'area_id, indicator_id, period',
      value: 'pop_total, d1, 2019',
    },
  },
  indicator_without_values: {
    breakIt: (files) => {
      const values = files.get('values/all.csv') ?? '';
      files.set('values/all.csv', values.replace(/^.*,pop_female,.*\n/gm, ''));
    },
    place: { file: 'indicators.csv', row: 3, column: 'indicator_id', value: 'pop_female' },
  },
  relation_syntax: {
    breakIt: withTable('relations', `${RELATIONS}women,total,pop_total,pop_female - unemp_total,`),
    place: { file: 'relations.csv', row: 2, column: 'parts', value: 'pop_female - unemp_total' },
  },
  relation_not_count: {
    breakIt: withTable('relations', `${RELATIONS}women,bound,pop_total,unemp_rate,`),
    place: { file: 'relations.csv', row: 2, column: 'parts', value: 'unemp_rate' },
  },
  suppression_without_figure: {
    breakIt: withTable('suppressions', `${SUPPRESSIONS}unemp_total,d1,1999,suppressed`),
    place: {
      file: 'suppressions.csv',
      row: 2,
      column: 'indicator_id, area_id, period',
      value: 'unemp_total, d1, 1999',
    },
  },
  suppression_not_small: {
    breakIt: withTable('suppressions', `${SUPPRESSIONS}unemp_total,d1,2019,masked`),
    place: { file: 'suppressions.csv', row: 2, column: 'status', value: 'masked' },
  },
  suppression_not_unassigned: {
    breakIt: withTable('suppressions', `${SUPPRESSIONS}unemp_total,d6,2019,not_applicable`),
    place: { file: 'suppressions.csv', row: 2, column: 'status', value: 'not_applicable' },
  },
  coordinate_incomplete: {
    breakIt: changed('offers.csv', '10.15,50.15', '10.15,'),
    place: { file: 'offers.csv', row: 2, column: 'lat' },
  },
  coordinate_out_of_range: {
    breakIt: changed('offers.csv', '10.15,50.15', '4470000,5640000'),
    place: { file: 'offers.csv', row: 2, column: 'lon, lat', value: '4470000, 5640000' },
  },
  coordinate_implausible: {
    breakIt: changed('geometry/district.geojson', '[10.3,50]', '[50,10.3]'),
    place: { file: 'geometry/district.geojson', row: 6, value: '50, 10.3' },
  },
  ring_open: {
    breakIt: changed('geometry/district.geojson', '[10,50.1]]]]', '[10,50.11]]]]'),
    place: { file: 'geometry/district.geojson', row: 1, value: '10, 50.11' },
  },
  ring_too_short: {
    breakIt: changed('context/land.geojson', '[10.08,50.12],', ''),
    place: { file: 'context/land.geojson', row: 1, value: '3' },
  },
  not_a_count: {
    breakIt: changed('target_groups.csv', 'pop_total - pop_female', 'pop_total - unemp_rate'),
    place: { file: 'target_groups.csv', row: 4, column: 'population', value: 'unemp_rate' },
  },
  weights_syntax: {
    breakIt: changed('questions.csv', 'unemp_rate*100', 'unemp_rate*101'),
    place: { file: 'questions.csv', row: 3, column: 'parts', value: 'unemp_rate*101' },
  },
  part_unsuitable: {
    breakIt: changed('questions.csv', 'unemp_rate*1,', 'unemp_rate*1|unemp_total*1,'),
    place: { file: 'questions.csv', row: 2, column: 'parts', value: 'unemp_total' },
  },
  limits_incomplete: {
    breakIt: changed('questions.csv', '0.05,0.25', '0.05,'),
    place: { file: 'questions.csv', row: 3, column: 'coverage_high' },
  },
  limits_reversed: {
    breakIt: changed('questions.csv', '0.05,0.25', '0.5,0.25'),
    place: { file: 'questions.csv', row: 3, column: 'coverage_high', value: '0.25' },
  },
  ages_reversed: {
    breakIt: changed('offers.csv', ',18,64,', ',65,64,'),
    place: { file: 'offers.csv', row: 2, column: 'age_to', value: '64' },
  },
  dates_reversed: {
    breakIt: changed('offers.csv', '2001-05,2030', '2001-05,1999'),
    place: { file: 'offers.csv', row: 2, column: 'closed', value: '1999' },
  },
  duplicate_story: {
    breakIt: (files) => {
      withStory({})(files);
      withFile('stories.again', 'stories/again.json', files.get('stories/tour.json') ?? '')(files);
    },
    place: { file: 'stories/tour.json', column: 'id', value: 'tour' },
  },
  duplicate_step: {
    breakIt: withStory({ id: 'start' }),
    place: { ...SECOND_STEP, column: 'id', value: 'start' },
  },
  alternative_missing: {
    breakIt: withStory({ alternative: { de: '', en: ' ' } }),
    place: { ...SECOND_STEP, column: 'alternative' },
  },
  story_view_repaired: {
    breakIt: withStory({ view: 'v=1&indicator=nowhere' }),
    place: { ...SECOND_STEP, column: 'view', value: 'nowhere' },
  },
  content_title_missing: {
    breakIt: withPage('Ein Absatz'),
    place: { file: PAGE, row: 1, value: 'Ein Absatz' },
  },
  content_unsupported: {
    breakIt: withPage('# Titel\n\n<b>fett</b>'),
    place: { file: PAGE, row: 3, value: '<b>fett</b>' },
  },
  content_link: {
    breakIt: withPage('# Titel\n\n[hier](http://stadt.example)'),
    place: { file: PAGE, row: 3, value: 'http://stadt.example' },
  },
  value_below_threshold: {
    breakIt: changed('values/all.csv', 'd5,unemp_total,2021,9', 'd5,unemp_total,2021,2'),
    place: { file: 'values/all.csv', row: 73, column: 'value', value: '2' },
    severity: 'warning',
  },
  sum_mismatch: {
    breakIt: changed('values/all.csv', '0,unemp_total,2020,300', '0,unemp_total,2020,302'),
    place: { file: 'values', value: '302' },
    severity: 'warning',
  },
};
