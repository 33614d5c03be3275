/*
 * Gives frames with figures of the Sozialraumatlas the height of their content. Put this beside them:
 *
 *   <iframe data-sozialraumatlas src="…/embed.html#…" title="…"></iframe>
 *   <script src="…/embed.js" async></script>
 *
 * Depends on nothing, stores nothing, asks for nothing over the network. The messages are described in
 * docs/embedding.md.
 */
(function () {
  'use strict';

  var TYPE = 'sozialraumatlas:resize';
  var VERSION = 1;
  var SELECTOR = 'iframe[data-sozialraumatlas]';
  var LOWEST = 200;
  var HIGHEST = 4000;

  // A page may hold the script more than once, as when each figure brings its own.
  if (window.sozialraumatlas) return;

  /** The frame that a message came from: by its window, since a sandboxed frame has no origin. */
  function frameOf(source) {
    var frames = document.querySelectorAll(SELECTOR);
    for (var index = 0; index < frames.length; index += 1) {
      if (frames[index].contentWindow === source) return frames[index];
    }
    return null;
  }

  /** The height that a message tells, within limits; null for anything else. */
  function heightIn(data) {
    if (typeof data !== 'object' || data === null) return null;
    if (data.type !== TYPE || data.v !== VERSION) return null;
    if (typeof data.height !== 'number' || !isFinite(data.height)) return null;
    return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(data.height)));
  }

  function onMessage(event) {
    if (!event.source) return;
    var height = heightIn(event.data);
    if (height === null) return;
    var frame = frameOf(event.source);
    if (frame === null) return;
    frame.style.minHeight = '0';
    frame.style.height = height + 'px';
  }

  function post(frame, message) {
    message.v = VERSION;
    // Says nothing that is not meant for everyone; a sandboxed frame has no origin to name.
    if (frame && frame.contentWindow) frame.contentWindow.postMessage(message, '*');
  }

  window.sozialraumatlas = {
    /** Shows a figure in 'de' or 'en'. */
    setLanguage: function (frame, language) {
      post(frame, { type: 'sozialraumatlas:setLang', lang: language });
    },
    /** Prints a figure by itself. */
    print: function (frame) {
      post(frame, { type: 'sozialraumatlas:print' });
    },
  };
  window.addEventListener('message', onMessage);

  // Frames that were faster than this script have told their height to nobody.
  var early = document.querySelectorAll(SELECTOR);
  for (var index = 0; index < early.length; index += 1) {
    post(early[index], { type: 'sozialraumatlas:measure' });
  }
})();
