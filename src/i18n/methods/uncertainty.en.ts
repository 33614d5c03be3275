import type { TextsLike } from './methodText.ts';
import type { uncertaintyDe } from './uncertainty.de.ts';

export const uncertaintyEn: TextsLike<typeof uncertaintyDe> = {
  wilson: {
    name: 'Wilson interval of a share',
    question: 'Within which range can a share lie that rests on few cases?',
    method:
      'From x cases among n persons the share p̂ is formed. The interval holds all shares from which p̂ differs by at most z of their own standard errors. It is therefore not symmetric about p̂ and stays between 0 and 1 even for rare cases.',
    symbols: {
      x: 'cases (persons)',
      n: 'base: all among whom the cases are counted (persons)',
      pHat: 'observed share x ÷ n, from 0 to 1',
      z: 'multiple of the standard error; 1.96 at 95\u00a0%',
    },
    reading:
      '20 of 250 children are 8.0\u00a0%; the interval runs from 5.2 to 12.0\u00a0%. Every share in between agrees well with these figures.',
    limits:
      'Register data count everybody and have no sampling error: the figure itself is exact. The interval then answers another question, namely which level of an underlying risk fits this figure. Overlapping intervals are no substitute for a comparison of two areas.',
    inAtlas:
      'The level is 95\u00a0% unless changed. Without a base, and for withheld, protected or missing figures, there is no interval. With 0 cases the lower end is exactly 0, with n cases the upper end exactly 1.',
  },
  clopperPearson: {
    name: 'Exact interval of a share (Clopper–Pearson)',
    question:
      'Which range holds the share with at least the stated confidence, however small the figures are?',
    method:
      'The lower end a is the smallest share at which x or more cases would still occur with probability α ÷ 2; the upper end b likewise for x or fewer. Both are quantiles B of the beta distribution.',
    symbols: {
      a: 'lower end, from 0 to 1; 0 where x = 0',
      b: 'upper end, from 0 to 1; 1 where x = n',
      B: 'quantile of the beta distribution, given a probability and two shapes',
      x: 'cases (persons)',
      n: 'base (persons)',
      alpha: 'accepted probability of error; 0.05 at 95\u00a0%',
    },
    reading: '2 of 40 persons are 5.0\u00a0%; the interval runs from 0.6 to 16.9\u00a0%.',
    limits:
      'The interval is cautious: it mostly covers more than the 95\u00a0% asked for and is wider than Wilson’s. For full counts the same caution holds: it speaks of an underlying risk, not of an error in counting.',
    inAtlas:
      'The level is 95\u00a0% unless changed. Whole numbers with 0 ≤ x ≤ n are required; weighted figures of a survey do not belong here. With n = 0, and for figures that are not published, there is no interval.',
  },
  newcombe: {
    name: 'Interval of the difference of two shares (Newcombe)',
    question: 'By how many percentage points do two shares differ, and how certain is that?',
    method:
      'The Wilson interval of both shares is computed. From the difference d the distances of the shares to their ends are squared and added, and the root of the sum is taken. In this way the skewness of the single intervals carries over to the difference.',
    symbols: {
      d: 'difference of the shares p₁ − p₂, from −1 to 1',
      p: 'first and second share',
      l: 'lower Wilson ends of the two shares',
      h: 'upper Wilson ends of the two shares',
      a: 'lower end of the difference, at least −1',
      b: 'upper end of the difference, at most 1',
    },
    reading:
      '12.0\u00a0% against 8.0\u00a0% with 500 persons each: difference 4.0 points, interval 0.3 to 7.8. As 0 is not in the interval, the difference is more than chance.',
    limits:
      'Both shares must come from different people. That does not hold for one area in two years: there they are largely the same persons. For full counts the interval does not say whether the figures differ – they do – but whether an equal risk could explain them.',
    inAtlas:
      'The level is 95\u00a0% unless changed. Where a base is 0, or a figure is withheld, protected or missing, no difference with an interval is formed.',
  },
  pooledTest: {
    name: 'Test of equal shares (z test)',
    question:
      'How often would so large a difference of two shares arise if both were equal in truth?',
    method:
      'Assuming equal shares, both groups are pooled into p̄. The difference of the observed shares, divided by its standard error under this assumption, is z. From z follows the two-sided p-value, without continuity correction.',
    symbols: {
      z: 'difference in standard errors; positive where the first share is higher',
      p: 'first and second share: x ÷ n of the group',
      pBar: 'share of both groups together',
      x: 'cases of a group (persons)',
      n: 'base of a group (persons)',
    },
    reading:
      'A p-value of 0.03 means: in 3 of 100 cases chance alone would bring about a difference at least as large.',
    limits:
      'The p-value is not the probability that the shares are equal, and says nothing of how important a difference is. Below 5 expected cases the approximation does not hold; Fisher’s exact test is used then.',
    inAtlas:
      'Where there is no case at all, or everybody is a case, there is no test. Withheld, protected and missing figures are not replaced but not tested.',
  },
  fisher: {
    name: 'Fisher’s exact test',
    question: 'Do two shares differ by more than chance although there are very few cases?',
    method:
      'The number of all cases and both bases are held fixed. For every possible split of the cases its probability P is computed, here from binomial probabilities f. The p-value is the sum over all splits that are at most as likely as the one observed.',
    symbols: {
      p: 'p-value, from 0 to 1',
      k: 'possible number of cases in the first group',
      P: 'probability of a split with fixed margins',
      f: 'binomial probability of so many cases among so many persons, with the common share',
      x1: 'observed cases of the first group',
      n: 'base of the first and of the second group (persons)',
      X: 'cases of both groups together',
    },
    reading:
      '1 case among 60 against 6 cases among 55 persons gives a p-value of 0.05: at the edge of what chance still explains.',
    limits:
      'The test is cautious and with small figures finds only very clear differences. No finding does not mean that the shares are equal. For full counts it, too, only tests whether an equal risk could explain the figures.',
    inAtlas:
      'The atlas chooses it by itself where, assuming equal shares, fewer than 5 cases (or non-cases) are to be expected in a group. It needs whole numbers; figures “under 3” are not guessed.',
  },
  falseDiscovery: {
    name: 'Correction for many comparisons (false discovery rate)',
    question: 'Which of many areas tested at once really stand out?',
    method:
      'Testing 40 areas one by one at the 5 per cent level, two on average appear to stand out for no reason. The p-values are therefore put in order; the i-th of m is multiplied by m ÷ i, at most to 1 and never above the next larger adjusted value.',
    symbols: {
      pAdj: 'adjusted p-value in i-th place',
      p: 'p-value in j-th place, in ascending order',
      m: 'number of possible tests',
      j: 'place in the order, 1 for the smallest p-value',
    },
    reading:
      'If all areas with an adjusted p-value up to 0.05 are said to stand out, on average at most about 5\u00a0% of these findings are false.',
    limits:
      'The correction holds for the comparisons computed together. Whoever then looks through more indicators and years tests more than it accounts for. Not standing out does not mean being average.',
    inAtlas:
      'Areas without a possible test (withheld, protected, no figure, no base) do not count as comparisons and stay without a value. Accepted share of false findings: 5\u00a0% unless chosen otherwise.',
  },
  comparison: {
    name: 'Comparing two areas or two years',
    question: 'Is the difference of two shares larger than chance makes it?',
    method:
      'With the difference d come Newcombe’s interval and a p-value: of the z test or, below 5 expected cases E, of Fisher’s exact test. For samples the design effect divides cases and bases before anything is computed.',
    symbols: {
      d: 'difference of the shares (percentage points when times 100)',
      x: 'cases of a group (persons)',
      n: 'base of a group (persons)',
      E: 'smallest expected number of cases or non-cases',
      pBar: 'share of both groups together',
    },
    reading:
      'First read which question is answered. Full count: “Could an equal risk bring about both figures?” Sample: “What would have come out had everybody been asked?”',
    limits:
      'Register data have no sampling error: the figures differ even where the test finds nothing. Two years of one area concern largely the same people; the test assumes independent groups and is only a rough guide there.',
    inAtlas:
      'The atlas always states the question and the cautions (no sampling error, same people, few cases). With a base of 0 and for figures that are not published there is no comparison.',
  },
  cityComparison: {
    name: 'Comparing an area with the rest of the city',
    question: 'Does an area differ from the city by more than chance explains?',
    method:
      'Each area is compared with the rest of the city, that is with the city without this area: cases x and base n of the area are taken off the sums X and N. Otherwise the area would partly be compared with itself. The p-values are adjusted for the number of areas.',
    symbols: {
      d: 'difference of the area to the rest of the city',
      x: 'cases in the area (persons)',
      n: 'base of the area (persons)',
      X: 'cases in the city',
      N: 'base of the city',
    },
    reading:
      '“Above the city” means: the share is higher than in the rest of the city, and the difference holds after the correction for all areas compared.',
    limits:
      'Large areas stand out at small distances already, small ones only at large distances: standing out is not the same as mattering. Register data have no sampling error; what is tested is whether an equal risk everywhere could explain the figures.',
    inAtlas:
      'Areas with withheld, protected or missing figures are not compared. Interval 95\u00a0%, share of false findings 5\u00a0%, unless chosen otherwise.',
  },
  funnel: {
    name: 'Funnel plot (control limits)',
    question: 'Which areas lie outside what chance leads one to expect at their size?',
    method:
      'About the target π – mostly the share of the city – the range is computed for every base n in which the share would lie with a probability of 95 and of 99.8\u00a0%. It rests on the binomial distribution F, interpolated between whole counts so that the limits run smoothly.',
    symbols: {
      g: 'limit of the funnel, a share from 0 to 1',
      target: 'target, a share from 0 to 1',
      n: 'base of the area (persons)',
      r: 'smallest count at which F is at least q',
      q: 'probability below the limit: 0.025 and 0.975; 0.001 and 0.999',
      F: 'probability of at most r cases among n with share π',
      f: 'probability of exactly r cases',
    },
    reading:
      'Inside the inner funnel chance explains the deviation. Outside the outer one a closer look is worthwhile; of the cause this says nothing.',
    limits:
      'The funnel is no league table. Of 40 areas two on average lie outside the 95 per cent limits by chance alone. Where areas differ by more than chance throughout, the plain limits are too narrow (see overdispersion).',
    inAtlas:
      'A share on a limit lies within. Without a base there are no limits; withheld and protected figures are not drawn, nor shown as zero.',
  },
  overdispersion: {
    name: 'Overdispersion and widened funnel limits',
    question: 'Do areas differ by more than chance explains throughout?',
    method:
      'Every deviation from the target is divided by its standard error (z). The mean square φ would lie near 1 by mere chance. So that single outliers do not decide, the outermost 10\u00a0% on either side are pulled in first. Where φ lies clearly above 1, the deviation τ between areas is estimated and added to the limits.',
    symbols: {
      zi: 'deviation of area i in standard errors',
      pi: 'share in area i',
      zTilde: 'the deviation after pulling in the outermost ones',
      phi: 'mean square of the deviations, about 1 by mere chance',
      m: 'number of areas with figures',
      tau: 'standard deviation of the true shares between areas; 0 unless overdispersed',
      wi: 'weight of area i',
      target: 'target, a share from 0 to 1',
      ni: 'base of area i (persons)',
      n: 'base for which the limit holds (persons)',
      g: 'widened limit, a share from 0 to 1',
      z: 'multiple of the standard error; 1.96 at 95\u00a0%',
    },
    reading:
      'φ = 6 means: in squares, areas spread six times as much as chance would make them. In a city this is the normal case, as its neighbourhoods really differ.',
    limits:
      'The widened limits only show who falls out of the usual differences; they hide inequality that concerns all. With few areas τ is uncertain.',
    inAtlas:
      'Overdispersed means φ above 1 + 2 √(2 ÷ m). Two areas with figures are needed; those not published stay out. The widened limits use the normal distribution.',
  },
  empiricalBayes: {
    name: 'Smoothed rates (empirical Bayes, whole city)',
    question: 'How high is a rate likely to be once the noise of small areas is taken out?',
    method:
      'Each rate rᵢ is moved towards the mean m of all areas, the more so the smaller the base nᵢ. What counts is the ratio of the variance A between areas to the chance variance m ÷ nᵢ of the single area.',
    symbols: {
      theta: 'smoothed rate of area i (cases per head)',
      ri: 'observed rate of area i: xᵢ ÷ nᵢ',
      m: 'rate of all areas together',
      A: 'variance of the true rates between areas, at least 0',
      ni: 'base of area i (persons)',
      nBar: 'mean base of the areas',
      xi: 'cases in area i',
    },
    reading:
      'An area with 90 children and 20\u00a0% may appear with 15\u00a0% when smoothed, one with 2,000 children almost unchanged. The map thus shows fewer peaks made by chance.',
    limits:
      'Smoothed rates are estimates, not official figures, and never belong in reports without saying so. True peculiarities of small areas are weakened as well; for the question whether an area needs help, the actual cases count.',
    inAtlas:
      'Withheld, protected and missing figures and areas without a base neither enter the mean nor get a rate. Where chance explains everything, A = 0 and all areas get m.',
  },
  localEmpiricalBayes: {
    name: 'Smoothed rates (empirical Bayes, neighbourhood)',
    question: 'How high is a rate likely to be, judged by its surroundings?',
    method:
      'As for smoothing over the whole city, but the mean mᵢ and the variance Aᵢ are formed from the area and its neighbours Nᵢ alone. Deviations are taken either about the local mean of each neighbour or about that of the area in the middle; the view states which.',
    symbols: {
      theta: 'smoothed rate of area i (cases per head)',
      ri: 'observed rate of area i',
      mi: 'rate of area i and its neighbours together',
      Ai: 'variance of the true rates in the neighbourhood, at least 0',
      ni: 'base of area i (persons)',
      cij: 'mean from which deviations are taken: mⱼ of the neighbour or mᵢ',
      nBari: 'mean base in the neighbourhood',
      rj: 'observed rate of area j',
      Ni: 'area i and its neighbours with figures',
      xj: 'cases in area j',
      nj: 'base of area j',
    },
    reading:
      'A small area amid high rates is moved towards these and not towards the mean of the city. Spatial patterns are thus more likely to be kept.',
    limits:
      'With three or four neighbours the local variance itself is uncertain. Sharp borders – villas beside a large estate – are blurred. Not an official figure, and no ground for funding decisions by itself.',
    inAtlas:
      'An area without neighbours keeps its rate. Areas with withheld, protected or missing figures get none and are nobody’s neighbours.',
  },
  standardisedRates: {
    name: 'Rates in standard deviations of their own',
    question:
      'How can rates of areas of different size be compared before looking for spatial patterns?',
    method:
      'From each rate rᵢ the rate m of all areas is taken off, divided by the standard deviation to be expected at this base: variance A between areas plus chance variance m ÷ nᵢ.',
    symbols: {
      zi: 'standardised rate of area i, without unit',
      ri: 'observed rate of area i',
      m: 'rate of all areas together',
      A: 'variance of the true rates, here possibly negative',
      ni: 'base of area i (persons)',
      nBar: 'mean base of the areas',
    },
    reading:
      'A value of 2 means: the rate lies two expected standard deviations above the city. Small areas need a larger distance for that.',
    limits:
      'The values serve only as input to Moran’s I and similar measures, so that small bases do not feign a pattern. They are no ranking of need.',
    inAtlas:
      'Where the estimate makes the variance negative, the chance variance alone is used. Areas without a base or without published figures get no value; where the rate of all areas is 0, none does.',
  },
  effectiveSample: {
    name: 'Effective sample size and design effect',
    question: 'How many equally weighted answers would be as precise as these weighted ones?',
    method:
      'Weights make up for groups that answer less often, but cost precision. The effective size n* is the square of the sum of the weights divided by the sum of their squares; the design effect is the size n over n*.',
    symbols: {
      nEff: 'effective size (answers)',
      wi: 'weight of answer i',
      D: 'design effect of the weights, at least 1',
      n: 'answers with a weight above 0',
    },
    reading:
      '2,500 answers with a design effect of 1.6 are as precise as about 1,560 simple random answers.',
    limits:
      'The design effect of the weights does not cover that whole houses, schools or streets were drawn; a factor of its own is to be given for that. Those who did not answer are in none of these figures.',
    inAtlas:
      'Answers with weight 0 do not count. The level of the weights does not matter, only their proportion. Without a positive weight there is no result.',
  },
  surveyShare: {
    name: 'Share from a survey',
    question: 'How many would say yes if everybody were asked, and how precisely is that known?',
    method:
      'The share p̂ is the sum of the weights of those saying yes over the sum of all weights. The standard error uses the effective size n*, and so does the Wilson interval. Where whole groups were drawn, the design effect grows by the cluster factor c.',
    symbols: {
      pHat: 'weighted share, from 0 to 1',
      wi: 'weight of answer i',
      yi: '1 for yes, 0 for no',
      SE: 'standard error of the share',
      n: 'answers to the question',
      nEff: 'effective size n ÷ (D · c)',
      D: 'design effect of the weights',
      c: 'cluster factor, 1 where single persons were drawn',
    },
    reading:
      '“34\u00a0% (31 to 37\u00a0%)”: had everybody been asked, a value within this range would most likely have come out.',
    limits:
      'The interval covers only the chance of the selection. Those who did not answer often differ from the others; this error cannot be seen in it. City-wide surveys seldom suffice for small areas.',
    inAtlas:
      '95\u00a0% and c = 1 unless changed. Size and effective size stand beside it. The class of reliability says how far the figure can be relied on.',
  },
  surveyMean: {
    name: 'Mean from a survey',
    question:
      'How high would the average be if everybody were asked, and how precisely is that known?',
    method:
      'The weighted mean ȳ is the sum of weight times answer over the sum of the weights. Its standard error arises by linearisation from the weighted distances of the answers from the mean; the interval reaches z standard errors to both sides.',
    symbols: {
      yBar: 'weighted mean, in the unit of the answers',
      wi: 'weight of answer i',
      yi: 'answer i',
      SE: 'standard error of the mean',
      z: 'multiple of the standard error; 1.96 at 95\u00a0%',
      n: 'answers with a weight above 0',
      c: 'cluster factor',
    },
    reading:
      '“Mark 2.4 (2.3 to 2.5)”: had everybody been asked, the average would most likely lie within this range.',
    limits:
      'Marks and grades are strictly speaking no measurements; shares of each grade often say more than their mean. Skewed quantities such as income are better described by the median. Missing answers can shift the result without the interval showing it.',
    inAtlas:
      '95\u00a0% unless changed. With fewer than two answers there is no error to tell and therefore no result. The cluster factor c is 1 where single persons were drawn.',
  },
  reliability: {
    name: 'Coefficient of variation and reliability classes',
    question: 'How far can a figure from a sample be relied on?',
    method:
      'The coefficient of variation CV is the standard error in proportion to the figure. For shares it refers to the rarer of the two answers, so that “3.5\u00a0% no” and “96.5\u00a0% yes” are judged alike. CV and the number of answers give the class; the worse of the two decides.',
    symbols: {
      CV: 'coefficient of variation, as a fraction: 0.2 is 20\u00a0%',
      SE: 'standard error',
      y: 'estimated figure, not 0',
      p: 'estimated share, between 0 and 1',
    },
    reading:
      'Reliable: as shown. Limited: in brackets, to be quoted with care. Unreliable: no figure, “/” in tables.',
    limits:
      'The class judges the sampling error only, not missing answers or vague questions. For register data it makes no sense: they are no sample.',
    inAtlas:
      'Two published rules are provided: limited from 12\u00a0% and unreliable from 40\u00a0% (American Community Survey), or limited from 20\u00a0% (ONS). Without a CV – for a figure of 0 – a result counts as unreliable.',
  },
  marginOfError: {
    name: 'Combining margins of error',
    question: 'How precise are sums and quotients of figures published with a margin of error?',
    method:
      'The margin M is z standard errors wide. Margins of addends are squared and added, and the root is taken. For a share the part of the denominator is subtracted, for a ratio it is added – for a share as well where the root would otherwise be negative.',
    symbols: {
      M: 'margin to each side, in the unit of the figure',
      z: 'multiple of the standard error; 1.645 at 90\u00a0%',
      SE: 'standard error',
      Msum: 'margin of the sum',
      Mshare: 'margin of a share q',
      Mratio: 'margin of a ratio q',
      a: 'numerator',
      b: 'denominator, not 0',
      q: 'quotient a ÷ b',
    },
    reading: '400 ± 60 and 300 ± 80 make 700 ± 100.',
    limits:
      'The rules assume independent estimates and are approximations; they get rougher with every addend. A published sum is more precise than one made by oneself.',
    inAtlas:
      'z = 1.645 (90\u00a0%) is used, as by the US Census Bureau, unless the source says otherwise. Of several addends of 0 only the largest margin enters. With a denominator of 0 there is no result.',
  },
};
