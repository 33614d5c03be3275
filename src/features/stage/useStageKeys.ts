import { useEffect, useRef } from 'react';
import { keyOwner, type StageCommand, stageCommand } from '../../state/present/stageKeys.ts';

/** Hands the keys of the stage on as long as it is there; the browser does not act on them. */
export function useStageKeys(carryOut: (command: StageCommand) => void): void {
  const latest = useRef(carryOut);
  latest.current = carryOut;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isModified = event.ctrlKey || event.altKey || event.metaKey;
      const command = stageCommand({ key: event.key, isModified }, keyOwner(event.target));
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(command);
    };
    // Before anything inside: F5 would load the page anew, and page keys would scroll.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
