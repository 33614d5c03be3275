import type { disclosureDe } from './disclosure.de.ts';
import type { TextsLike } from './methodText.ts';

export const disclosureEn: TextsLike<typeof disclosureDe> = {
  minimumCount: {
    name: 'Minimum count and “under 3”',
    question: 'Why does it say “under 3” instead of a number?',
    method:
      'Where a group has fewer than m persons, single persons could be told. Such figures x are not published by the source. With the German employment agency m is mostly 3; other statistical offices take 5 or 10. Whether zero is shown is settled by z.',
    symbols: {
      x: 'count (persons)',
      m: 'smallest count that is published',
      z: 'smallest count that is protected: 1 where zero is shown, else 0',
    },
    reading:
      '“Under 3” means: 0, 1 or 2, more is not known. It does not mean zero, and not “about 1”.',
    limits:
      'Do not try to infer the value from sums or earlier years, and do not put 1 or 1.5 in its place: rates and rankings made from it would be wrong or would give something away.',
    inAtlas:
      'The atlas computes with the whole range from 0 to m − 1: rates become “from … to …”. On maps this state has a pattern of its own, in the ranking it has no rank. The data package states the minimum count.',
  },
  secondarySuppression: {
    name: 'Withheld for protection (secondary suppression)',
    question: 'Why is a figure absent that is not small at all?',
    method:
      'Where only one part of a sum is withheld, it follows by subtraction. Therefore more figures are withheld until every protected one can have at least two values. Sought are the suppressions with the smallest loss: each cell c has a weight w that says how many figures are lost with it.',
    symbols: {
      C: 'cells withheld in addition',
      wc: 'weight of cell c: figures lost with it',
      low: 'smallest possible count of the protected cell s',
      high: 'largest possible count of the protected cell s',
      v: 'required width, at least 1',
    },
    reading:
      '“Protected” means: the figure exists and may be large or small; shown, it would give another one away.',
    limits:
      'Do not read it as small, striking or missing, and do not guess it. The set of suppressions found is good, but not always the smallest possible.',
    inAtlas:
      'A protected figure has no range in the atlas and no colour of the scale. Whatever is computed with it is protected as well. Figures of the whole city stay unless they are small themselves; suppressions that turn out needless are lifted again.',
  },
  disclosureAudit: {
    name: 'Audit for recoverable figures',
    question: 'Can a withheld figure be computed from everything else that is published?',
    method:
      'All figures x stand in relations: parts make sums, areas make the city, rates have denominators. For each withheld figure the audit asks which smallest and largest whole number agrees with all that is published – first by narrowing the ranges again and again, then by linear optimisation.',
    symbols: {
      low: 'smallest possible count of cell c',
      high: 'largest possible count of cell c',
      xc: 'count in cell c, a whole number from 0',
      a: 'sign or factor of cell j in relation r',
      b: 'what relation r makes at least and at most',
      s: 'what the sign of cell j tells, such as 0 to 2',
    },
    reading:
      'Where both ends coincide the figure is recovered. A range from 0 to 2 for “under 3” is safe.',
    limits:
      'The audit knows only the relations declared and those found in the figures. Prior knowledge of single persons and other tables are unknown to it. It does not replace the judgement of the statistical office.',
    inAtlas:
      'Each data package is audited when it is built. Where a figure stays recoverable, nothing is published. The report states only how many figures are concerned, never which.',
  },
  rateDisclosure: {
    name: 'Inference from rates',
    question: 'Does a published rate give away the count behind it?',
    method:
      'To a rate q rounded to h decimals with a known denominator n belong only the whole numbers x within the rounding. Where there is only one, and it is below the minimum count, it is given away.',
    symbols: {
      x: 'possible count, a whole number',
      q: 'published rate',
      n: 'denominator (persons)',
      k: 'reference of the rate, 100 for per cent',
      h: 'decimals of the rate',
    },
    reading:
      '0.4\u00a0% of 480 persons can only be 2 persons: the rate must then be protected like the count.',
    limits:
      'The same holds for map colour, tooltip, download, trend point and index: whatever is computed from the count can give it away. Fewer decimals help, but not always.',
    inAtlas:
      'Both ends of the rounding count, as its direction is unknown. In the atlas a rate made from a withheld count is a range, from a protected one “protected” – never a rounded number.',
  },
  dominance: {
    name: 'Dominance rule',
    question: 'Does a sum give away too much about its largest contribution?',
    method:
      'Where the n largest contributions x together make up more than the share k of the sum, the sum is not published: whoever belongs to it or knows the situation could estimate the largest well.',
    symbols: {
      xi: 'contribution in i-th place, the largest first',
      n: 'number of the largest contributions',
      k: 'highest share allowed, from 0 to 1',
      X: 'sum of all contributions',
    },
    reading:
      'One day-care centre looks after 95 of 100 children of a group: the sum 100 would practically describe this one institution.',
    limits:
      'The rule is for contributions of providers, businesses or institutions, not for counts of persons. n and k are set by the statistical office and mostly not published. Whoever knows several sums may still learn something; the audit of the table guards against that.',
    inAtlas:
      'There are no preset values. An empty sum, or one of zeros only, does not count as dominated. Negative contributions are refused.',
  },
  pPercentRule: {
    name: 'p per cent rule',
    question: 'Could the second-largest contributor estimate the largest too closely?',
    method:
      'The second knows its own contribution x₂ and takes it off the sum X. What is left beside the largest contribution x₁ is its error of estimation. Where this rest is smaller than the share p of x₁, the sum is not published.',
    symbols: {
      X: 'sum of all contributions',
      x1: 'largest contribution',
      x2: 'second-largest contribution',
      p: 'smallest error of estimation allowed, as a share, such as 0.1',
    },
    reading:
      'Sum 100, largest contribution 60, second 35: the rest is 5, which is 8\u00a0% of 60. With p = 10\u00a0% the sum stays secret.',
    limits:
      'Like the dominance rule, only for contributions of providers and businesses. It does not cover several contributors acting together, nor knowledge from other tables.',
    inAtlas:
      'p must be given; there is no preset value. Without a positive contribution the rule does not apply.',
  },
  informationLoss: {
    name: 'Information lost by protection',
    question: 'How much is lost by the additional suppressions?',
    method:
      'Counted are the cells C withheld in addition, their share V in all cells P that would be published otherwise, the sum of their weights w and the sum of their counts x.',
    symbols: {
      V: 'share of cells withheld in addition, from 0 to 1',
      C: 'cells withheld in addition',
      P: 'cells that need no protection for themselves',
      G: 'weight lost',
      wc: 'weight of cell c',
      N: 'sum of the withheld counts',
      xc: 'count in cell c',
    },
    reading:
      '“4\u00a0% of the figures, 0.6\u00a0% of the sum”: mostly small figures are withheld, the whole picture stays.',
    limits:
      'The share does not say whether it is the important figures that are absent; the weights are meant to express that. What the source withholds itself is not contained.',
    inAtlas:
      'Where there is nothing that could be published the share is 0. The published report states counts and shares only, never single cells or values.',
  },
  roundingToBase: {
    name: 'Rounding to multiples',
    question: 'What do figures mean that are rounded to 3, 5 or 10?',
    method:
      'Each count x is rounded to the nearest multiple of b, upwards exactly in the middle. Each cell and each sum is rounded by itself from the true count.',
    symbols: {
      r: 'rounded count',
      x: 'true count, a whole number from 0',
      b: 'base: 3, 5 or 10',
    },
    reading: 'With b = 5 the figure 15 stands for 13 to 17.',
    limits:
      'Rounded parts do not exactly add up to the rounded sum; that is no mistake. Compute no rates from rounded figures, above all not from small ones. Several tables rounded differently may still give something away together.',
    inAtlas:
      '3 (censuses), 5 (municipalities, Baden-Württemberg) and 10 (interactive tables of the German employment agency) are usual. A rounded 0 is no true 0. Withheld and missing figures are not rounded.',
  },
  randomRounding: {
    name: 'Random rounding',
    question: 'How can one round without distorting sums on average?',
    method:
      'The count x is rounded to one of the two neighbouring multiples of b. It goes up with the probability remainder d over base b, so that the rounded figure is the true one on average.',
    symbols: {
      r: 'rounded count',
      x: 'true count, a whole number from 0',
      b: 'base: 3, 5 or 10',
      d: 'remainder of x divided by b',
    },
    reading: 'With b = 3 the count 4 becomes 3 in two of three cases and 6 in one.',
    limits:
      'A single figure may be off by up to b − 1. The same figure must be drawn only once: repeated draws would average the protection away. Rates of small rounded figures are useless.',
    inAtlas:
      'Chance comes from a fixed seed, so that the same figure is rounded alike everywhere. Multiples of b, 0 included, stay unchanged. There is no preset b.',
  },
  controlledRounding: {
    name: 'Controlled rounding',
    question: 'How can a whole table be rounded so that its sums still hold?',
    method:
      'Each count x goes to one of its two neighbouring multiples of b; multiples stay. Among all possibilities one is sought in which every sum of the table adds up from its parts; nearest multiples are tried first, ties are settled by chance.',
    symbols: {
      rc: 'rounded count of cell c',
      xc: 'true count of cell c',
      b: 'base: 3, 5 or 10',
      a: 'sign of cell c in the sum j',
    },
    reading: 'Unlike plain rounding, the rounded areas add up exactly to the rounded city.',
    limits:
      'A single figure may lie farther from the true count than by plain rounding, but never by b or more. For two-way tables there is always a solution, for others not.',
    inAtlas:
      'All counts of the table must be known; withheld ones are not replaced. Where no solution is found there is no result instead of an almost right table. Chance has a fixed seed.',
  },
};
