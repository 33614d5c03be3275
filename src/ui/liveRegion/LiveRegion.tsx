import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import { type Announcer, createAnnouncer } from './announcer.ts';
import '../visuallyHidden/VisuallyHidden.css';

const AnnouncerContext = createContext<Announcer | null>(null);

const browserClock = {
  later(run: () => void, delayMs: number) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Puts one polite live region at the end of its children and lets everything inside use it. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [announcer] = useState(() => createAnnouncer(browserClock));
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <LiveRegion announcer={announcer} />
    </AnnouncerContext>
  );
}

/** The region itself, for shells that own their announcer. */
export function LiveRegion({ announcer }: { announcer: Announcer }) {
  const message = useSyncExternalStore(announcer.subscribe, announcer.current, () => '');
  return (
    <div className="ui-visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {message}
    </div>
  );
}

/** The function that says something politely; silent outside a `LiveRegionProvider`. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnouncerContext)?.announce ?? stayQuiet;
}

function stayQuiet(): void {}
