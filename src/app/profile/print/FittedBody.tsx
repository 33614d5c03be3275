import { type ReactNode, useLayoutEffect, useReducer, useRef, useState } from 'react';

interface FittedBodyProps {
  /** Rows of the part that may grow: as many as there are at most, and what must always be there. */
  readonly most: number;
  readonly least: number;
  children(rows: number): ReactNode;
}

/** A row as it is set, in CSS pixels; only how fast the right number is found hangs on it. */
const ROW_PX = 18;

/**
 * The body of a sheet, filled with as many rows as its foot leaves room for: names, sentences and
 * emblems take more or less of it in every area. Measured before anything is painted.
 */
export function FittedBody({ most, least, children }: FittedBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const [{ rows, tooMany }, setFit] = useState({ rows: most, tooMany: most + 1 });
  const [, measureAgain] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => {
    if (body.current === null) return;
    const room = roomIn(body.current);
    if (room < 0 && rows > least) {
      setFit({ rows: Math.max(least, rows - Math.ceil(-room / ROW_PX)), tooMany: rows });
    } else if (room >= ROW_PX && rows + 1 < tooMany) {
      setFit({ rows: Math.min(tooMany - 1, rows + Math.floor(room / ROW_PX)), tooMany });
    }
  });
  useLayoutEffect(() => {
    let isShown = true;
    // Another typeface has other widths.
    void document.fonts?.ready.then(() => {
      if (isShown) measureAgain();
    });
    return () => {
      isShown = false;
    };
  }, []);
  return (
    <div ref={body} className="profile-print-body">
      {children(rows)}
    </div>
  );
}

/** CSS pixels between the last part and the foot; negative where they do not fit. */
function roomIn(body: HTMLElement): number {
  const over = body.scrollHeight - body.clientHeight;
  if (over > 0) return -over;
  const last = body.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const { paddingBottom } = getComputedStyle(body);
  return body.getBoundingClientRect().bottom - Number.parseFloat(paddingBottom) - last;
}
