/** How the protocol words and names things; from the message catalogues and the package. */
export interface ProtocolWords {
  readonly language: 'de' | 'en';
  text(key: ProtocolKey, values?: Readonly<Record<string, string | number>>): string;
  /** A whole number with its grouping. */
  count(value: number): string;
  /** A share from 0 to 1 as per cent, without decimals. */
  share(value: number): string;
  /** `YYYY-MM-DD` as people read it. */
  day(day: string): string;
  field(id: string): string;
  area(id: string): string;
  indicator(id: string): string;
  /** The address at which a view (the fragment of a link) opens; null where there is none to name. */
  address(view: string): string | null;
}

export type ProtocolKey =
  | 'protocol.untitled'
  | 'protocol.where'
  | 'protocol.shown'
  | 'protocol.shown.view'
  | 'protocol.priorities'
  | 'protocol.notRepresentative'
  | 'protocol.total'
  | 'protocol.noVoices'
  | 'protocol.fewVoices'
  | 'protocol.byField'
  | 'protocol.byPair'
  | 'protocol.overTime'
  | 'protocol.overTime.note'
  | 'protocol.column.field'
  | 'protocol.column.area'
  | 'protocol.column.voices'
  | 'protocol.column.share'
  | 'protocol.column.event'
  | 'protocol.noDate'
  | 'protocol.thisEvent'
  | 'protocol.nothing'
  | 'protocol.notes'
  | 'protocol.notes.general'
  | 'protocol.note.pinned'
  | 'protocol.questions'
  | 'protocol.question.open'
  | 'protocol.nextSteps'
  | 'protocol.column.step'
  | 'protocol.column.due'
  | 'protocol.column.state'
  | 'protocol.column.since'
  | 'protocol.state.open'
  | 'protocol.state.done'
  | 'protocol.state.dropped'
  | 'protocol.noPersonalData';
