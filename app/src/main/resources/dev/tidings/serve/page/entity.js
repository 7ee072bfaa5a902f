import { el, entityPath, outLink, said, storyPath, svg } from './dom.js';
import { count, dayOf, entityType } from './format.js';
import { get, part } from './api.js';
import { card } from './cards.js';

export const entityLink = (entity) => el('a', { href: entityPath(entity.id) }, entity.name);

/** An entity and its stories over time. */
export async function entity(context) {
  const { id, signal } = context;
  const found = await get(`/api/entities/${part(id)}`, {}, signal);
  const node = el(
    'div',
    { class: 'front with-aside' },
    el(
      'section',
      {},
      el('p', { class: 'kicker' }, entityType(found.type)),
      el('h1', { tabindex: '-1' }, found.name),
      el(
        'p',
        { class: 'standing' },
        `In ${count(found.storyCount, 'current story', 'current stories')}`,
        found.variants.length > 0 && [' · also ', found.variants.slice(0, 6).join(', ')],
        found.id.startsWith('wd:') && [' · ', outLink(`https://www.wikidata.org/wiki/${part(found.id.slice(3))}`, 'Wikidata')],
      ),
      found.stories.length > 1 && lives(found.stories),
      el('div', { class: 'stories' }, found.stories.map((story) => card(story))),
    ),
    el('aside', { class: 'disputes', 'aria-label': 'More on this name' }, related(found.related), statements(found.claims)),
  );
  return { node, title: found.name };
}

/** Each story as a line from its first article to its latest, on a common axis of time. */
function lives(stories) {
  const begin = Math.min(...stories.map((story) => Date.parse(story.firstPublishedAt)));
  const end = Math.max(...stories.map((story) => Date.parse(story.lastPublishedAt)));
  const at = (iso) => (end === begin ? 50 : 1 + (98 * (Date.parse(iso) - begin)) / (end - begin));
  const shown = stories.slice(0, 12).toReversed();
  return el(
    'figure',
    { class: 'lives' },
    svg(
      'svg',
      { width: '100%', height: shown.length * 12 + 4, role: 'img', 'aria-label': `${count(shown.length, 'story', 'stories')} between ${dayOf(begin)} and ${dayOf(end)}` },
      shown.map((story, i) =>
        svg('g', {},
          svg('line', { x1: `${at(story.firstPublishedAt)}%`, x2: `${at(story.lastPublishedAt)}%`, y1: i * 12 + 8, y2: i * 12 + 8 }),
          svg('circle', { cx: `${at(story.firstPublishedAt)}%`, cy: i * 12 + 8, r: 3 }),
          svg('circle', { cx: `${at(story.lastPublishedAt)}%`, cy: i * 12 + 8, r: 3 }))),
    ),
    el('figcaption', {}, el('span', {}, dayOf(begin)), el('span', {}, dayOf(end))),
  );
}

function related(list) {
  return (
    list.length > 0 && [
      el('h2', {}, 'Often together with'),
      el('ul', { class: 'entities' }, list.map((each) => el('li', {}, entityLink(each), el('span', { class: 'entity-note' }, count(each.stories, 'story', 'stories'))))),
    ]
  );
}

function statements(claims) {
  return (
    claims.length > 0 && [
      el('h2', {}, 'Claims'),
      el('ul', {}, claims.map((claim) => el('li', {}, el('a', { href: `${storyPath(claim.storyId)}#${part(claim.claimId)}` }, said('span', claim.text))))),
    ]
  );
}
