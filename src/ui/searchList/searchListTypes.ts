import type { ReactNode } from 'react';

export interface SearchListOption {
  readonly id: string;
  readonly content: ReactNode;
  readonly isDisabled?: boolean;
}

export interface SearchListSection {
  readonly id: string;
  /** Heading of the group; null for a list without one. */
  readonly title: string | null;
  readonly options: readonly SearchListOption[];
}
