import type { AreaId } from '../../domain/model/ids.ts';
import type { StoryStep } from '../../domain/story/story.ts';
import type { FieldLanguage } from './fieldLanguages.ts';

export type StepChange = Partial<Omit<StoryStep, 'id'>>;

export interface StepFieldsProps {
  readonly step: StoryStep;
  readonly languages: readonly FieldLanguage[];
  /** Areas that the view shows and that may be highlighted. */
  readonly areas: readonly { readonly id: AreaId; readonly name: string }[];
  /** `field` names what is written, so that its letters are one step of undo. */
  onChange(change: StepChange, field: string): void;
  /** Proposes an alternative text for the view; null where there is none. */
  suggest(): Promise<StoryStep['alternative'] | null>;
}
