import { el } from './dom.js';
import { count, number } from './format.js';
import { get } from './api.js';
import { listen } from './live.js';

/** One line on the state of the pipeline, kept up to date. */
export function watchPipeline() {
  const place = document.getElementById('strip-text');
  const strip = document.getElementById('strip');
  const show = (state) => {
    const lag = state.stages.reduce((sum, stage) => sum + stage.lag, 0);
    const mood = state.trouble || state.missingTopics.length > 0 ? 'bad' : state.ready ? 'good' : 'busy';
    strip.dataset.mood = mood;
    place.replaceChildren(
      el('span', { class: 'dot', 'aria-hidden': 'true' }),
      ...pieces(state, lag).flatMap((piece, i) => (i ? [' · ', piece] : [piece])),
    );
  };
  listen((type, data) => {
    if (type === 'pipeline') {
      show(data);
    } else if (type === 'disconnected') {
      strip.dataset.mood = 'bad';
      place.replaceChildren(el('span', { class: 'dot', 'aria-hidden': 'true' }), 'connection lost, trying again');
    }
  });
  get('/api/pipeline').then(show).catch(() => { strip.dataset.mood = 'bad'; });
}

function pieces(state, lag) {
  if (state.trouble) return ['cannot read from Kafka'];
  if (state.missingTopics.length > 0) return ['waiting for topics'];
  if (!state.ready) {
    return [state.recordsToRead > 0 ? `reading, ${number(state.recordsToRead)} records to go` : 'reading'];
  }
  return [
    el('span', {}, `${number(state.articlesPerSecond)} articles/s`),
    el('span', {}, lag < 20 ? 'up to date' : `${number(lag)} behind`),
    el('span', {}, count(state.stories, 'story', 'stories')),
    state.rejected > 0 && el('span', {}, `${number(state.rejected)} rejected`),
  ].filter(Boolean);
}
