/** What can be asked of the stage, by keys, clicker, buttons or the second window. */
export const STAGE_COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'overview',
  'code',
  'reveal',
  'spotlight',
  'live',
  'notes',
  'minutes',
  'fullscreen',
  'test',
  'help',
  'close',
] as const;
export type StageCommand = (typeof STAGE_COMMANDS)[number];

/** Keys of the usual clickers first: PageDown and PageUp, a full stop for black, F5 and Escape. */
const COMMAND_OF: Readonly<Record<string, StageCommand>> = {
  pagedown: 'next',
  arrowright: 'next',
  arrowdown: 'next',
  ' ': 'next',
  enter: 'next',
  n: 'next',
  pageup: 'previous',
  arrowleft: 'previous',
  arrowup: 'previous',
  p: 'previous',
  home: 'first',
  end: 'last',
  b: 'black',
  '.': 'black',
  o: 'overview',
  q: 'code',
  g: 'reveal',
  s: 'spotlight',
  e: 'live',
  m: 'notes',
  a: 'minutes',
  f5: 'fullscreen',
  f: 'fullscreen',
  t: 'test',
  '?': 'help',
  escape: 'close',
};

/** Keys that mean the stage wherever the focus is; a clicker sends nothing else. */
const ALWAYS = new Set(['pagedown', 'pageup', 'f5', 'escape', '.', 'b']);
const PRESSES = new Set([' ', 'enter']);

/** Who has the focus: some of the keys are theirs. */
export type KeyOwner = 'stage' | 'button' | 'reader' | 'field';

export interface StageKey {
  readonly key: string;
  readonly isModified: boolean;
}

/**
 * What a key asks of the stage; null where it is none of its keys, or belongs to what has the focus: a
 * field takes all letters, a button its own press, a chart that is read point by point the arrows.
 */
export function stageCommand({ key, isModified }: StageKey, owner: KeyOwner): StageCommand | null {
  const name = key.toLowerCase();
  const command = COMMAND_OF[name] ?? null;
  if (command === null || isModified) return null;
  if (owner === 'field') return name.length > 1 && ALWAYS.has(name) ? command : null;
  if (ALWAYS.has(name)) return command;
  if (owner === 'button' && PRESSES.has(name)) return null;
  if (
    owner === 'reader' &&
    (name.startsWith('arrow') || ['home', 'end', ...PRESSES].includes(name))
  )
    return null;
  return command;
}

/** To whom the keys of an element belong. */
export function keyOwner(target: EventTarget | null): KeyOwner {
  if (!(target instanceof Element)) return 'stage';
  if (target.closest('input, textarea, select, [contenteditable="true"]') !== null) return 'field';
  if (target.closest('[role="application"], [role="slider"]') !== null) return 'reader';
  return target.closest('button, a[href], summary, [role="button"]') === null ? 'stage' : 'button';
}
