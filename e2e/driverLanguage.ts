import type { Faults, Locator, Page } from './browser.ts';
import type { DeviationReading } from './compareReading.ts';
import type {
  LegendReading,
  RankingLine,
  SelectionLook,
  Spot,
  TableLine,
} from './exploreReading.ts';
import type { ActionReading } from './needReading.ts';
import type { CanvasReading } from './pageChecks.ts';
import type { TabStop, TabWalkOptions } from './tabWalk.ts';

/**
 * The atlas as a person meets it: `given` a state, `when` something is done, `get` what is shown,
 * `should` what must hold. Specs speak this language only; selectors live here.
 */
export interface AtlasDriver {
  readonly given: Given;
  readonly when: When;
  readonly get: Get;
  readonly should: Should;
}

export interface Given {
  /** Opens a page with a view in its fragment (without `#`) and waits until it can be used. */
  opened(fragment?: string, page?: string): Promise<void>;
  /** Opens the first view over a line so slow that it is painted piece by piece. */
  openedOverSlowLine(): Promise<void>;
  screen(width: number, height: number): Promise<void>;
  narrowScreen(): Promise<void>;
  darkScheme(): Promise<void>;
  forcedColours(): Promise<void>;
  reducedMotion(): Promise<void>;
  /** A person's own wider letters, words and lines (WCAG 1.4.12). */
  spacedText(): Promise<void>;
  /** Time in the page will pass as the test lets it, from `when.timeStops` on. Before opening. */
  ownTime(): Promise<void>;
  /** A device on which no page gets a WebGL context. */
  noWebgl(): Promise<void>;
  clipboardAllowed(): Promise<void>;
  /** From now on files of the atlas whose address matches arrive changed, or not at all. */
  files(address: RegExp, change: FileChange): Promise<void>;
}

/** `missing` is a 404, `unreachable` a broken line; a function changes the text of the file. */
type FileChange = 'missing' | 'unreachable' | ((text: string) => string);

export interface When {
  /** Presses keys one after another: `press('Tab', 'Enter')`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Follows a link to another view within the open page. */
  follows(fragment: string): Promise<void>;
  types(text: string): Promise<void>;
  focuses(role: Role, name: string | RegExp): Promise<void>;
  clicks(role: Role, name: string | RegExp): Promise<void>;
  /** Chooses an option of a select by what it says. */
  chooses(field: string, option: string): Promise<void>;
  /** Presses Tab, or Shift and Tab, until the focused control bears the name; 60 times at most. */
  tabsTo(name: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Points at an area of the map with the mouse. */
  pointsAt(area: string): Promise<void>;
  /** Clicks on an area of the map, with Shift where it is to be added to the selection. */
  clicksArea(area: string, options?: { readonly additive: boolean }): Promise<void>;
  /** Clicks on a point of the screen. */
  clicksAt(spot: Spot | undefined): Promise<void>;
  /** Clicks on an area in the ranking. */
  picksInRanking(area: string): Promise<void>;
  opensPicker(): Promise<void>;
  /** In the open dialog about classes. */
  picksClassCount(count: number): Promise<void>;
  /** Writes into a field and leaves it. */
  fills(field: string, text: string): Promise<void>;
  /** Chooses how the map is drawn, in the settings. */
  choosesRenderer(option: string): Promise<void>;
  /** Timers of the page rest from now on; those that were set before have run. */
  timeStops(): Promise<void>;
  /** Lets timers of the page run for so long. */
  timePasses(milliseconds: number): Promise<void>;
  /** From now on what the page's polite region says is written down. */
  listensToAnnouncements(): Promise<void>;
  /** Takes the graphics context away, as a driver crash does. */
  losesGraphics(): Promise<void>;
}

export interface Get {
  /** The lines of Handlungsbedarf, those folded away not among them. */
  actionLines(): Promise<readonly ActionReading[]>;
  /** What a scenario changes, in the sentences above its table. */
  scenarioSentences(): Promise<readonly string[]>;
  /** The rows of the deviation table of Vergleichen. */
  deviations(): Promise<readonly DeviationReading[]>;
  heading(): Promise<string>;
  byRole(role: Role, name?: string | RegExp): Locator;
  tabStops(options?: TabWalkOptions): Promise<readonly TabStop[]>;
  /** What the page left behind on the device. */
  storedItems(): Promise<readonly string[]>;
  /** The fragment, which holds the view. */
  fragment(): string;
  /** One value of the view in the fragment. */
  inFragment(key: string): string | null;
  /** Keeps a picture for people to look at. */
  picture(name: string): Promise<void>;
  /** The generated sentences. */
  summary(): Promise<string>;
  ranking(): Promise<readonly RankingLine[]>;
  rankingLine(name: string): Promise<RankingLine | undefined>;
  table(): Promise<readonly TableLine[]>;
  /** Value of an area in the full table. */
  tableValue(name: string, period: string): Promise<string | undefined>;
  legend(): Promise<LegendReading>;
  /** How an area of the SVG map is painted: `class 2`, `masked`, `plain`. */
  mapFill(area: string): Promise<string>;
  /** Name, value and rank of the area that is pointed at; empty where there is none. */
  readout(): Promise<string>;
  /** The sentence for the figure that the keyboard is on in the trend. */
  trendReading(): Promise<string>;
  /** A point of the screen inside each area of the simple map. */
  spots(areas: readonly string[]): Promise<readonly Spot[]>;
  /** Colours of the screen, as `#rrggbb`. */
  coloursAt(spots: readonly Spot[]): Promise<readonly string[]>;
  /** Whether the map is drawn by the graphics card and the simple one has stepped back. */
  drawsWithGraphics(): Promise<boolean>;
  /** The outline on the map of the area that stands out. */
  highlightOutline(): Promise<string | null>;
  /** How each selected area looks in the tray and on the map. */
  selectionLooks(): Promise<readonly SelectionLook[]>;
  /** The date under the time slider's thumb, in words. */
  shownPeriod(): Promise<string>;
  /** What the open picker offers, in its order. */
  options(): Promise<readonly string[]>;
  /** The notice above the view; empty where there is none. */
  notice(): Promise<string>;
  /** Who has the focus, by name. */
  focused(): Promise<string>;
  /** What the page's polite region says at this moment. */
  announcement(): Promise<string>;
  /** What it has said since `when.listensToAnnouncements`. */
  heard(): Promise<readonly string[]>;
  root(): Locator;
  canvases(): Promise<readonly CanvasReading[]>;
  everyWord(): Promise<readonly string[]>;
}

export interface Should {
  /** No part of the page says that it is loading any more. */
  haveLoaded(): Promise<void>;
  showHeading(text: string | RegExp): Promise<void>;
  haveNoAxeViolations(): Promise<void>;
  /** All rules in the light scheme, those on colours in the dark one too; ends in the light one. */
  haveNoAxeViolationsInLightAndDark(): Promise<void>;
  notScrollSideways(): Promise<void>;
  clipNoText(): Promise<void>;
  haveNoCrampedTargets(): Promise<void>;
  /** The open dialog and its content are no wider than the window. */
  keepDialogInside(): Promise<void>;
  haveNothingMoving(): Promise<void>;
  /** Accepts what the browser's console says about files that a test broke on purpose. */
  onlyComplainAbout(faults: Faults, address: RegExp): void;
}

type Role = Parameters<Page['getByRole']>[0];
