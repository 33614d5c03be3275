import type { TextsLike } from './methodText.ts';
import type { spaceDe } from './space.de.ts';

export const spaceEn: TextsLike<typeof spaceDe> = {
  contiguity: {
    name: 'Neighbours by common borders (queen, rook)',
    question: 'Which areas count as neighbours?',
    method:
      'By the queen rule neighbours are areas whose borders share at least one vertex; by the rook rule they must share a piece of border, that is two successive vertices. Vertices V and border pieces S come from the outlines of the data package.',
    symbols: {
      Ni: 'neighbours of area i',
      Vi: 'vertices of the outline of area i',
      Si: 'border pieces (pairs of successive vertices) of area i',
      empty: 'empty set',
    },
    reading:
      'Four areas meeting in a point are all neighbours of each other by the queen rule, by the rook rule only those with a common border.',
    limits:
      'A common border does not mean that one can get across: river, railway and forest separate. This neighbourhood is unfit for ways and accessibility.',
    inAtlas:
      'Exactly equal vertices are compared; a snapping distance in metres can be given (0 unless changed). Holes and parts count as well. Areas without a common border are islands. Areas without a published figure lose their links, which are not bridged.',
  },
  areaCentroid: {
    name: 'Centroid of an area',
    question: 'Which point stands for an area where distances between areas are needed?',
    method:
      'The outline is split into triangles that each edge forms with a fixed point. Their centroids are averaged, weighted by the (signed) area of the triangle; parts are added, holes taken off.',
    symbols: {
      C: 'centroid (longitude and latitude, in degrees)',
      ck: 'centroid of the k-th triangle',
      ak: 'area of the k-th triangle, positive or negative by its winding',
    },
    reading:
      'The centroid is the point on which the surface would balance. In bent areas it may lie outside.',
    limits:
      'It stands for the surface, not for the people: in an area with much forest it lies away from the houses. For ways to offers use settlement points.',
    inAtlas:
      'Computed in degrees of longitude and latitude; within a city the error stays below a metre. An area that encloses nothing has no centroid and no neighbours by distance.',
  },
  distanceNeighbours: {
    name: 'Neighbours within a distance',
    question: 'Which areas lie at most this far apart?',
    method:
      'Neighbours are areas whose points are at most D metres apart, the limit included. The distance d is measured on the ellipsoid of the earth. As a guide serves the smallest distance D₀ at which no area is left without a neighbour: the largest distance to the respective nearest area.',
    symbols: {
      Ni: 'neighbours of area i',
      dij: 'distance of the points of i and j (metres)',
      D: 'largest distance (metres)',
      D0: 'smallest distance without islands (metres)',
    },
    reading:
      'With D = 2,000\u00a0m an area in the dense city has ten neighbours, one at the edge perhaps none.',
    limits:
      'A distance that just suffices at the edge links very many areas in the middle. The point of a large area stands for its people only roughly.',
    inAtlas:
      'There is no preset distance; it is to be given in metres. Areas without a point have no neighbours. Withheld and missing figures take an area out of the computation, its links are not replaced.',
  },
  nearestNeighbours: {
    name: 'The k nearest neighbours',
    question: 'Which areas are nearest if each is to have the same number of neighbours?',
    method:
      'For each area the k areas with the smallest distances d of their points are taken, measured on the ellipsoid of the earth. At equal distance the one listed earlier counts. The relation is one-sided; on request a neighbour is whoever is named in either direction.',
    symbols: {
      Ni: 'the k nearest neighbours of area i',
      dij: 'distance of the points of i and j (metres)',
      k: 'number of neighbours of each area',
    },
    reading:
      'With k = 5 each area has five neighbours; at the edge of the city they lie farther away than in the middle.',
    limits:
      'An area at the edge gets neighbours with which it has little in common. k has a part in the result; try several values.',
    inAtlas:
      'k must be given: a whole number from 1 to the number of points less 1. There are no islands here, except for areas without a point or where none of the neighbours has a published figure.',
  },
  spatialWeights: {
    name: 'Spatial weights',
    question: 'How much does each neighbour count?',
    method:
      'Binary: each neighbour counts 1. Row-standardised: the |Nᵢ| neighbours of an area share the weight 1; the weighted value of the surroundings (spatial lag) is then their mean. For G* the area itself belongs to its surroundings.',
    symbols: {
      wij: 'weight of area j for area i; 0 if not neighbours',
      Ni: 'neighbours of area i',
    },
    reading: 'Row-standardised, each of four neighbours weighs 0.25, each of two 0.5.',
    limits:
      'Binary weights give more influence to areas with many neighbours, row-standardised ones to those with few. Results with different weights cannot be compared. The weights say nothing of ties such as moves or ways to school.',
    inAtlas:
      'Which weights hold is stated with the result. Areas without a published figure drop out with their links; the weights of their neighbours are shared out anew. An area without neighbours has no weight.',
  },
  islands: {
    name: 'Islands and areas without a figure',
    question: 'What happens to areas that have no neighbours or no figure?',
    method:
      'First areas without a plain number drop out. Whoever has no neighbour left is an island. Three rules are possible: leave out (mean and n from areas with neighbours only), keep uncounted (in the mean, not in n), or keep altogether.',
    symbols: {
      n: 'number of areas that enters the formulas',
      A: 'areas with a plain number',
      Ni: 'neighbours of area i',
      empty: 'empty set',
    },
    reading:
      'The notice “2 islands left out” means: the result speaks only of the remaining n areas.',
    limits:
      'There is no right rule, and results can lie far apart. Compare figures from other software only under the same rule (R spdep keeps uncounted, PySAL keeps altogether).',
    inAtlas:
      'Left out unless changed, since an island can resemble nobody. Withheld, protected and missing figures are never replaced. Below 30 areas the result is called exploratory: a reason to look closer, not a finding.',
  },
  moran: {
    name: 'Moran’s I',
    question: 'Do similar values lie together in space?',
    method:
      'The deviations z from the mean are multiplied for each pair of neighbours and added with weights w, in relation to the whole spread. Where neighbours are alike, the products are mostly positive. Without a pattern I is E(I) on average, a little below 0.',
    symbols: {
      I: 'Moran’s I, mostly between −1 and 1, without unit',
      n: 'number of areas',
      S0: 'sum of all weights',
      wij: 'weight of neighbour j for i',
      zi: 'deviation of area i from the mean',
      xi: 'value of area i',
      xBar: 'mean of the values of all areas',
      E: 'mean of I where there is no pattern',
    },
    reading:
      'I = 0.45 with E(I) = −0.03: high values clearly lie with high ones, low with low. Whether that is more than chance is for the test to say.',
    limits:
      'One figure for the whole city: it does not say where values gather, and depends on how areas are cut and who is a neighbour. Rates from small bases can blur or feign a pattern.',
    inAtlas:
      'Three areas with figures that differ, and with neighbours, are needed. Withheld, protected and missing figures stay out with their links. Islands are left out unless chosen otherwise; below 30 areas the result is exploratory.',
  },
  bivariateMoran: {
    name: 'Bivariate Moran’s I',
    question: 'Do areas with high x – need, say – lie amid areas with high y – offers, say?',
    method:
      'The deviations u of x in the area and v of y at its neighbours are multiplied, added with weights and related to the spread of both. Beside it stands the ordinary correlation r in the same place.',
    symbols: {
      Ixy: 'bivariate Moran’s I, without unit',
      n: 'number of areas',
      S0: 'sum of all weights',
      wij: 'weight of neighbour j for i',
      ui: 'deviation of x in area i from its mean',
      vj: 'deviation of y in area j from its mean',
      r: 'correlation of x and y in the same place, from −1 to 1',
    },
    reading:
      'A clearly negative value for need and offers means: around areas of high need there are few offers.',
    limits:
      'The measure does not look at x and y in the same area, yet is partly made by their correlation where each is clustered by itself: never read it without r. It is no proof of cause and effect. Exchanging x and y usually changes the result.',
    inAtlas:
      'Only areas in which both are numbers enter. Without neighbours, or exactly on the mean, nothing is assigned. Below 30 areas the result is exploratory.',
  },
  geary: {
    name: 'Geary’s C',
    question: 'How different are immediate neighbours?',
    method:
      'For each pair of neighbours the difference of the values is squared, weighted and added, in relation to the spread of all values. Without a pattern C is 1 on average, smaller where neighbours are alike, larger where they differ.',
    symbols: {
      C: 'Geary’s C, from 0, without unit',
      n: 'number of areas',
      S0: 'sum of all weights',
      wij: 'weight of neighbour j for i',
      xi: 'value of area i',
      zi: 'deviation of area i from the mean',
    },
    reading: 'C = 0.6: neighbours differ clearly less than areas do on the whole.',
    limits:
      'C heeds differences between neighbours, Moran’s I common deviation from the mean; single outliers affect C in particular. C does not say where anything lies either.',
    inAtlas:
      'In the test the sign is turned round so that “more alike than by chance” points upwards as with Moran’s I. Three areas with different figures are needed. Figures that are not published and, unless chosen otherwise, islands stay out.',
  },
  generalG: {
    name: 'General G (Getis and Ord)',
    question: 'Is it rather high or rather low values that gather?',
    method:
      'The products of the values of neighbouring areas are divided by the sum of the products of all pairs. Where G lies above the expected E(G), high values gather; where it lies below, low ones do.',
    symbols: {
      G: 'general G, from 0 to 1 with binary weights',
      wij: 'weight of neighbour j for i',
      xi: 'value of area i, at least 0',
      S0: 'sum of all weights',
      n: 'number of areas',
      E: 'mean of G where there is no pattern',
    },
    reading: 'Unlike Moran’s I, G tells whether it is high or low values that lie together.',
    limits:
      'Only for quantities with a natural zero, such as rates and counts, not for changes or indexes. Where both kinds gather, they may cancel out.',
    inAtlas:
      'The atlas refuses negative values. Four areas with different figures are needed; binary weights are usual. Withheld, protected and missing figures stay out. The variance holds for a random arrangement of the given values.',
  },
  localMoran: {
    name: 'Local Moran’s I (LISA)',
    question: 'Where are neighbours alike, and where does an area stand out from its surroundings?',
    method:
      'For each area its deviation z from the mean is multiplied by the weighted deviation of its neighbours. From the signs follow four positions: high in high, low in low, high in low and low in high surroundings. With row-standardised weights the mean of the Iᵢ is Moran’s I.',
    symbols: {
      Ii: 'local Moran’s I of area i',
      zi: 'deviation of area i from the mean',
      m2: 'mean square of the deviations',
      wij: 'weight of neighbour j for i',
      n: 'number of areas',
    },
    reading:
      '“High in low surroundings”: an area with a high value whose neighbours lie below the mean.',
    limits:
      'Without significance the position means nothing; maps from the analytic test and from permutation differ. High means above the mean of the areas, not bad. With few neighbours the normal approximation is rough.',
    inAtlas:
      'Without neighbours, or exactly on the mean, nothing is said. Figures that are not published take no part. The test holds the own value in place and compares the surroundings with random ones.',
  },
  getisOrd: {
    name: 'Getis–Ord Gᵢ and Gᵢ*',
    question: 'Where do high values (hot spots) and low values (cold spots) gather?',
    method:
      'The weighted sum of the values in the surroundings is compared with what a random arrangement would lead one to expect, expressed in standard deviations. Gᵢ* includes the area itself and takes mean x̄ and spread s of all areas; Gᵢ leaves it out and takes mean and spread of the others.',
    symbols: {
      Gi: 'standardised G of the surroundings of i',
      wij: 'weight of j for i; for Gᵢ* also j = i',
      xj: 'value of area j',
      xBar: 'mean of the values drawn from',
      s: 'their standard deviation (divisor N)',
      N: 'number of these values: all n areas for Gᵢ*, n − 1 for Gᵢ',
      Wi: 'sum of the weights of i',
      Qi: 'sum of their squares',
    },
    reading:
      'A value of 2.5 means: in these surroundings lie clearly more high values than chance leads one to expect.',
    limits:
      'Gᵢ finds no outliers: a high area amid low ones does not show. “Hot spot” is a technical term and no judgement of the neighbourhood.',
    inAtlas:
      'Only areas with published figures. Without neighbours there is no Gᵢ; for Gᵢ* such an area is its own surroundings. Whoever borders on all others is not tested.',
  },
  spatialNormalTest: {
    name: 'Testing spatial measures by the normal distribution',
    question: 'Is a spatial pattern clearer than chance would make it?',
    method:
      'From the measure T its expected value is taken off, divided by the standard deviation it would have without a pattern. Two assumptions are usual: the values come from a normal distribution, or the given values are dealt out to the areas at random. For social data the second fits.',
    symbols: {
      z: 'deviation in standard deviations',
      T: 'spatial measure, such as Moran’s I',
      E: 'expected value without a pattern',
      Var: 'variance without a pattern',
    },
    reading:
      'z = 3.1 and p = 0.002: so clear a pattern would arise in 2 of 1,000 random arrangements.',
    limits:
      'With few areas, skewed values or very unequal numbers of neighbours the approximation is rough; then the permutation counts. The p-value says nothing of the strength of the pattern.',
    inAtlas:
      'For the random arrangement four areas are needed. Where every area borders on every other, the measure does not vary and there is no test. Below 30 areas the result is called exploratory.',
  },
  permutation: {
    name: 'Permutation test',
    question: 'How often does shuffling the values give as clear a pattern as the one observed?',
    method:
      'The values are dealt out to the areas at random M times, and the measure is computed anew each time. r counts how often it comes out at least as high. For local measures the own value stays in place, and only the surroundings are drawn from the other areas (conditional permutation).',
    symbols: {
      p: 'one-sided pseudo p-value (at least as high)',
      q: 'the same for the other side (at most as high)',
      pTwo: 'two-sided pseudo p-value, at most 1',
      r: 'rounds with a measure at least as high',
      s: 'rounds with a measure at most as high',
      M: 'number of rounds',
    },
    reading:
      'With M = 999 and r = 4 the pseudo p-value is 0.005: only 4 of 999 random maps were as clear.',
    limits:
      'It can never be smaller than 1 ÷ (M + 1); for many tests at once more rounds are needed. GeoDa and PySAL take the smaller side alone and therefore find something twice as easily.',
    inAtlas:
      'Chance starts from a fixed seed: the same computation gives the same result. Nothing is shown with fewer than 999 rounds. Drawing is without replacement unless chosen otherwise; an area without neighbours gets 1.',
  },
  localClusters: {
    name: 'Map of clusters and their significance',
    question: 'Which of the many areas does the map show as a cluster?',
    method:
      'Each area has a p-value. Without correction p below α counts. With correction all p-values are adjusted for the number of tests m (false discovery rate), and p̃ up to α counts; thus the share of false finds stays limited.',
    symbols: {
      pAdj: 'adjusted p-value in i-th place',
      p: 'p-value in j-th place, in ascending order',
      m: 'number of possible tests',
      R: 'rounds of permutation needed',
      s: '1 for a one-sided, 2 for a two-sided test',
      alpha: 'level of significance, such as 0.05',
    },
    reading:
      '“Not significant” and “nothing can be said” are two things: in the first case a test found nothing, in the second none was possible.',
    limits:
      'Without correction two of 40 areas appear by mere chance on average. With correction weak true clusters disappear as well. Tests of neighbours hang together; the map is a hint, not a proof.',
    inAtlas:
      'Whether analytic test or permutation is stated with the result: the two differ. The atlas states how many rounds R it takes for a single area to stand out at all. Withheld and missing figures give “nothing can be said”.',
  },
  areaRegression: {
    name: 'Line through the districts (least squares)',
    question: 'How do two measures occur together over the city?',
    method:
      'The line with slope b is laid through the points so that their vertical distances e, squared, are smallest together. The band shows where the line runs with 95% confidence. A district lies far off where its distance from the line drawn without it, in standard deviations of that line, is beyond 2.',
    symbols: {
      b: 'slope: units upwards per unit to the right',
      xi: 'figure of district i to the right',
      yi: 'figure of district i upwards',
      R: 'share of the differences that goes along with the line (0 to 1)',
      q: 'quantile of the t distribution with n − 2 degrees of freedom',
      s: 'standard deviation about the line',
      n: 'number of districts',
      ti: 'studentised residual of district i',
      ei: 'vertical distance of district i from the line',
      sOthers: 'standard deviation about the line without district i',
      hi: 'leverage of district i: how far out it lies to the right or left',
    },
    reading:
      'Where the band points upwards and R² is large, both measures are mostly high in the same places. The districts named do not fit this picture and deserve a second look.',
    limits:
      'It is no proof of a cause, and it says nothing about single people. Neighbours resemble each other, so that the band is rather too narrow. Shares with the same denominator go together for that reason alone.',
    inAtlas:
      'From five districts on; each counts the same, large or small. Only those of the level with two certain figures enter; ranges, withheld and missing figures stay out.',
  },
};
