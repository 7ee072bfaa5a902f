// One connection for the whole page; views add and remove what they listen for.

const listeners = new Set();
let source;

/** Calls listener(type, data) for every event until the returned function is called. */
export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(type, data) {
  for (const listener of [...listeners]) {
    listener(type, data);
  }
}

/** Connects; the browser itself comes back after a break and says what it had last. */
export function connect() {
  source = new EventSource('/api/events');
  for (const type of ['story', 'story-event', 'skipped', 'reset', 'pipeline']) {
    source.addEventListener(type, (event) => tell(type, JSON.parse(event.data)));
  }
  source.addEventListener('open', () => tell('connected', {}));
  source.addEventListener('error', () => {
    tell('disconnected', {});
    // Refused for good, by a full server for example: the browser does not try again by itself.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(connect, 10_000);
    }
  });
}
