import { GROUNDS, type Scheme } from '../../domain/colour/palettes.ts';

/** Colours of the frame, those of the page (`tokens.css`) in either scheme. */
export interface PictureColours {
  readonly ground: string;
  readonly ink: string;
  readonly secondInk: string;
  readonly hairline: string;
}

export const PICTURE_COLOURS: Readonly<Record<Scheme, PictureColours>> = {
  light: { ground: GROUNDS.light, ink: '#1b1f24', secondInk: '#59616b', hairline: '#d9d5cc' },
  dark: { ground: GROUNDS.dark, ink: '#eceae4', secondInk: '#a9b0b8', hairline: '#3a424b' },
};
