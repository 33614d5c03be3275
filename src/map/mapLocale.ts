import type { MessageKey } from '../i18n/messages/de.ts';
import type { Text } from '../i18n/useText.ts';

/** Every text of MapLibre's own interface, so that none of its English ones can appear. */
const KEYS: Readonly<Record<string, MessageKey>> = {
  'AttributionControl.ToggleAttribution': 'map.gl.attribution',
  'AttributionControl.MapFeedback': 'map.gl.feedback',
  'FullscreenControl.Enter': 'map.gl.fullscreenEnter',
  'FullscreenControl.Exit': 'map.gl.fullscreenExit',
  'GeolocateControl.FindMyLocation': 'map.gl.locate',
  'GeolocateControl.LocationNotAvailable': 'map.gl.locateFailed',
  'LogoControl.Title': 'map.gl.logo',
  'Map.Title': 'map.gl.map',
  'Marker.Title': 'map.gl.marker',
  'NavigationControl.ResetBearing': 'map.gl.bearing',
  'NavigationControl.ZoomIn': 'map.zoomIn',
  'NavigationControl.ZoomOut': 'map.zoomOut',
  'Popup.Close': 'map.gl.popup',
  'ScaleControl.Feet': 'map.gl.feet',
  'ScaleControl.Meters': 'map.gl.metres',
  'ScaleControl.Kilometers': 'map.gl.kilometres',
  'ScaleControl.Miles': 'map.gl.miles',
  'ScaleControl.NauticalMiles': 'map.gl.nauticalMiles',
  'GlobeControl.Enable': 'map.gl.globeOn',
  'GlobeControl.Disable': 'map.gl.globeOff',
  'TerrainControl.Enable': 'map.gl.terrainOn',
  'TerrainControl.Disable': 'map.gl.terrainOff',
  'CooperativeGesturesHandler.WindowsHelpText': 'map.gestures.windows',
  'CooperativeGesturesHandler.MacHelpText': 'map.gestures.mac',
  'CooperativeGesturesHandler.MobileHelpText': 'map.gestures.mobile',
};

/** Texts of the graphics renderer's own interface; `MapViewProps.locale`. */
export function mapLocale(text: Text): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(KEYS).map(([key, message]) => [key, text(message)]));
}
