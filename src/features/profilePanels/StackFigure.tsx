import { useMemo } from 'react';
import { type TwinTable, TwinTableBox } from '../../charts/figure/TableTwin.tsx';
import { StackedShares } from '../../charts/stackedShares/StackedShares.tsx';
import type {
  SharePart,
  ShareRow,
  ShareTwinWords,
} from '../../charts/stackedShares/stackedSharesModel.ts';
import type { PanelStack } from '../../domain/profile/panels.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { wordShare } from '../../i18n/profile/wordShare.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { MOST_DRAWN, rampOf, stackData, stackNames, stackTitle } from './stackShown.ts';

/** One breakdown: the area, its parent and the city below one another; as a table where parts are many. */
export function StackFigure({ stack }: { readonly stack: PanelStack }) {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const words = useSentenceWords(atlas);
  const { area } = useProfile();
  const { parts, rows } = useMemo(
    () => stackData(stack, atlas.catalogue, words),
    [stack, atlas, words],
  );
  const counted = words.indicator(stack.total);
  const names = stackNames(stack, atlas.catalogue, words);
  const title = stackTitle(names, text);
  const twin = useMemo(
    () => ({
      caption: title,
      rowColumn: text('profilePanels.area'),
      partColumn: names.dimension,
      formatShare: (cell: ShareRow['shares'][number]) => wordShare(cell, counted, words),
      table: text('profilePanels.table'),
    }),
    [title, names.dimension, text, counted, words],
  );
  if (parts.length > MOST_DRAWN) {
    return <TwinTableBox table={partsTable(parts, rows, twin)} hasCaption />;
  }
  const cellsAt = (row: ShareRow, part: SharePart) => {
    const index = parts.indexOf(part);
    return stack.rows[rows.indexOf(row)]!.parts[index]!;
  };
  return (
    <StackedShares
      title={title}
      summary={text('profilePanels.summary', {
        area: area.name,
        total: words.format.cell(stack.rows[0]!.total, counted),
      })}
      help={text('profilePanels.help')}
      parts={parts}
      rows={rows}
      ramp={rampOf(parts)}
      words={twin}
      describe={(row, part) => {
        const { share, count, indicator } = cellsAt(row, part);
        return text('profilePanels.reading', {
          area: row.name,
          part: part.name,
          share: wordShare(share, counted, words),
          count: words.format.cell(count, words.indicator(indicator)),
        });
      }}
      describeState={(row, some) =>
        text('profilePanels.state', {
          area: row.name,
          values: some
            .map((part) => `${part.name} ${wordShare(cellsAt(row, part).share, counted, words)}`)
            .join(', '),
        })
      }
    />
  );
}

/** A row for each part and a column for each area: many parts are read downwards. */
function partsTable(
  parts: readonly SharePart[],
  rows: readonly ShareRow[],
  words: ShareTwinWords & { readonly partColumn: string },
): TwinTable {
  return {
    caption: words.caption,
    columns: [words.partColumn, ...rows.map(({ name }) => name)],
    rows: parts.map(({ id, name }, index) => ({
      id,
      name,
      cells: rows.map(({ shares }) => words.formatShare(shares[index]!)),
    })),
  };
}
