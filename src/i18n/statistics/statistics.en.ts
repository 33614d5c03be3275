import type { StatisticMessages } from './statisticKey.ts';

/** English words of `statisticsDe`. */
export const statisticsEn: StatisticMessages = {
  'composite.notice.few_areas':
    'The index compares only {areas, plural, one {# area} other {# areas}}. With so few, classes and ranks hang on single figures.',
  'composite.notice.constant_indicator':
    '“{indicator}” is the same in all areas and tells none from another. The index leaves it out; the other weights rise in proportion.',
  'composite.notice.figures_not_numbers':
    'For “{indicator}”, {areas, plural, one {# area has} other {# areas have}} no exact figure; there is no index there.',
  'composite.notice.index_constant':
    'The indicators cancel out everywhere: the index is the same in all areas.',
  'composite.leftOut.declared_excluded':
    '{areas, plural, one {# area is} other {# areas are}} expressly left out.',
  'composite.leftOut.below_population':
    '{areas, plural, one {# area is} other {# areas are}} below the minimum number of residents and {areas, plural, one {does} other {do}} not enter the index.',
  'composite.leftOut.population_unknown':
    'For {areas, plural, one {# area} other {# areas}} it is not known whether the minimum number of residents is reached; there is no index there.',
  'composite.leftOut.figure_withheld':
    'In {areas, plural, one {# area} other {# areas}} a figure is withheld; there is no index there.',
  'composite.leftOut.figure_missing':
    'For {areas, plural, one {# area} other {# areas}} a figure is missing; there is no index there.',
  'composite.leftOut.figure_not_applicable':
    'In {areas, plural, one {# area} other {# areas}} a figure makes no sense, for instance because its denominator is 0; there is no index there.',
  'composite.problem.no_weight':
    'No indicator has a weight above 0. Please give at least one indicator a weight.',
  'composite.problem.no_earlier_figures':
    'Dynamics need figures from two years before; none of the indicators has them: {indicators}. Please choose another year or other indicators.',
  'composite.problem.too_few_areas':
    '{areas, plural, =0 {No area has} one {Only # area has} other {Only # areas have}} all the figures needed; an index takes at least {needed, number}.',
  'composite.problem.all_constant':
    'No indicator tells the areas apart: {indicators}. Please choose other indicators.',
  'composite.problem.geometric_of_signed_scores':
    'The geometric mean needs scores above 0; “{standardisation}” also gives negative ones. Please choose another standardisation or the arithmetic mean.',
  'composite.standing.considered': 'enters the index',
  'composite.standing.declared_excluded': 'expressly left out',
  'composite.standing.below_population': 'too few residents',
  'composite.standing.population_unknown': 'number of residents not known',
  'composite.standing.figure_withheld': 'a figure is withheld',
  'composite.standing.figure_missing': 'a figure is missing',
  'composite.standing.figure_not_applicable': 'a figure does not apply',
  'composite.standardisation.z_score': 'z-scores',
  'composite.standardisation.min_max': 'range from 0 to 1',
  'composite.standardisation.rank': 'ranks',
  'composite.standardisation.percentile': 'percentile ranks',
  'composite.standardisation.exponential': 'exponentially transformed ranks',
  'composite.status.high': 'high social status',
  'composite.status.middle': 'middle social status',
  'composite.status.low': 'low social status',
  'composite.status.very_low': 'very low social status',
  'composite.dynamics.positive': 'developed more favourably than the average of the areas',
  'composite.dynamics.stable': 'developed like the average of the areas',
  'composite.dynamics.negative': 'developed less favourably than the average of the areas',

  'rank.range': 'rank {low}–{high} in {share} of the weightings',
  'rank.single': 'rank {low} in at least {share} of the weightings',
  'rank.driver': 'The rank hangs most on “{indicator}”.',
  'rank.noDriver': 'No single indicator moves the rank.',
  'rank.fewAreas':
    'With only {areas, plural, one {# area} other {# areas}} the ranges are short because there are few ranks, not because the ranking is firm.',

  'comparison.question.underlying_chance':
    'The interval answers the question: is the difference larger than chance would make it if the risk were the same on both sides?',
  'comparison.question.population_value':
    'The interval answers the question: how large would the difference be if everybody had been asked?',
  'comparison.caution.no_sampling_error':
    'The register counts everybody: these figures have no sampling error. The interval does not say how exactly was counted, but whether the difference is larger than the random ups and downs of a process with the same risk.',
  'comparison.caution.same_people':
    'In both periods largely the same people live here. The test assumes that they are different people; its result is no more than an indication.',
  'comparison.caution.few_cases':
    'The numbers of cases are very small. A single case more or less may change the result.',
  'comparison.test.pooled_z': 'z-test with a pooled share',
  'comparison.test.fisher': 'Fisher’s exact test',
  'comparison.standsOut.above':
    'is higher than the rest of the city, the number of comparisons taken into account',
  'comparison.standsOut.below':
    'is lower than the rest of the city, the number of comparisons taken into account',
  'comparison.standsOut.neither': 'does not stand out reliably from the rest of the city',

  'funnel.far_below': 'far below the target, outside the 99.8% limits',
  'funnel.below': 'below the target, outside the 95% limits',
  'funnel.within': 'within the limits: compatible with chance around the target',
  'funnel.above': 'above the target, outside the 95% limits',
  'funnel.far_above': 'far above the target, outside the 99.8% limits',

  'reliability.reliable': 'reliable',
  'reliability.limited': 'of limited reliability, the figure is in brackets',
  'reliability.unreliable': 'not reliable enough, the figure is not shown',

  'space.problem.too_few_areas':
    '{found, plural, =0 {No area enters} one {Only # area enters} other {Only # areas enter}} with an exact figure; {needed, number} are needed.',
  'space.problem.no_neighbours':
    'No area with an exact figure has a neighbour with an exact figure.',
  'space.problem.no_variation': 'All areas have the same figure: there can be no spatial pattern.',
  'space.problem.negative_values':
    'This measure holds for figures from 0 on only; there are negative ones.',
  'space.notice.areas_without_number':
    '{count, plural, one {# area} other {# areas}} without an exact figure {count, plural, one {is} other {are}} left out.',
  'space.notice.exploratory':
    'With {count, plural, one {only # area} other {only # areas}} the result is a reason to look closer, not a finding.',
  'space.islands.leave_out':
    '{count, plural, one {# area without neighbours is} other {# areas without neighbours are}} left out.',
  'space.islands.keep_uncounted':
    '{count, plural, one {# area without neighbours enters} other {# areas without neighbours enter}} the mean but {count, plural, one {does} other {do}} not count as a case.',
  'space.islands.keep':
    '{count, plural, one {# area without neighbours counts} other {# areas without neighbours count}} in full, as if the figures around were average.',
  'space.verdict.HH': 'high figure among high ones',
  'space.verdict.LL': 'low figure among low ones',
  'space.verdict.HL': 'high figure among low ones',
  'space.verdict.LH': 'low figure among high ones',
  'space.verdict.hot': 'cluster of high figures',
  'space.verdict.cold': 'cluster of low figures',
  'space.verdict.not_significant': 'no reliable pattern',
  'space.verdict.undefined_here': 'cannot be tested here',

  'trend.too_few_points': 'A trend takes at least {needed, number} comparable points in time.',
  'trend.direction.rising': 'rising',
  'trend.direction.falling': 'falling',
  'trend.direction.undecided': 'not certain, which does not mean “unchanged”',
  'trend.basis.beforeBreak':
    '{count, plural, one {# point} other {# points}} before the last break in the series {count, plural, one {does} other {do}} not count: something else was measured then.',
  'trend.basis.withoutNumber':
    '{count, plural, one {# point} other {# points}} without an exact figure {count, plural, one {does} other {do}} not count.',
  'trend.basis.incomplete':
    '{count, plural, one {# incomplete period does} other {# incomplete periods do}} not count.',
  'trend.basis.provisional':
    '{count, plural, one {# provisional figure is} other {# provisional figures are}} used.',
  'trend.basis.hasGaps': 'The series has gaps; they are not filled.',

  'projection.projected':
    'Projection: if it went on like this. Nobody has counted this figure, and it is no forecast.',
  'projection.too_few_points':
    'A projection takes at least {needed, number} comparable points in time.',
  'projection.too_far_ahead':
    'The series does not carry that far: it is projected by half of the observed span at most.',

  'coverage.leftOut.not_open': 'not in operation on the reference day',
  'coverage.leftOut.other_ages': 'for other age groups',
  'coverage.leftOut.ages_unstated': 'age group not stated',
  'coverage.leftOut.capacity_unstated': 'number of places not stated',
  'coverage.unreachedOffers':
    '{count, plural, one {# offer reaches} other {# offers reach}} nobody of the target group; {count, plural, one {its places do} other {their places do}} not enter the provision.',
  'coverage.areasWithoutPoints':
    'For {count, plural, one {# area} other {# areas}} it is not known where people live; they are missing from the accessibility.',
  'coverage.unknownIds':
    'The table of ways names {count, plural, one {# id} other {# ids}} that the data package does not know; those lines are left out.',
};
