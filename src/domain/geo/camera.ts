/** What part of the map is shown: `scale` 1 is the whole city, the centre is in fitted units (0 to 1). */
export interface MapCamera {
  readonly scale: number;
  readonly centreX: number;
  readonly centreY: number;
}

export const HOME_CAMERA: MapCamera = { scale: 1, centreX: 0.5, centreY: 0.5 };
