import type { disclosureDe } from '../../../i18n/methods/disclosure.de.ts';
import { disclosureFormulas } from '../formulas/disclosure.ts';
import type { FamilyNotes, NoteSource } from './methodNote.ts';

const hundepool: NoteSource = {
  citation:
    'Hundepool, A., Domingo-Ferrer, J., Franconi, L., Giessing, S., Schulte Nordholt, E., Spicer, K. & de Wolf, P.-P. (2012): Statistical Disclosure Control. Wiley.',
  doi: '10.1002/9781118348239',
};
const employmentAgency: NoteSource = {
  citation: 'Statistik der Bundesagentur für Arbeit: Statistische Geheimhaltung.',
  url: 'https://statistik.arbeitsagentur.de',
};
const fischetti: NoteSource = {
  citation:
    'Fischetti, M. & Salazar, J. J. (2000): Models and algorithms for optimizing cell suppression in tabular data with linear constraints. Journal of the American Statistical Association 95, 916–928.',
  doi: '10.1080/01621459.2000.10474282',
};

export const disclosureNotes: FamilyNotes<typeof disclosureDe> = {
  minimumCount: {
    ...disclosureFormulas.minimumCount,
    sources: [employmentAgency, hundepool],
    seeAlso: ['secondarySuppression', 'rateDisclosure', 'disclosureAudit'],
  },
  secondarySuppression: {
    ...disclosureFormulas.secondarySuppression,
    sources: [
      {
        citation:
          'Cox, L. H. (1980): Suppression methodology and statistical disclosure control. Journal of the American Statistical Association 75, 377–385.',
        doi: '10.1080/01621459.1980.10477481',
      },
      {
        citation:
          'Kelly, J. P., Golden, B. L. & Assad, A. A. (1992): Cell suppression: disclosure protection for sensitive tabular data. Networks 22, 397–417.',
        doi: '10.1002/net.3230220407',
      },
    ],
    seeAlso: ['minimumCount', 'disclosureAudit', 'informationLoss'],
  },
  disclosureAudit: {
    ...disclosureFormulas.disclosureAudit,
    sources: [hundepool, fischetti],
    seeAlso: ['secondarySuppression', 'rateDisclosure', 'informationLoss'],
  },
  rateDisclosure: {
    ...disclosureFormulas.rateDisclosure,
    sources: [hundepool],
    seeAlso: ['minimumCount', 'disclosureAudit'],
  },
  dominance: {
    ...disclosureFormulas.dominance,
    sources: [hundepool],
    seeAlso: ['pPercentRule', 'minimumCount'],
  },
  pPercentRule: {
    ...disclosureFormulas.pPercentRule,
    sources: [hundepool],
    seeAlso: ['dominance'],
  },
  informationLoss: {
    ...disclosureFormulas.informationLoss,
    sources: [hundepool],
    seeAlso: ['secondarySuppression'],
  },
  roundingToBase: {
    ...disclosureFormulas.roundingToBase,
    sources: [hundepool],
    seeAlso: ['randomRounding', 'controlledRounding', 'minimumCount'],
  },
  randomRounding: {
    ...disclosureFormulas.randomRounding,
    sources: [hundepool],
    seeAlso: ['roundingToBase', 'controlledRounding'],
  },
  controlledRounding: {
    ...disclosureFormulas.controlledRounding,
    sources: [
      {
        citation:
          'Cox, L. H. (1987): A constructive procedure for unbiased controlled rounding. Journal of the American Statistical Association 82, 520–524.',
        doi: '10.1080/01621459.1987.10478456',
      },
    ],
    seeAlso: ['roundingToBase', 'randomRounding'],
  },
};
