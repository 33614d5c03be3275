import { type ReactNode, useId } from 'react';
import type { LevelId } from '../../domain/model/ids.ts';
import { usePresentText } from '../../i18n/present/presentWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { minutesOf } from '../../state/present/minutesActions.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Disclosure } from '../../ui/disclosure/Disclosure.tsx';
import { Select } from '../../ui/select/Select.tsx';
import { areasOfLevel, pollLevels } from './minutesNames.ts';
import { PollOrderSelect } from './PollOrderSelect.tsx';
import { PollPairs } from './PollPairs.tsx';
import { PollResult } from './PollResult.tsx';
import type { PollOrder } from './pollRows.ts';
import { useMinutesNames } from './useMinutesNames.ts';
import { VoiceGrid } from './VoiceGrid.tsx';

interface PollSectionProps {
  readonly level: LevelId;
  onLevel(level: LevelId): void;
  readonly order: PollOrder;
  onOrder(order: PollOrder): void;
  /** Undo and redo: they belong to all of the atlas. */
  readonly history: ReactNode;
  onProject(): void;
  onBallot(): void;
}

/** Counting votes, and what came of it. */
export function PollSection(props: PollSectionProps) {
  const { level, order, onOrder } = props;
  const text = usePresentText();
  const { fields } = useAtlas().source.package.catalogue;
  const titleId = useId();
  return (
    <section className="minutes-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{text('minutes.poll')}</h2>
      {fields.length === 0 ? (
        <p>{text('minutes.noFields')}</p>
      ) : (
        <>
          <div className="minutes-actions">
            <LevelSelect level={level} onLevel={props.onLevel} />
            {props.history}
            <Button onPress={props.onBallot}>{text('minutes.ballot')}</Button>
          </div>
          <Counting level={level} />
          <Result order={order} onOrder={onOrder} onProject={props.onProject} />
        </>
      )}
    </section>
  );
}

function LevelSelect({ level, onLevel }: Pick<PollSectionProps, 'level' | 'onLevel'>) {
  const text = usePresentText();
  const format = useFormat();
  const options = pollLevels(useAtlas().source.package).map(({ id, namePlural }) => ({
    id: String(id),
    label: format.local(namePlural),
  }));
  return (
    <Select
      layout="chip"
      label={text('minutes.level')}
      value={level}
      options={options}
      onChange={(id) => onLevel(id as LevelId)}
    />
  );
}

function Counting({ level }: Pick<PollSectionProps, 'level'>) {
  const text = usePresentText();
  const { areas, catalogue } = useAtlas().source.package;
  const counts = useAtlasState((state) => minutesOf(state).counts);
  const shown = areasOfLevel(areas, level);
  const elsewhere = counts
    .filter(({ area }) => shown.every(({ id }) => id !== area))
    .reduce((sum, { voices }) => sum + voices, 0);
  return (
    <>
      <VoiceGrid areas={shown} fields={catalogue.fields} counts={counts} />
      {elsewhere === 0 ? null : (
        <p className="minutes-rule">{text('minutes.elsewhere', { count: elsewhere })}</p>
      )}
    </>
  );
}

function Result(props: Pick<PollSectionProps, 'order' | 'onOrder' | 'onProject'>) {
  const { order, onOrder, onProject } = props;
  const text = usePresentText();
  const names = useMinutesNames();
  const minutes = useAtlasState(minutesOf);
  return (
    <>
      <h3>{text('minutes.result')}</h3>
      <div className="minutes-actions">
        <PollOrderSelect order={order} onOrder={onOrder} />
        <Button variant="primary" onPress={onProject}>
          {text('minutes.project')}
        </Button>
      </div>
      <PollResult minutes={minutes} names={names} order={order} />
      {minutes.counts.length === 0 ? null : (
        <Disclosure title={text('minutes.result.pairs')}>
          <PollPairs counts={minutes.counts} names={names} />
        </Disclosure>
      )}
    </>
  );
}
