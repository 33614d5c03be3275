/**
 * Where each number and each comparison in the stories of Jena comes from, for the test that computes
 * them anew from the source tables. `number` is written as in the German text.
 */
export type Citation =
  /** A figure of an indicator, rounded as the indicator says. */
  | {
      readonly kind: 'figure';
      readonly number: string;
      readonly indicator: string;
      readonly area: string;
      readonly period: string;
    }
  /** The difference of two areas, in whole points, the same in each of the periods. */
  | {
      readonly kind: 'gap';
      readonly number: string;
      readonly indicator: string;
      readonly areas: readonly [string, string];
      readonly periods: readonly string[];
    }
  /** Part of what the indicator measures: an age, or “of 100”. */
  | { readonly kind: 'measure'; readonly number: string; readonly indicator: string }
  /** Of 100 addresses of an area, those within the reach of a question from an offer that it counts. */
  | {
      readonly kind: 'reached';
      readonly number: string;
      readonly question: string;
      readonly area: string;
    }
  /** The reach of a question in metres. */
  | { readonly kind: 'reach'; readonly number: string; readonly question: string }
  /** The base of a share that the text states in words: “of 100 addresses”. */
  | { readonly kind: 'base'; readonly number: '100' }
  /** How many areas a level has, as a word. */
  | {
      readonly kind: 'areas';
      readonly number: string;
      readonly english: string;
      readonly level: string;
    };

export type Claim =
  /** The first of the areas has the highest or lowest figure of them all. */
  | {
      readonly kind: 'highest' | 'lowest';
      readonly indicator: string;
      readonly area: string;
      /** All areas of a level, or the parts of an area. */
      readonly among: string;
      readonly period: string;
    }
  | {
      readonly kind: 'more';
      readonly indicator: string;
      readonly area: string;
      readonly than: readonly string[];
      readonly period: string;
    }
  | {
      readonly kind: 'rises' | 'falls';
      readonly indicator: string;
      readonly area: string;
      readonly from: string;
      readonly to: string;
    }
  /** Open offers with these names, in the area or one of its parts. */
  | { readonly kind: 'offers'; readonly names: readonly string[]; readonly area: string }
  /** Every address is within the reach of the question. */
  | { readonly kind: 'all_reached'; readonly question: string; readonly area: string }
  /** An offer that the list has without a place. */
  | { readonly kind: 'placeless'; readonly name: string };

export interface StepEvidence {
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
}

const figure = (number: string, indicator: string, area: string, period: string): Citation => ({
  kind: 'figure',
  number,
  indicator,
  area,
  period,
});
const measure = (indicator: string, ...numbers: string[]): readonly Citation[] =>
  numbers.map((number) => ({ kind: 'measure', number, indicator }));
const change = (
  kind: 'rises' | 'falls',
  indicator: string,
  area: string,
  [from, to]: readonly [string, string],
): Claim => ({ kind, indicator, area, from, to });

const DECADE = ['2007', '2017'] as const;

