import { useEffect, useRef } from 'react';
import type { LevelId } from '../../../domain/model/ids.ts';
import { BallotSheet } from '../../../features/minutes/BallotSheet.tsx';
import { areasOfLevel } from '../../../features/minutes/minutesNames.ts';
import { usePresentText } from '../../../i18n/present/presentWords.ts';
import { minutesOf } from '../../../state/present/minutesActions.ts';
import { useAtlas, useAtlasState } from '../../../state/react/useAtlas.ts';
import { Button } from '../../../ui/button/Button.tsx';

interface BallotViewProps {
  readonly level: LevelId;
  onBack(): void;
}

/** The ballot sheet as it will be printed. */
export function BallotView({ level, onBack }: BallotViewProps) {
  const { areas, catalogue } = useAtlas().source.package;
  const text = usePresentText();
  const question = useAtlasState((state) => minutesOf(state).priorityQuestion);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="ballot-view">
      <section className="ballot-bar" aria-labelledby="view-title">
        <h1 id="view-title" ref={title} tabIndex={-1}>
          {text('minutes.ballot.bar')}
        </h1>
        <p>{text('minutes.ballot.size')}</p>
        <Button variant="primary" onPress={() => window.print()}>
          {text('minutes.ballot.print')}
        </Button>
        <Button onPress={onBack}>{text('minutes.ballot.back')}</Button>
      </section>
      <section
        id="figures"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: sheets wider than the screen scroll
        tabIndex={0}
        aria-label={text('minutes.ballot.sheet')}
        className="ballot-pages"
      >
        <BallotSheet
          areas={areasOfLevel(areas, level)}
          fields={catalogue.fields}
          question={question}
        />
      </section>
    </div>
  );
}
