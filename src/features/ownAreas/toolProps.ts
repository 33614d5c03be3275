import type { AddressBook } from '../../domain/geocode/addressBook.ts';
import type { OwnAreaDraft } from './ownAreaDraft.ts';

/** What every tool's fields get. */
export interface ToolProps {
  readonly draft: OwnAreaDraft;
  readonly addresses: AddressBook | null;
  onDraft(draft: OwnAreaDraft): void;
}
