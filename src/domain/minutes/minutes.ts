import type { LocalText } from '../model/area.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';

/** Voices for one Handlungsfeld in one area, counted in the room and entered by the moderator. */
export interface VoiceCount {
  readonly field: string;
  readonly area: AreaId;
  /** Whole, from 0. */
  readonly voices: number;
}

/** Something said, pinned to where it belongs; every place may be open. */
export interface MinutesNote {
  readonly id: string;
  readonly text: string;
  readonly area: AreaId | null;
  readonly indicator: IndicatorId | null;
  /** Step of the story during which it was said. */
  readonly step: string | null;
}

export interface MinutesQuestion {
  readonly id: string;
  readonly text: string;
  /** Empty while it is open. */
  readonly answer: string;
}

export const NEXT_STEP_STATES = ['open', 'done', 'dropped'] as const;
export type NextStepState = (typeof NEXT_STEP_STATES)[number];

/** What follows. There is no field for a person: an office or a group can stand in the text. */
export interface NextStep {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD`; null where no day was set. */
  readonly due: string | null;
  readonly state: NextStepState;
  /** Day of the event that decided it, where it was carried over from an earlier one. */
  readonly since: string | null;
}

/** A step of the story as it was shown. */
export interface ShownStep {
  readonly id: string;
  readonly headline: LocalText;
  /** The view as the fragment of a link; null for a step of words alone. */
  readonly view: string | null;
}

/** Counts of an earlier event, to compare with. */
export interface EarlierRound {
  /** Id of those minutes. */
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly counts: readonly VoiceCount[];
}

/**
 * Minutes of one event. Nothing in them says who said or counted what: no names, addresses, devices or
 * times of day.
 */
export interface Minutes {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  /** `YYYY-MM-DD`; null while it is not set. */
  readonly date: string | null;
  /** What was asked when priorities were set. */
  readonly priorityQuestion: string;
  /** Each pair of field and area once at most. */
  readonly counts: readonly VoiceCount[];
  readonly shown: readonly ShownStep[];
  readonly notes: readonly MinutesNote[];
  readonly questions: readonly MinutesQuestion[];
  readonly nextSteps: readonly NextStep[];
  /** Newest first. */
  readonly earlier: readonly EarlierRound[];
}

/** More than a moderator enters in an evening, and than a file is read with. */
export const MINUTES_LIMITS = {
  counts: 2000,
  voices: 100_000,
  entries: 500,
  earlier: 30,
  /** Characters of a line (title, place), and of what is written at length. */
  line: 300,
  words: 5000,
} as const;

export function emptyMinutes(id: string): Minutes {
  return {
    id,
    title: '',
    place: '',
    date: null,
    priorityQuestion: '',
    counts: [],
    shown: [],
    notes: [],
    questions: [],
    nextSteps: [],
    earlier: [],
  };
}
