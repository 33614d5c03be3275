/** What can be done with a story. `notes` is the second window of the person who presents. */
export const PRESENT_MODES = [
  'overview',
  'edit',
  'stage',
  'notes',
  'read',
  'handout',
  'minutes',
] as const;
export type PresentMode = (typeof PRESENT_MODES)[number];

/** What Präsentieren adds to the view state. */
export interface PresentView {
  /** Of the package or of the device; null for the list of stories. */
  readonly story: string | null;
  /** Place of the open step, from 0. */
  readonly step: number;
  readonly mode: PresentMode;
}

export const FIRST_PRESENT_VIEW: PresentView = { story: null, step: 0, mode: 'overview' };
