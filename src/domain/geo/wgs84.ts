/** Semi-major axis and flattening of WGS84 (NIMA TR8350.2); GRS80 of ETRS89 differs by 0.1 mm. */
export const EQUATORIAL_RADIUS_M = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

/** Mean radius (2a + b) / 3 of the IUGG, the usual radius of the haversine formula. */
export const MEAN_EARTH_RADIUS_M = 6_371_008.8;

export const RADIANS_PER_DEGREE = Math.PI / 180;
