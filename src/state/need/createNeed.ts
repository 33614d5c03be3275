import { assessNeed, type NeedInput } from '../../domain/need/assessNeed.ts';
import type { NeedResult } from '../../domain/need/needAssessment.ts';
import type { NeedQuestion } from '../../domain/need/needQuestion.ts';
import { memoiseLatest } from '../selectors/memoiseLatest.ts';
import type { AskedQuestion } from './askedQuestion.ts';
import { needInput } from './questionInput.ts';
import { figuresPart, needPart } from './questionParts.ts';
import { rememberedQuestion } from './rememberedQuestion.ts';

export interface AssessedNeed {
  readonly input: NeedInput;
  readonly result: NeedResult;
}

/** Remembers need, and the figures apart from their weights: a moved slider looks nothing up anew. */
export function createNeed() {
  const figuresQuestionOf = rememberedQuestion(figuresPart);
  const questionOf = rememberedQuestion(needPart);
  const figuresOf = memoiseLatest(figuresFrom);
  const inputOf = memoiseLatest(withWeights);
  const needOf = memoiseLatest(
    (input: NeedInput): AssessedNeed => ({ input, result: assessNeed(input) }),
  );
  return ({ dataset, areaIds, inventory, question }: AskedQuestion): AssessedNeed => {
    const { package: atlas, series } = dataset;
    const figures = figuresOf(atlas, series, areaIds, inventory, figuresQuestionOf(question));
    return needOf(inputOf(figures, questionOf(question)));
  };
}

function figuresFrom(
  atlas: AskedQuestion['dataset']['package'],
  series: AskedQuestion['dataset']['series'],
  areas: AskedQuestion['areaIds'],
  inventory: AskedQuestion['inventory'],
  question: NeedQuestion,
): NeedInput {
  return needInput({ atlas, series, areas }, inventory, question);
}

function withWeights(input: NeedInput, question: NeedQuestion): NeedInput {
  const figures = input.figures.map((one, position) => ({
    ...one,
    part: question.parts[position]!,
  }));
  return { ...input, question, figures };
}
