/**
 * Where a problem is. `row` counts as a spreadsheet does (the header is row 1); in a GeoJSON file it
 * is the number of the feature, in a story that of the step, both from 1. `value` is what stands there, as text.
 */
export interface ProblemPlace {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

/** No more is known than code and place. */
type PlaceOnly = Record<never, never>;

/** What can be wrong with any file, in the source as in the compiled form. */
interface FileProblemParams {
  /** The file is not UTF-8. */
  not_utf8: PlaceOnly;
  /** Not JSON, or cut off. */
  json_malformed: PlaceOnly;
  /** JSON of another shape: `path` in dots, `expected` a type name. */
  schema_mismatch: { readonly path: string; readonly expected: string };
  /** Written by a newer version of the format; `supported` is what this one reads. */
  newer_version: { readonly supported: string };
  area_without_geometry: { readonly level: string };
  geometry_without_area: { readonly level: string };
}

/** What can be wrong with a package as its author writes it. */
interface SourceProblemParams {
  file_missing: { readonly resource: string };
  resource_missing: { readonly resource: string };
  resource_unknown: PlaceOnly;
  csv_malformed: PlaceOnly;
  column_missing: PlaceOnly;
  column_unknown: PlaceOnly;
  cell_required: PlaceOnly;
  language_missing: { readonly language: string };
  number_expected: PlaceOnly;
  whole_number_expected: PlaceOnly;
  number_negative: PlaceOnly;
  /** `expected`: the allowed values, separated by commas. */
  not_in_list: { readonly expected: string };
  /** `expected`: patterns such as `YYYY-MM-DD`, separated by commas. */
  format_expected: { readonly expected: string };
  identifier_format: PlaceOnly;
  /** The id of an area that a person makes: `own-1`, `own-2`, …. */
  reserved_area_id: PlaceOnly;
  duplicate_key: { readonly firstRow: string };
  duplicate_breakdown: { readonly concept: string; readonly firstRow: string };
  /** `target`: the table in which the id should stand. */
  unknown_reference: { readonly target: string };
  parent_cycle: PlaceOnly;
  city_not_single: { readonly count: string };
  facets_unsorted: PlaceOnly;
  formula_syntax: PlaceOnly;
  formula_incomplete: PlaceOnly;
  formula_required: { readonly kind: string };
  formula_not_base: PlaceOnly;
  formula_without_period: PlaceOnly;
  default_of_other_concept: { readonly concept: string };
  value_with_status: { readonly status: string };
  value_without_number: PlaceOnly;
  value_for_derived: PlaceOnly;
  duplicate_value: { readonly firstRow: string };
  indicator_without_values: PlaceOnly;
  relation_syntax: PlaceOnly;
  relation_not_count: PlaceOnly;
  suppression_without_figure: PlaceOnly;
  suppression_not_small: { readonly maskedBelow: string };
  suppression_not_unassigned: PlaceOnly;
  coordinate_incomplete: PlaceOnly;
  coordinate_out_of_range: PlaceOnly;
  coordinate_implausible: PlaceOnly;
  ring_open: PlaceOnly;
  ring_too_short: PlaceOnly;
  /** Neither people nor households are counted by it, or it is computed. */
  not_a_count: PlaceOnly;
  weights_syntax: PlaceOnly;
  /** An absolute number, or an indicator without a direction, in a need index. */
  part_unsuitable: PlaceOnly;
  limits_incomplete: PlaceOnly;
  limits_reversed: { readonly from: string };
  ages_reversed: { readonly from: string };
  dates_reversed: { readonly from: string };
  duplicate_story: { readonly firstFile: string };
  duplicate_step: { readonly firstStep: string };
  /** A step shows something that is not put into words. */
  alternative_missing: PlaceOnly;
  /** The package does not know a value of the step's view; `field` is the part of the view. */
  story_view_repaired: { readonly field: string };
  content_title_missing: PlaceOnly;
  /** A line of a page that is none of what pages may have. */
  content_unsupported: PlaceOnly;
  content_link: PlaceOnly;
  /** Warning: a published count that the masking rule would withhold. */
  value_below_threshold: { readonly maskedBelow: string };
  /** Warning: parts and total differ by more than masking explains. */
  sum_mismatch: {
    readonly indicator: string;
    readonly period: string;
    readonly low: string;
    readonly high: string;
  };
}

/** What the confidentiality audit of a sound package can say; `value` is a number of figures. */
interface AuditProblemParams {
  /** Withheld figures can be computed, and the package has no suppressions. */
  suppressions_missing: { readonly command: string };
  /** Withheld figures can be computed in spite of the package's suppressions. */
  suppressions_insufficient: { readonly command: string };
  /** Figures below the minimum count that the public form would show. */
  small_count_published: { readonly command: string };
  /** Withheld figures that are no counts, which the audit cannot judge. */
  masked_not_count: PlaceOnly;
}

/** What can happen while a compiled package is opened. */
interface LoadProblemParams {
  not_found: PlaceOnly;
  network: PlaceOnly;
  /** A part of the program itself; its place, an empty one, means nothing to a person. */
  script_not_loaded: PlaceOnly;
  wrong_hash: PlaceOnly;
  unknown_package: PlaceOnly;
  unknown_level: PlaceOnly;
  unknown_indicator: PlaceOnly;
  indicator_not_base: PlaceOnly;
}

type ProblemParams = FileProblemParams &
  SourceProblemParams &
  AuditProblemParams &
  LoadProblemParams;

export type ProblemCode = keyof ProblemParams;

/** Codes that reading a source package can yield. */
export type SourceProblemCode = keyof (FileProblemParams & SourceProblemParams);

/**
 * One thing wrong with a package: what (`code`), where, and what was expected. Plain data; worded in
 * German and English by `src/i18n/problems`.
 */
export type PackageProblem = {
  [Code in ProblemCode]: ProblemPlace & { readonly code: Code } & Readonly<ProblemParams[Code]>;
}[ProblemCode];
