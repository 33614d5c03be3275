import type { Classification } from '../../domain/classify/classification.ts';
import { type ClassifyOptions, traceClassify } from '../../domain/classify/classify.ts';
import type { Job } from '../job.ts';

/** Class limits of very many values: natural breaks of 200,000 take several frames. */
export const classifyJob: Job<ClassifyOptions, Classification> = { run: traceClassify };
