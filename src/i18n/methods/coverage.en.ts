import type { coverageDe } from './coverage.de.ts';
import type { TextsLike } from './methodText.ts';

export const coverageEn: TextsLike<typeof coverageDe> = {
  nearestOffer: {
    name: 'Nearest offer',
    question: 'How far do people have to go to the nearest suitable offer?',
    method:
      'For each place of residence the smallest cost c is sought among the offers J that take part. For an area or the city the median over the people is formed: the distance that half of them do not exceed.',
    symbols: {
      ci: 'cost from place i to the nearest offer',
      cij: 'cost from place i to offer j (metres or minutes)',
      J: 'offers that fit the question',
    },
    reading:
      '“Median 640\u00a0m”: half of the children have at most 640\u00a0m to the nearest playground.',
    limits:
      'The nearest offer may be full, closed or unsuitable; places and choice do not count here. A mean would be distorted by a few long ways, hence the median.',
    inAtlas:
      'Where no offer is reached there is no distance; it is not replaced by a large number. At equal cost the offer listed first counts.',
  },
  shareWithinReach: {
    name: 'Share of the target group within reach',
    question: 'How many people of the target group reach an offer within the limit?',
    method:
      'Each place of residence counts 1 where its cost c to the nearest offer is at most D, else 0. The share is the mean weighted by the people w.',
    symbols: {
      A: 'share within reach, from 0 to 1',
      wi: 'people of the target group at place i',
      ai: '1 if within reach, else 0',
      ci: 'cost to the nearest offer',
      D: 'limit (metres or minutes)',
    },
    reading:
      '“84\u00a0% within 500\u00a0m”: 84 of 100 children live at most 500\u00a0m of way from a playground.',
    limits:
      'A share of people, never of land. A hard limit makes a difference of 490 and 510\u00a0m that nobody feels; look at the median as well. Whether there are enough places the share does not say.',
    inAtlas:
      'The limit is included. Where nothing is reached, 0 counts. Where an inhabited place has no figure, the area gets none; withheld figures make a range.',
  },
  supplyPerHead: {
    name: 'Supply per head',
    question: 'How many places or offers are there per 100 (or 1,000) people of the target group?',
    method:
      'The places S of the offers in the area are divided by the number P of the target group and multiplied by the reference k.',
    symbols: {
      Q: 'places or offers per k people',
      S: 'places or offers in the area',
      P: 'people of the target group in the area',
      k: 'reference, 100 or 1,000',
    },
    reading: '“38 places per 100 children under 3”: for 38 of 100 there is a place in the area.',
    limits:
      'Borders of areas count like walls here: whoever lives across the street does not belong. For offers nearby take a measure of accessibility. Do not average rates; for larger areas add places and target group first.',
    inAtlas:
      'An area without offers has 0, one with an unknown number of places “no figure”. Withheld target group: a range; empty target group: not applicable. Small target groups are flagged.',
  },
  supplyGap: {
    name: 'Supply gap',
    question: 'How many places are missing to reach a standard?',
    method:
      'The target group P times the standard (s places per k people) is what is needed; the existing places S are taken off. A negative result means: more places than the standard asks for.',
    symbols: {
      L: 'missing places; negative where there is a surplus',
      P: 'people of the target group',
      s: 'places by the standard',
      k: 'people to whom the standard refers',
      S: 'existing places',
    },
    reading: 'With 400 children, a standard of 35 per 100 and 120 places, 20 are missing.',
    limits:
      'The standard is set, not measured: say where it comes from. Unlike differences of ranks, places can be added, but a surplus of one area helps another only if it can be reached.',
    inAtlas:
      'There is no preset standard. Withheld target groups make a range. Where a number of places is absent or a figure protected, the gap has no value and is not computed with 0.',
  },
  suppliedAmount: {
    name: 'Which offers count, and how much',
    question: 'What is on offer for the target group on the reference day?',
    method:
      'An offer takes part where it is open on the reference day and its ages fit the target group. What counts are its places k or simply 1. Where it also serves other ages it counts wholly, not at all, or by the share a of years of age in common, as set.',
    symbols: {
      Sj: 'what offer j contributes (places or offers)',
      kj: 'places of offer j, or 1',
      aj: 'share of the years of age in common, from 0 to 1',
      u: 'youngest age: of offer j and of the target group (z)',
      o: 'oldest age: of offer j and of the target group (z)',
    },
    reading: 'A youth club for ages 10 to 19 counts by 4 ÷ 10 for the target group of 14 to 17.',
    limits:
      'It is assumed that all ages use an offer alike. Opening hours, quality and cost are not seen. People and offers must be of the same reference day.',
    inAtlas:
      'Where the number of places is not known, the offer is named and never counted as 0; places in its area and within its reach then stay unknown. An open end of the age range holds up to 100 years.',
  },
  reachableSupply: {
    name: 'Supply within reach (Hansen)',
    question: 'How many places or offers can be reached from a place of residence?',
    method:
      'The places S of all offers are added, each with the weight W of its distance d. Without grading this is the number of places within the limit.',
    symbols: {
      Ai: 'supply within reach of place i',
      Sj: 'places of offer j, or 1',
      W: 'weight of distance',
      dij: 'cost from i to j (metres or minutes)',
    },
    reading: '“5 playgrounds within 10 minutes”: choice, not provision.',
    limits:
      'How many people share the offers does not enter: in a dense neighbourhood much may be within reach and everything full. For that there are the catchment methods. With grading the figure has no plain unit.',
    inAtlas:
      'Where nothing is reached the value is 0, not “no figure”. Offers whose places are not known are absent and named.',
  },
  twoStepCatchment: {
    name: 'Two-step floating catchment area (2SFCA)',
    question: 'How many places are there per person if all within reach share an offer?',
    method:
      'First step: the places S of each offer are divided by all people P who reach it within D. Second step: each place of residence adds the ratios R of all offers it reaches.',
    symbols: {
      Rj: 'places per head in the catchment of offer j',
      Sj: 'places of offer j',
      Pk: 'people of the target group at place k',
      Ai: 'places within reach per head at place i',
      d: 'cost between residence and offer',
      D: 'limit of the catchment, included',
    },
    reading:
      '0.31 means: for 100 children at this place there are 31 places within reach by calculation.',
    limits:
      'Where many catchments overlap the figure comes out too high. Within the limit every way counts the same. At the edge of the city the demand from outside is missing unless the data package knows it.',
    inAtlas:
      'Where nothing is reached A = 0. Offers without demand within reach are named and not shared out. Withheld figures make a range; protected and missing ones make all values that depend on them so, too.',
  },
  enhancedCatchment: {
    name: 'Enhanced two-step floating catchment area (E2SFCA)',
    question: 'How many places are there per person if near offers count more than far ones?',
    method:
      'As the two-step method, but in both steps the same weight W of the distance d is used: people nearby claim an offer more, and offers nearby are of more use. Instead of zones a continuous weight is possible as well (gravity form).',
    symbols: {
      Rj: 'places per weighted head at offer j',
      Sj: 'places of offer j',
      Pk: 'people of the target group at place k',
      Ai: 'places within reach per head at place i',
      W: 'weight of distance, 0 beyond the limit',
      d: 'cost between residence and offer',
    },
    reading:
      'Twice the city’s figure means twice as good a provision, all ways and other users included.',
    limits:
      'The weight is an assumption; other zones give other ranks. No proof of actual use. At the edge of the city demand from outside is missing.',
    inAtlas:
      'The places shared out add up exactly to those of the offers reached. Offers not reached are named. Withheld figures make a range; where the whole demand of an offer may be 0 it counts as protected.',
  },
  distanceDecay: {
    name: 'Weight of distance',
    question: 'How much less does an offer count the farther away it is?',
    method:
      'Each cost d gets a weight W. Without grading: 1 up to the limit D. In zones: a fixed weight per zone. Continuous: as a power, exponential, or by the bell curve. Beyond the limit nothing counts; the limit itself still does.',
    symbols: {
      W: 'weight at cost d',
      d: 'cost (metres or minutes)',
      D: 'limit, included',
      wr: 'weight of zone r with upper limit Dᵣ',
      m: 'smallest cost assumed',
      b: 'exponent or rate of decline',
      s: 'width of the bell curve',
      e: 'Euler’s number, about 2.718',
    },
    reading:
      'With the zones 10, 20, 30 minutes and 1, 0.68, 0.22 an offer at 15 minutes counts a good two thirds.',
    limits:
      'How fast the weight declines is an assumption about behaviour and differs by offer. Compute with two assumptions and compare.',
    inAtlas:
      'The weights of Luo and Qi are provided: slow 1, 0.68, 0.22 and sharp 1, 0.42, 0.09. The power is undefined at 0; therefore a smallest cost m holds, which must be given.',
  },
  relativeAccess: {
    name: 'Provision relative to the city',
    question: 'Is a place better or worse served than the city on average?',
    method:
      'The figure A of a catchment method is divided by the places per head of the whole city.',
    symbols: {
      ai: 'multiple of the city’s figure',
      Ai: 'places within reach per head at place i',
      S: 'places of the city',
      P: 'people of the target group in the city',
    },
    reading: '1 is the average of the city, 0.5 half of it, 0 means: no offer within reach.',
    limits:
      'The reference is one’s own city: 1 everywhere means even, not sufficient. How many places are needed only a standard tells. Do not compare cities with it.',
    inAtlas:
      'A city figure above 0 is needed. Withheld figures stay ranges, protected and missing ones stay without a value. The remarks on the figures are carried over.',
  },
  bestLocations: {
    name: 'Best locations (largest coverage)',
    question: 'With which k new sites do most people reach an offer?',
    method:
      'Among the possible sites first the one is chosen that reaches most people not yet served within D, then the one that gains most others, until k sites are chosen. The result G reaches at least 63\u00a0% (1 − 1/e) of what the best choice would gain.',
    symbols: {
      g: 'gain: people newly reached by site s',
      wi: 'people of the target group at place i',
      U: 'places that reach no offer yet',
      d: 'cost from place i to site s',
      D: 'limit, included',
      G: 'gain of all chosen sites together',
      e: 'Euler’s number, about 2.718',
      Gopt: 'largest gain possible with as many sites',
    },
    reading:
      '“3 sites gain 1,240 children; more than 1,300 are not possible with three”: this proposal is at most 5\u00a0% away from the optimum.',
    limits:
      'A proposal for discussion, no decision: plots, costs, places and wishes are unknown to the calculation. Everybody within reach counts as wholly served.',
    inAtlas:
      'Withheld figures count with their smallest value; places without a figure do not count and are named. In a tie the site listed first wins. A site that gains nobody is not chosen.',
  },
  straightLineCost: {
    name: 'Straight line times detour factor',
    question: 'How far or how long is the way to an offer if there is no street network?',
    method:
      'The straight line d is multiplied by the detour factor f. Where a walking speed v is given, the time follows from it.',
    symbols: {
      c: 'cost: way (metres) or time (minutes)',
      d: 'straight line on the ellipsoid (metres)',
      f: 'detour factor, at least 1',
      v: 'speed (metres per minute)',
    },
    reading:
      'A straight line of 600\u00a0m with f = 1.3 makes a way of 780\u00a0m; at 75\u00a0m per minute that is 10.4 minutes.',
    limits:
      'The factor is a mean: at a river, motorway or slope the real way may be twice as long. To decide on a single site you need a network or a table of travel times.',
    inAtlas:
      'The factor must be given and is stated with the result; on foot in towns 1.2 to 1.4 is usual, less than 1 is refused. Offers outside the city border count as well, as far as the data package has them.',
  },
  networkCost: {
    name: 'Shortest way in a network',
    question: 'How long is the cheapest way through the network of streets or paths?',
    method:
      'Places of residence and offers are joined to the nearest node of the network (cost a and b). Of all ways π through the network the one with the smallest sum of edge lengths w counts (Dijkstra’s method). One-way streets hold in the direction from residence to offer.',
    symbols: {
      cij: 'cost from place i to offer j (metres or minutes)',
      ai: 'joining the residence to the network',
      bj: 'joining the offer to the network',
      pi: 'way as a sequence of edges k',
      wk: 'cost of edge k',
    },
    reading:
      '850\u00a0m in the network instead of a straight line of 520\u00a0m: the difference is the real detour.',
    limits:
      'The result is as good as the network: missing footpaths and stairs lengthen ways, missing barriers shorten them. Step-free access and dangers are not included unless the network knows them.',
    inAtlas:
      'Places without a node within the stated joining distance are not on the network and reach nothing. The joint runs straight, without a detour factor.',
  },
  matrixCost: {
    name: 'Table of travel times',
    question: 'How long is the way as computed by a routing engine?',
    method:
      'The data package brings a table: in each row a place of residence, an offer and the cost m between them. The atlas only looks it up; a pair that is absent counts as not reachable.',
    symbols: {
      cij: 'cost from place i to offer j (metres or minutes)',
      mij: 'entry of the table',
      M: 'pairs that stand in the table',
    },
    reading:
      'The times are as good as the engine that computed them: ask for mode of travel, time of day and date of the network.',
    limits:
      'Times by bus and train hold for the assumed time of departure. A table cut off (at 30 minutes, say) must not be used with larger limits: what is absent would count as unreachable.',
    inAtlas:
      'Negative times and pairs given twice are refused. Rows with unknown ids are left out and named. An empty time means “no way”, not zero minutes.',
  },
  spreadDemand: {
    name: 'Spreading people over settlement points',
    question: 'Where in the area do people live if only the figure of the whole area is known?',
    method:
      'The figure P of the area is spread over its settlement points in proportion to their weights g (dwellings, buildings or blocks, say). The sum over the points is the figure of the area again.',
    symbols: {
      wi: 'people at point i',
      Pa: 'people of the target group in area a',
      gi: 'weight of point i, from 0',
      gk: 'weights of all points k of the area',
    },
    reading:
      'Instead of putting all children into the middle of the area – perhaps into the forest – they stand where houses are.',
    limits:
      'It is assumed that each dwelling has the same number of people of the target group. A home, or a new estate with many families, can differ strongly. No conclusion on single addresses.',
    inAtlas:
      'Withheld figures become a range at each point, protected and missing ones stay without a value. Areas with residents but without a settlement point are named.',
  },
  populationWeightedMean: {
    name: 'Mean over the people of an area',
    question: 'How does an area stand if every person counts the same?',
    method:
      'The values v of the places of residence are averaged, weighted by the number of people w. Where values or numbers are known as a range only, the smallest and the largest mean are computed that all possibilities together allow.',
    symbols: {
      vBar: 'mean of the area',
      vi: 'value at place i',
      wi: 'people at place i',
      l: 'smallest possible mean',
      h: 'largest possible mean',
    },
    reading: 'A densely inhabited block shapes the mean more than a wide, almost empty field.',
    limits:
      'The mean hides that single places are badly served. For larger areas do not average the means, but put the places together anew.',
    inAtlas:
      'Uninhabited places do not count. An inhabited place without a value makes the result “protected” or “no figure”; nothing is guessed. Areas without inhabited places: not applicable.',
  },
  earthDistance: {
    name: 'Distance on the ellipsoid of the earth',
    question: 'How far apart are two places in a straight line?',
    method:
      'Both places are converted to spatial coordinates (WGS84). The straight line c between them through the earth is bent to an arc, with the mean Gaussian radius of curvature R of both places.',
    symbols: {
      d: 'distance (metres)',
      c: 'straight line through the earth (metres)',
      R: 'mean of the Gaussian radii of curvature of both places (metres)',
      a: 'semi-major axis, 6,378,137\u00a0m',
      e: 'first eccentricity of the ellipsoid',
      phi: 'latitude of a place',
    },
    reading:
      'From the city centre to its edge this gives the same value as the geodesic, to the centimetre.',
    limits:
      'A straight line is not a way: rivers, railways and slopes are missing. Measuring distances in degrees or in the map projection would be wrong; in Germany lengths in Web Mercator are 47 to 74\u00a0% too large.',
    inAtlas:
      'Up to 100\u00a0km the value differs by less than 2 cm. A place without coordinates is not guessed: it has no distance.',
  },
  polygonArea: {
    name: 'Surface of an area',
    question: 'How large is an area, without the distortion of the map?',
    method:
      'Each edge of the outline forms a trapezium with the equator. Its height is not measured in degrees but as the surface Q per unit of longitude between the equator and latitude φ on the ellipsoid. The trapezia are added with their signs; holes count negative.',
    symbols: {
      F: 'surface (square metres)',
      lambda: 'longitude of vertex k (radians)',
      phi: 'latitude of vertex k',
      Q: 'surface between equator and latitude φ per unit of longitude',
      a: 'semi-major axis, 6,378,137\u00a0m',
      e: 'first eccentricity of the ellipsoid',
    },
    reading:
      'It is the real surface, not that on the screen: in the map projection the same area would be more than twice as large.',
    limits:
      'Official surfaces from the cadastre may differ slightly, because outlines are simplified for the map. The surface does not say how much of it is inhabited.',
    inAtlas:
      'Edges run straight in longitude and latitude. With the short edges of municipal borders the difference from the geodesic surface cannot be measured; with edges up to half a degree it stays at about 0.1\u00a0%.',
  },
};