/** Story, then step. */
export const STORY_EVIDENCE: Readonly<Record<string, Readonly<Record<string, StepEvidence>>>> = {
  lobeda: {
    ort: {
      citations: [figure('24.231', 'pop_total', 'lobeda', '2017')],
      claims: [],
    },
    kinder: {
      citations: [
        figure('4,3', 'share_u6', 'lobeda', '2007'),
        figure('5,5', 'share_u6', 'lobeda', '2017'),
        figure('5,1', 'share_u6', '0', '2007'),
        figure('6,0', 'share_u6', '0', '2017'),
        ...measure('share_u6', '6', '100'),
      ],
      claims: [
        change('rises', 'share_u6', 'lobeda', DECADE),
        change('rises', 'share_u6', '0', DECADE),
      ],
    },
    freiraum: {
      citations: [
        figure('22,7', 'recreation_m2_per_head', 'lobeda', '2016'),
        figure('28,4', 'recreation_m2_per_head', '0', '2016'),
      ],
      claims: [
        {
          kind: 'more',
          indicator: 'recreation_m2_per_head',
          area: 'lobeda',
          than: ['nord', 'west', 'winzerla'],
          period: '2016',
        },
      ],
    },
    arbeit: {
      citations: [
        figure('44,4', 'emp_rate_16_64', 'lobeda', '2007'),
        figure('52,8', 'emp_rate_16_64', 'lobeda', '2016'),
        figure('49,3', 'emp_rate_16_64', '0', '2007'),
        figure('58,0', 'emp_rate_16_64', '0', '2016'),
        ...measure('emp_rate_16_64', '16', '65', '100'),
      ],
      claims: [
        change('rises', 'emp_rate_16_64', 'lobeda', ['2007', '2016']),
        change('rises', 'emp_rate_16_64', '0', ['2007', '2016']),
      ],
    },
    orte: {
      citations: [],
      claims: [
        {
          kind: 'offers',
          names: [
            'Stadtteilzentrum LISA',
            'Kinder- und Jugendzentrum Klex',
            'Mehrgenerationenhaus Wohnpark Lebenszeit',
          ],
          area: 'lobeda',
        },
      ],
    },
    arbeitslos: {
      citations: [
        figure('9,47', 'unemp_rate_16_64', 'lobeda', '2007'),
        figure('7,31', 'unemp_rate_16_64', 'lobeda', '2017'),
        figure('6,51', 'unemp_rate_16_64', '0', '2007'),
        figure('4,35', 'unemp_rate_16_64', '0', '2017'),
        {
          kind: 'gap',
          number: '3',
          indicator: 'unemp_rate_16_64',
          areas: ['lobeda', '0'],
          periods: DECADE,
        },
      ],
      claims: [
        change('falls', 'unemp_rate_16_64', 'lobeda', DECADE),
        change('falls', 'unemp_rate_16_64', '0', DECADE),
      ],
    },
    bezirke: {
      citations: [
        figure('2,51', 'unemp_rate_16_64', '61', '2017'),
        figure('8,91', 'unemp_rate_16_64', '63', '2017'),
        figure('4,35', 'unemp_rate_16_64', '0', '2017'),
      ],
      claims: [
        {
          kind: 'lowest',
          indicator: 'unemp_rate_16_64',
          area: '61',
          among: 'lobeda',
          period: '2017',
        },
        {
          kind: 'highest',
          indicator: 'unemp_rate_16_64',
          area: '63',
          among: 'lobeda',
          period: '2017',
        },
      ],
    },
    wege: {
      citations: [
        { kind: 'base', number: '100' },
        { kind: 'reached', number: '93', question: 'neighbourhood', area: '62' },
        { kind: 'reach', number: '1.000', question: 'neighbourhood' },
      ],
      claims: [{ kind: 'all_reached', question: 'neighbourhood', area: '63' }],
    },
    ueberblick: {
      citations: [
        figure('22.999', 'pop_total', 'lobeda', '2012'),
        figure('24.231', 'pop_total', 'lobeda', '2017'),
      ],
      claims: [change('rises', 'pop_total', 'lobeda', ['2012', '2017'])],
    },
  },
  'aelter-werden': {
    stadt: {
      citations: [
        { kind: 'areas', number: 'sechs', english: 'six', level: 'planning_area' },
        figure('108.722', 'pop_total', '0', '2017'),
      ],
      claims: [],
    },
    anteil: {
      citations: [
        figure('19,8', 'share_65plus', '0', '2007'),
        figure('21,5', 'share_65plus', '0', '2017'),
        figure('23.412', 'pop_65plus', '0', '2017'),
        ...measure('share_65plus', '65', '100'),
      ],
      claims: [change('rises', 'share_65plus', '0', DECADE)],
    },
    winzerla: {
      citations: [
        figure('20,5', 'share_65plus', 'winzerla', '2007'),
        figure('25,9', 'share_65plus', 'winzerla', '2017'),
        figure('19,8', 'share_65plus', '0', '2007'),
        figure('21,5', 'share_65plus', '0', '2017'),
      ],
      claims: [
        change('rises', 'share_65plus', 'winzerla', DECADE),
        change('rises', 'share_65plus', '0', DECADE),
      ],
    },
    karte: {
      citations: [
        figure('25,9', 'share_65plus', 'winzerla', '2017'),
        figure('25,6', 'share_65plus', 'lobeda', '2017'),
        figure('12,7', 'share_65plus', 'west', '2017'),
        ...measure('share_65plus', '65', '100'),
      ],
      claims: [
        {
          kind: 'highest',
          indicator: 'share_65plus',
          area: 'winzerla',
          among: 'planning_area',
          period: '2017',
        },
        {
          kind: 'lowest',
          indicator: 'share_65plus',
          area: 'west',
          among: 'planning_area',
          period: '2017',
        },
      ],
    },
    'nord-zwei': {
      citations: [
        figure('41,9', 'share_65plus', '72', '2007'),
        figure('34,9', 'share_65plus', '72', '2017'),
        ...measure('share_65plus', '65'),
      ],
      claims: [
        {
          kind: 'highest',
          indicator: 'share_65plus',
          area: '72',
          among: 'district',
          period: '2017',
        },
        change('falls', 'share_65plus', '72', DECADE),
      ],
    },
    allein: {
      citations: [
        figure('37,9', 'living_alone_60plus', '90', '2017'),
        figure('29,5', 'living_alone_60plus', '0', '2017'),
        ...measure('living_alone_60plus', '60', '100'),
      ],
      claims: [
        {
          kind: 'more',
          indicator: 'living_alone_60plus',
          area: '90',
          than: ['0'],
          period: '2017',
        },
      ],
    },
    treffpunkte: {
      citations: [],
      claims: [
        {
          kind: 'offers',
          names: [
            'Begegnungszentrum Jahresringe',
            'DRK Begegnungszentrum Jena-Ost',
            'DRK Seniorenbegegnungszentrum Lobeda-Ost',
          ],
          area: '0',
        },
      ],
    },
    wege: {
      citations: [
        { kind: 'base', number: '100' },
        { kind: 'reached', number: '56', question: 'older_alone', area: '90' },
        { kind: 'reach', number: '800', question: 'older_alone' },
      ],
      claims: [
        { kind: 'all_reached', question: 'older_alone', area: '63' },
        { kind: 'placeless', name: 'Stadtteilbüro Winzerla' },
      ],
    },
    ueberblick: {
      citations: [
        figure('23.412', 'pop_65plus', '0', '2017'),
        figure('20.056', 'pop_65plus', '0', '2007'),
        ...measure('share_65plus', '65'),
      ],
      claims: [change('rises', 'pop_65plus', '0', DECADE)],
    },
  },
};
