import { useEffect, useMemo, useState } from 'react';
import { createDeviceStore } from '../../data/device/deviceStore.ts';
import { writeCandidates } from '../../data/offers/candidateText.ts';
import type { CandidateList } from '../../domain/offers/candidateSite.ts';
import { keepCandidates } from '../../state/need/candidateActions.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { type KeptCandidates, keptCandidates, storeCandidates } from './candidateKeeper.ts';
import type { ScenarioContext } from './useScenarios.ts';

export interface CandidateKeepingProps {
  readonly context: ScenarioContext;
  readonly list: CandidateList | null;
}

/** Keeps the list on this device, puts a kept one back, and takes it off again; only when asked. */
export function CandidateKeeping({ context: { atlas, words }, list }: CandidateKeepingProps) {
  const { text } = words;
  const device = useMemo(createDeviceStore, []);
  const key = `candidates:${atlas.source.package.id}`;
  const [kept, setKept] = useState<KeptCandidates>({ state: 'none' });
  useEffect(() => {
    let isGone = false;
    void keptCandidates(device, key).then((found) => {
      if (!isGone) setKept(found);
    });
    return () => {
      isGone = true;
    };
  }, [device, key]);
  const store = (next: CandidateList | null) =>
    void storeCandidates(device, key, next).then(setKept);
  const isKept = kept.state === 'kept';
  const isSame = isKept && list !== null && writeCandidates(kept.list) === writeCandidates(list);
  return (
    <>
      {kept.state === 'damaged' ? (
        <Notice tone="warning">{text('scenarios.candidates.damaged')}</Notice>
      ) : null}
      {kept.state === 'problem' ? (
        <Notice tone="error">{text(`offerEditor.keep.${kept.code}`)}</Notice>
      ) : null}
      <div className="scenarios-row">
        {list === null || isSame ? null : (
          <Button variant="chip" onPress={() => store(list)}>
            {text('scenarios.candidates.keep')}
          </Button>
        )}
        {isKept && !isSame ? (
          <Button variant="chip" onPress={() => keepCandidates(atlas, kept.list)}>
            {text('scenarios.candidates.restore', {
              name: kept.list.name,
              count: kept.list.sites.length,
            })}
          </Button>
        ) : null}
        {isKept || kept.state === 'damaged' ? (
          <Button variant="chip" onPress={() => store(null)}>
            {text('scenarios.candidates.forget')}
          </Button>
        ) : null}
      </div>
      <p className="scenarios-remark" role="status">
        {isSame ? text('scenarios.candidates.kept') : null}
      </p>
    </>
  );
}
