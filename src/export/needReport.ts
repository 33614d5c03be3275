import type { LevelGeometry } from '../domain/geo/geometry.ts';
import type { Area } from '../domain/model/area.ts';
import type { Cell } from '../domain/model/cell.ts';
import { cellAt } from '../domain/model/column.ts';
import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { LevelId } from '../domain/model/ids.ts';
import type { Source } from '../domain/model/indicator.ts';
import {
  type Judgement,
  type NeedAssessment,
  NO_THIRD,
  VERDICTS,
} from '../domain/need/needAssessment.ts';
import type { NeedQuestion } from '../domain/need/needQuestion.ts';
import type { TargetGroup } from '../domain/offers/inventory.ts';
import type { ExportText } from '../i18n/export/exportWords.ts';
import type { InterfaceLanguage } from '../i18n/intl.ts';
import type { AnswerWords } from '../i18n/need/answers/answerWords.ts';
import { wordMeasure } from '../i18n/need/answers/wordCoverage.ts';
import { wordCell } from '../i18n/need/answers/wordVerdict.ts';
import { wayUnit } from '../i18n/need/answers/wordWay.ts';
import type { FigureReport, ReportCell, ReportColumn, ReportTable } from './figureReport.ts';
import { fileStem } from './fileStem.ts';
import { areaColumns } from './indicatorReport.ts';
import { shownCoverage } from './shownCoverage.ts';

/** The answer to a question of Bedarf & Angebot, as it is on the screen. */
export interface NeedAnswer {
  readonly package: AtlasPackage;
  readonly level: LevelId;
  readonly areas: readonly Area[];
  readonly geometry: LevelGeometry;
  readonly assessment: NeedAssessment;
  /** Null while it is not known. */
  readonly judgement: Judgement | null;
  /** As computed. */
  readonly question: NeedQuestion;
  readonly group: TargetGroup;
  readonly sources: readonly Source[];
  readonly link: string;
}

export interface NeedReportWords {
  readonly words: AnswerWords;
  readonly exportText: ExportText;
  readonly language: InterfaceLanguage;
}

export type NeedFigure = 'map' | 'scatter' | 'list' | 'chain';

/** All of a report but its table and its drawing, the same for every figure of an answer. */
export function needHead(
  answer: NeedAnswer,
  figure: NeedFigure,
  { words, exportText, language }: NeedReportWords,
): Omit<FigureReport, 'table' | 'geography' | 'picture' | 'sentence'> {
  const { question, group } = answer;
  const { format } = words;
  const level = answer.package.levels.find(({ id }) => id === answer.level);
  const period = format.period(question.period);
  const parts = question.parts.map(({ indicator, weight }) => {
    const found = answer.package.catalogue.indicators.find(({ id }) => id === indicator);
    const name = found === undefined ? indicator : format.local(found.shortName);
    return exportText('export.need.part', { name, weight });
  });
  return {
    id: fileStem([
      format.local(group.name),
      question.period,
      exportText(`export.need.kind.${figure}`),
    ]),
    language,
    title: exportText('export.need.title', { group: format.local(group.inSentence) }),
    subtitle: [
      wordMeasure(words, { question, group }),
      level === undefined ? '' : format.local(level.namePlural),
      period,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    notes: [exportText('export.need.parts', { parts: words.list(parts) })],
    sources: answer.sources.map(({ name, licence, url }) => ({
      name: format.local(name),
      licence: format.local(licence),
      url,
    })),
    asOf: exportText('export.need.asOf', {
      period,
      day: format.period(question.day as NeedQuestion['period']),
    }),
    link: answer.link,
    maskedBelow: words.maskedBelow,
  };
}

/** A further column of words, such as what must be known of a verdict. */
export interface NeedRemarks {
  readonly id: string;
  readonly heading: string;
  textOf(area: number): string;
}

/** Areas in `order` with need, target group, coverage and verdict. */
export function needTable(
  answer: NeedAnswer,
  order: readonly number[],
  context: NeedReportWords & { readonly remarks?: NeedRemarks },
): ReportTable {
  const { exportText, words, remarks } = context;
  const { assessment, judgement, question } = answer;
  const heading = exportText('export.column.area');
  return {
    rowDimension: { id: 'area', heading, role: 'geo', key: 'area_id', label: 'area' },
    columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: 'metric' },
    columns: [
      ...areaColumns(heading, exportText),
      ...figureColumnsOf(answer, context),
      wordColumn('cell', exportText('export.need.cell')),
      ...(judgement === null ? [] : [wordColumn('verdict', exportText('export.need.verdict'))]),
      ...(remarks === undefined ? [] : [wordColumn(remarks.id, remarks.heading)]),
    ],
    rows: order.map((row) => {
      const cell = assessment.cell[row]!;
      const verdict = VERDICTS[judgement?.verdict[row] ?? -1];
      return [
        answer.areas[row]!.id,
        answer.areas[row]!.name,
        ...figuresOf(answer, row),
        wordCell(words, cell === NO_THIRD ? Number.NaN : cell, question.measure),
        ...(judgement === null
          ? []
          : [words.text(`needAnswer.verdict.${verdict ?? 'not_assessed'}`)]),
        ...(remarks === undefined ? [] : [remarks.textOf(row)]),
      ] satisfies ReportCell[];
    }),
  };
}

