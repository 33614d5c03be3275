import { useMemo } from 'react';
import { barLayout } from '../../charts/bar/barLayout.ts';
import { NO_CLASS } from '../../domain/classify/classification.ts';
import { drawsSymbols } from '../../domain/indicators/drawsSymbols.ts';
import type { Area } from '../../domain/model/area.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useText } from '../../i18n/useText.ts';
import type { Shown } from '../../state/selectors/shown.ts';
import { type BarScale, barScaleOf } from './barScale.ts';
import { lineTexts } from './lineTexts.ts';
import type { RankingLineProps } from './RankingLine.tsx';
import { besideRows, changeBaseOf, type RankingRow, rankedRows } from './rankingRows.ts';

export type Line = Omit<RankingLineProps, 'isTabStop'>;

export interface RankingLines {
  readonly scale: BarScale;
  readonly ranked: readonly Line[];
  /** Areas of the level in the order of `ranked`. */
  readonly areas: readonly Area[];
  /** City, Land and what belongs to no area. */
  readonly beside: readonly Line[];
}

/** The lines of the ranking, in words and plain numbers. */
export function useRankingLines(shown: Shown, places: readonly Area[]): RankingLines {
  const text = useText();
  const format = useFormat();
  return useMemo(() => {
    const scale = barScaleOf(shown);
    const words = {
      text,
      format,
      indicator: shown.base.indicator,
      mode: shown.mode,
      rankedCount: shown.ranking.rankedCount,
      since: changeBaseOf(shown),
    };
    /** Circles on the map have no class colours, so neither have the bars. */
    const plainBars = drawsSymbols(shown.base);
    const lineOf = (row: RankingRow): Line => ({
      ...lineTexts(row, words),
      ...(barLayout(row.cell, scale.domain) ?? { start: 0, length: 0 }),
      classIndex: plainBars || row.classIndex === NO_CLASS ? null : row.classIndex,
      id: row.area.id,
      name: row.area.name,
      state: row.cell.kind,
      slot: row.slot,
      flags: row.cell.flags.join(' '),
      changeFlags: row.change?.flags.includes('break') ? 'break' : '',
    });
    const rows = rankedRows(shown);
    return {
      scale,
      ranked: rows.map(lineOf),
      areas: rows.map(({ area }) => area),
      beside: besideRows(shown, places).map(lineOf),
    };
  }, [shown, places, text, format]);
}
