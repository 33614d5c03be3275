import type { ReactNode } from 'react';
import { type Counted, type OwnAreaDraft, shapeOf } from './ownAreaDraft.ts';
import { useFinestLevel } from './useFinestLevel.ts';
import { useOwnAreaWords } from './useOwnAreaWords.ts';
import { wordProblem, wordShare } from './wordOwnArea.ts';

interface MembersPreviewProps {
  readonly draft: OwnAreaDraft;
  readonly counted: Counted;
}

/** What is counted so far, as a sentence and, for a shape, with the share of each area inside it. */
export function MembersPreview({ draft, counted }: MembersPreviewProps): ReactNode {
  const { text } = useOwnAreaWords();
  return (
    <section className="own-areas-preview" aria-label={text('ownAreas.preview')}>
      <h4>{text('ownAreas.preview')}</h4>
      <p role="status">{useSentences({ draft, counted }).join(' ')}</p>
      <ShareTable counted={counted} />
    </section>
  );
}

/** More would be a list, not a sentence. */
const MOST_NAMES = 20;

function useSentences({ draft, counted }: MembersPreviewProps): readonly string[] {
  const words = useOwnAreaWords();
  const { text, format } = words;
  const { level, areas } = useFinestLevel();
  const { members, shares, problem } = counted;
  if (problem !== null) return [wordProblem({ ...problem, area: draft.id }, words)];
  if (members.length === 0) {
    const isDrawn = shapeOf(draft) !== null && (draft.tool === 'radius' || draft.isClosed);
    return [text(isDrawn ? 'ownAreas.preview.empty' : 'ownAreas.preview.none')];
  }
  const all = areas.filter(({ id }) => members.includes(id)).map(({ name }) => name);
  const more = Math.max(0, all.length - MOST_NAMES);
  const whole = text('ownAreas.preview.members', {
    count: members.length,
    area: format.local(level.name),
    areas: format.local(level.namePlural),
    names: all.slice(0, MOST_NAMES).join(', '),
    more,
  });
  const left = shares.filter(({ counts }) => !counts).length;
  return left === 0 ? [whole] : [whole, text('ownAreas.preview.left', { count: left })];
}

function ShareTable({ counted: { shares } }: Pick<MembersPreviewProps, 'counted'>): ReactNode {
  const words = useOwnAreaWords();
  const { text, format } = words;
  const { level, areas } = useFinestLevel();
  if (shares.length === 0) return null;
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return (
    <table className="own-areas-shares">
      <thead>
        <tr>
          <th scope="col">{format.local(level.name)}</th>
          <th scope="col">{text('ownAreas.column.inside')}</th>
          <th scope="col">{text('ownAreas.column.counts')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={share.area} data-counts={share.counts}>
            <th scope="row">{names.get(share.area) ?? share.area}</th>
            <td>{wordShare(share, words)}</td>
            <td>{text(share.counts ? 'ownAreas.counts.whole' : 'ownAreas.counts.not')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
