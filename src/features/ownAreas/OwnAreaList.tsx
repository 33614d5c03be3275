import type { ReactNode } from 'react';
import type { OwnArea } from '../../domain/ownAreas/ownArea.ts';
import { wordMade } from '../../i18n/compare/wordMade.ts';
import { Button } from '../../ui/button/Button.tsx';
import { useFinestLevel } from './useFinestLevel.ts';
import { useOwnAreaWords } from './useOwnAreaWords.ts';

/** The own areas there are, each with what it is made of. */
export function OwnAreaList({
  value,
  onEdit,
  onDelete,
}: {
  readonly value: readonly OwnArea[];
  onEdit(own: OwnArea): void;
  onDelete(own: OwnArea): void;
}): ReactNode {
  const words = useOwnAreaWords();
  const { text, format } = words;
  const { level } = useFinestLevel();
  if (value.length === 0) return <p className="own-areas-remark">{text('ownAreas.none')}</p>;
  return (
    <ul className="own-areas-list" aria-label={text('ownAreas.list')}>
      {value.map((own) => {
        const { name, members } = own;
        const unit = members.length === 1 ? level.name : level.namePlural;
        const count = text('ownAreas.members', {
          count: members.length,
          area: format.local(unit),
          areas: format.local(unit),
        });
        return (
          <li key={own.id}>
            <span className="own-areas-name">{name}</span>
            <span className="own-areas-remark">{[count, wordMade(own, words)].join(' · ')}</span>
            <span className="own-areas-buttons">
              <Button
                variant="chip"
                aria-label={text('ownAreas.edit.of', { name })}
                onPress={() => onEdit(own)}
              >
                {text('ownAreas.edit')}
              </Button>
              <Button
                variant="chip"
                aria-label={text('ownAreas.delete.of', { name })}
                onPress={() => onDelete(own)}
              >
                {text('ownAreas.delete')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
