import type { needPageDe } from './needPage.de.ts';

export const needPageEn: Record<keyof typeof needPageDe, string> = {
  'need.answers': 'Answers',
  'need.coverage.running': 'Measuring the offers: {percent}. Until then the answer before stands.',
  'need.coverage.failed': 'The offers could not be measured.',
  'need.coverage.retry': 'Try again',
  'need.faces': 'Answers to the question',
  'need.face.action': 'Need for action',
  'need.face.offers': 'Offers',
  'need.face.scenarios': 'Scenarios',
  'need.face.chain': 'Prevention chain',
  'need.face.method': 'Method',
};
