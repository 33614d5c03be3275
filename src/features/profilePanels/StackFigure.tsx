import { useMemo } from 'react';
import { type TwinTable, TwinTableBox } from '../../charts/figure/TableTwin.tsx';
import { StackedShares } from '../../charts/stackedShares/StackedShares.tsx';
import type {
  SharePart,
  ShareRow,
  ShareTwinWords,
} from '../../charts/stackedShares/stackedSharesModel.ts';
import type { Catalogue } from '../../domain/model/indicator.ts';
import type { PanelStack } from '../../domain/profile/panels.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import type { SentenceWords } from '../../i18n/profile/sentenceWords.ts';
import { useSentenceWords } from '../../i18n/profile/useSentenceWords.ts';
import { wordShare } from '../../i18n/profile/wordShare.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';

/** More parts than this cannot be told apart in a bar. */
const MOST_DRAWN = 7;

/** One breakdown: the area, its parent and the city below one another; as a table where parts are many. */
export function StackFigure({ stack }: { readonly stack: PanelStack }) {
  const { package: atlas } = useAtlas().source;
  const text = useProfileText();
  const words = useSentenceWords(atlas);
  const { area } = useProfile();
  const { parts, rows } = useMemo(
    () => chartData(stack, atlas.catalogue, words),
    [stack, atlas, words],
  );
  const counted = words.indicator(stack.total);
  const names = titleOf(stack, atlas.catalogue, words);
  const isSame = names.concept === names.dimension;
  const title = text(isSame ? 'profilePanels.title.plain' : 'profilePanels.title', names);
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
      ramp={`sequential-${Math.max(3, parts.length)}`}
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

function chartData(stack: PanelStack, { dimensions }: Catalogue, words: SentenceWords) {
  const categories = dimensions.find(({ id }) => id === stack.dimension)?.categories ?? [];
  const names = new Map(categories.map(({ id, name }) => [id, words.format.local(name)]));
  const parts: readonly SharePart[] = stack.rows[0]!.parts.map(({ category }) => ({
    id: category,
    name: names.get(category) ?? category,
  }));
  const rows: readonly ShareRow[] = stack.rows.map((row) => ({
    id: row.area,
    name: words.areaName(row.area),
    shares: row.parts.map(({ share }) => share),
  }));
  return { parts, rows };
}

function titleOf(
  { concept, dimension, period, total }: PanelStack,
  { concepts, dimensions }: Catalogue,
  words: SentenceWords,
) {
  const { format } = words;
  const ofConcept = concepts.find(({ id }) => id === concept);
  const ofDimension = dimensions.find(({ id }) => id === dimension);
  return {
    concept: ofConcept === undefined ? '' : format.local(ofConcept.name),
    dimension: ofDimension === undefined ? '' : format.local(ofDimension.name),
    period: format.referenceDate(words.indicator(total), period),
  };
}
