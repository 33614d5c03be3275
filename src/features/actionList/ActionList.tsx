import { useMemo, useRef } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import { showNote } from '../../state/actions/changeView.ts';
import { useAtlas } from '../../state/react/useAtlas.ts';
import { useHighlightMark } from '../../state/react/useHighlightMark.ts';
import { HelpLink } from '../../ui/helpLink/HelpLink.tsx';
import { ActionHeadline } from './ActionHeadline.tsx';
import { ActionLines } from './ActionLines.tsx';
import { actionRows } from './actionRows.ts';
import { EquityOfReach } from './EquityOfReach.tsx';
import { FoldedLines } from './FoldedLines.tsx';
import { JudgementProgress } from './JudgementProgress.tsx';
import { ListDownload } from './ListDownload.tsx';
import { useAnswer } from './useAnswer.ts';
import '../../charts/marks/classes.css';
import './actionList.css';

/** Handlungsbedarf: which areas to look at first, why, and how sure that is. */
export function ActionList() {
  const atlas = useAtlas();
  const box = useRef<HTMLElement>(null);
  const answer = useAnswer();
  const { assessment, judgement } = answer.answer;
  const { text } = answer.words;
  const rows = useMemo(() => actionRows(assessment, judgement), [assessment, judgement]);
  useHighlightMark(box);
  const pointAt = (target: EventTarget) => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-area-id]') : null;
    atlas.highlight.set((line?.dataset.areaId as AreaId | undefined) ?? null);
  };
  return (
    // Pointing at a line highlights its area everywhere; so does focus, for the keyboard.
    <section
      ref={box}
      className="action-list"
      data-ramp="bivariate-9"
      aria-labelledby="action-list-title"
      onPointerOver={({ target }) => pointAt(target)}
      onPointerLeave={() => atlas.highlight.set(null)}
      onFocus={({ target }) => pointAt(target)}
      onBlur={() => atlas.highlight.set(null)}
    >
      <h3 id="action-list-title" className="action-list-title">
        {text(judgement === null ? 'actionList.title.ranked' : 'actionList.title')}
      </h3>
      <div className="action-list-download">
        <ListDownload answer={answer} rows={rows} />
      </div>
      <ActionHeadline answer={answer} rows={rows} />
      <JudgementProgress words={answer.words} isStale={answer.isStale} />
      <div className="action-list-groups" data-stale={answer.isStale || undefined}>
        {judgement !== null && rows.first.length === 0 && rows.supplied.length > 0 ? (
          <p className="action-list-facts">{text('actionList.noneFirst')}</p>
        ) : null}
        <ActionLines answer={answer} rows={rows.first} />
        <FoldedLines
          title={text('actionList.supplied', { count: rows.supplied.length })}
          answer={answer}
          rows={rows.supplied}
        />
        <FoldedLines
          title={text('actionList.notAssessed', { count: rows.notAssessed.length })}
          answer={answer}
          rows={rows.notAssessed}
        />
      </div>
      <p className="action-list-rule">
        {text('actionList.rule')}
        <HelpLink
          name={text('actionList.about')}
          onPress={() => showNote(atlas, 'rankSensitivity')}
        />
      </p>
      <p className="action-list-note">{text('actionList.nearestNote')}</p>
      <EquityOfReach answer={answer} />
    </section>
  );
}
