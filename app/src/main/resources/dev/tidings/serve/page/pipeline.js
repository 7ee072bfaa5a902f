import { el } from './dom.js';
import { count, number, time } from './format.js';
import { get } from './api.js';
import { listen } from './live.js';

/** The pipeline's own state, for those who run it. */
export async function pipeline(context) {
  const state = await get('/api/pipeline', {}, context.signal);
  const body = el('div', {}, parts(state));
  const node = el('div', { class: 'pipeline' }, el('h1', { tabindex: '-1' }, 'The pipeline'), body);
  const stop = listen((type, data) => {
    if (type === 'pipeline') {
      body.replaceChildren(...parts(data));
    }
  });
  return { node, title: 'The pipeline', stop };
}

function parts(state) {
  return [
    el(
      'p',
      { class: 'standing' },
      state.trouble ?? (state.ready ? 'All that is in the topics is shown.' : `${number(Math.max(0, state.recordsToRead))} records are still to be read.`),
      state.newestArticle && [' The newest article is of ', time(state.newestArticle), '.'],
    ),
    state.missingTopics.length > 0 && el('p', { class: 'message' }, 'These topics do not exist: ', state.missingTopics.join(', '), '. ', el('code', {}, 'tidings topics create'), ' makes them.'),
    table('Stages', ['Stage', 'State', 'Threads', 'Behind', 'Restored'], state.stages.map((stage) => [
      stage.name,
      stage.state,
      stage.members,
      stage.lag,
      stage.restored === undefined ? '' : `${Math.floor(stage.restored * 100)}%`,
    ])),
    table('Topics read here', ['Topic', 'Records', 'A second'], state.topics.map((topic) => [topic.topic, topic.records, topic.perSecond])),
    state.rejections.length > 0
      ? table(`Rejected: ${count(state.rejected, 'record')}`, ['Stage', 'Reason', 'Records'], state.rejections.map((each) => [each.stage, each.reason, each.records]))
      : el('p', { class: 'note' }, 'Nothing was rejected.'),
    el('p', { class: 'formats' }, el('a', { href: '/api/topology?format=text' }, 'Topology'), el('a', { href: '/metrics' }, 'Metrics'), el('a', { href: '/api/openapi.json' }, 'API')),
  ].filter(Boolean);
}

const numeric = (cell) => (typeof cell === 'number' ? 'number' : null);

function table(title, heads, rows) {
  return (
    rows.length > 0 &&
    el(
      'section',
      {},
      el('h2', {}, title),
      el(
        'div',
        { class: 'table', tabindex: '0', role: 'region', 'aria-label': title },
        el(
          'table',
          {},
          el('thead', {}, el('tr', {}, heads.map((head, i) => el('th', { scope: 'col', class: numeric(rows[0][i]) }, head)))),
          el(
            'tbody',
            {},
            rows.map((row) =>
              el('tr', {}, row.map((cell, i) => {
                const text = typeof cell === 'number' ? number(cell) : cell;
                return i === 0 ? el('th', { scope: 'row' }, text) : el('td', { class: numeric(cell) }, text);
              }))),
          ),
        ),
      ),
    )
  );
}
