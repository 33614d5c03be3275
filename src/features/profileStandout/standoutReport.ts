import type { ChangeFact, DeviationFact, StandoutFact } from '../../domain/profile/standoutFact.ts';
import type { FigureReport, ReportCell, RowFormat } from '../../export/figureReport.ts';
import {
  indicatorTexts,
  measureColumn,
  NOT_SHOWN,
  type ProfileFigureContext,
  profileFigureHead,
  rowFormatOf,
  textColumn,
} from '../../export/profileFigure.ts';
import { wordGenerated, wordStandout, wordTone } from '../../i18n/profile/wordStandout.ts';

const WORDS: RowFormat = { unit: null, differenceUnit: null, decimals: 0 };

/** The generated sentences, each with the figures it speaks of. */
export function standoutReport(context: ProfileFigureContext): FigureReport {
  const { report, words, exportText } = context;
  const { text } = words;
  const { standouts } = report;
  const title = text('profile.section.standout');
  const signed = { isSigned: true, isOptional: true } as const;
  return {
    ...profileFigureHead(context, {
      title,
      sentence: wordGenerated(words),
      indicators: standouts.flatMap((fact) => (isOfFigure(fact) ? [fact.indicator] : [])),
    }),
    table: {
      rowDimension: {
        id: 'sentence',
        heading: text('profileExport.standout.sentence'),
        role: null,
        key: 'number',
        label: 'sentence',
      },
      columnDimension: { id: 'figure', heading: exportText('export.column.figure'), role: null },
      columns: [
        textColumn('number', text('profileExport.standout.id')),
        textColumn('tone', text('profileExport.standout.tone')),
        textColumn('sentence', text('profileExport.standout.sentence')),
        textColumn('indicator_id', text('profileExport.indicatorId')),
        textColumn('indicator', text('profileExport.indicator')),
        textColumn('unit_name', text('profileExport.unit')),
        textColumn('period', text('profileExport.period')),
        measureColumn('value', text('profileExport.value'), { isOptional: true }),
        textColumn('against', text('profileExport.standout.against')),
        measureColumn('against_value', text('profileExport.standout.againstValue'), {
          isOptional: true,
        }),
        measureColumn('difference', text('profileExport.standout.difference'), signed),
        textColumn('since', text('profileExport.since')),
        measureColumn('from', text('profileExport.standout.from'), { isOptional: true }),
        measureColumn('change', text('profileExport.change'), signed),
        measureColumn('against_change', text('profileExport.standout.againstChange'), signed),
        textColumn('difference_unit', text('profileExport.changeUnit')),
      ],
      rows: standouts.map((fact, index) => [
        String(index + 1),
        isOfFigure(fact) ? wordTone(fact.tone, words) : '',
        wordStandout(fact, report.area.id, words),
        ...figuresOf(fact, context),
      ]),
      rowFormats: standouts.map((fact) => formatOf(fact, context)),
    },
    geography: null,
    picture: null,
  };
}

function isOfFigure(fact: StandoutFact): fact is DeviationFact | ChangeFact {
  return fact.kind === 'deviation' || fact.kind === 'change';
}

function figuresOf(fact: StandoutFact, context: ProfileFigureContext): readonly ReportCell[] {
  const { words } = context;
  const { format } = words;
  if (!isOfFigure(fact)) {
    const none = NOT_SHOWN;
    return ['', '', '', '', none, '', none, none, '', none, none, none, ''];
  }
  const isChange = fact.kind === 'change';
  return [
    ...indicatorTexts(words.indicator(fact.indicator), context),
    format.period(fact.period),
    fact.cell,
    fact.against === null ? '' : words.areaName(fact.against),
    isChange ? NOT_SHOWN : fact.againstCell,
    isChange ? NOT_SHOWN : fact.difference,
    isChange ? format.period(fact.since) : '',
    isChange ? fact.from : NOT_SHOWN,
    isChange ? fact.change : NOT_SHOWN,
    isChange ? (fact.againstChange ?? NOT_SHOWN) : NOT_SHOWN,
    formatOf(fact, context).differenceUnit ?? '',
  ];
}

function formatOf(fact: StandoutFact, context: ProfileFigureContext): RowFormat {
  if (!isOfFigure(fact)) return WORDS;
  const indicator = context.words.indicator(fact.indicator);
  return rowFormatOf(indicator, context, fact.kind === 'change' ? fact.measure : 'points');
}