function figureColumnsOf(
  answer: NeedAnswer,
  { words, exportText }: NeedReportWords,
): readonly ReportColumn[] {
  const { question, group, judgement, assessment } = answer;
  const ranked = assessment.need.ranks.reduce((sum, rank) => sum + Number(rank > 0), 0);
  const way = exportText(`export.need.unit.${wayUnit(question)}`);
  const figure = { unit: null, definition: null, decimals: 0, role: 'figure' } as const;
  const rank = (id: string, key: 'rank' | 'rankLow' | 'rankHigh') => ({
    ...figure,
    id,
    heading: exportText(`export.need.${key}`, { count: ranked }),
    definition: exportText(`export.need.${key}.definition`),
    isOptional: true,
  });
  const coverage = {
    ...figure,
    id: 'coverage',
    heading: wordMeasure(words, { question, group }),
    unit: question.measure === 'nearest' ? way : exportText(`export.need.unit.${question.measure}`),
    decimals: question.measure === 'per_head' || question.measure === 'catchment' ? 2 : 0,
  };
  return [
    ...(judgement === null
      ? [rank('rank', 'rank')]
      : [rank('rank_low', 'rankLow'), rank('rank_high', 'rankHigh')]),
    { ...figure, id: 'heads', heading: words.format.local(group.name) },
    coverage,
    ...(question.measure === 'nearest'
      ? []
      : [{ ...figure, id: 'nearest', heading: exportText('export.need.nearest'), unit: way }]),
  ];
}

function figuresOf(answer: NeedAnswer, row: number): readonly Cell[] {
  const { assessment, judgement, question } = answer;
  const { need, coverage, population } = assessment;
  const unit = wayUnit(question);
  const ranks =
    judgement === null ? [need.ranks[row]!] : [judgement.rankLow[row]!, judgement.rankHigh[row]!];
  return [
    ...ranks.map((rank): Cell => rankCell(need.ranks[row] === 0 ? 0 : rank)),
    cellAt(population, row),
    shownCoverage(cellAt(coverage.value, row), { measure: question.measure, unit }),
    ...(question.measure === 'nearest'
      ? []
      : [shownCoverage(cellAt(coverage.nearest, row), { measure: 'nearest', unit })]),
  ];
}

function rankCell(rank: number): Cell {
  return rank === 0
    ? { kind: 'not_applicable', flags: [] }
    : { kind: 'number', value: rank, flags: [] };
}

function wordColumn(id: string, heading: string): ReportColumn {
  return { id, heading, unit: null, definition: null, decimals: null, role: 'text' };
}
