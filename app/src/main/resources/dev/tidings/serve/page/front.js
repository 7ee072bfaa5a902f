import { el, said, storyPath } from './dom.js';
import { count, quantity, subjectName } from './format.js';
import { get } from './api.js';
import { card } from './cards.js';
import { listen } from './live.js';
import { pill } from './pill.js';

const SORTS = { rank: 'Prominent', newest: 'Newest', articles: 'Most articles', sources: 'Most sources' };

/** The front page, a subject's page or the results of a search, by what the address says. */
export async function front(context) {
  const { subject, url, signal } = context;
  const query = url.searchParams.get('q')?.trim() ?? '';
  const isSearch = url.pathname === '/search';
  const wanted = {
    subject,
    q: isSearch ? query : null,
    sort: url.searchParams.get('sort'),
    disputed: url.searchParams.get('disputed'),
    entity: url.searchParams.get('entity'),
    source: url.searchParams.get('source'),
    language: url.searchParams.get('language'),
    since: url.searchParams.get('since'),
    limit: 30,
  };
  const isPlain = !isSearch && !subject && !wanted.disputed && !wanted.source && !wanted.entity;
  const [page, disputes] = await Promise.all([
    isSearch && !query ? { stories: [], total: 0 } : get('/api/stories', wanted, signal),
    isPlain
      ? get('/api/claims', { state: 'disputed', limit: 6 }, signal)
      : isSearch && query
        ? get('/api/claims', { q: query, limit: 6 }, signal)
        : { claims: [] },
  ]);
  const title = isSearch ? (query ? `Search: ${query}` : 'Search') : subject ? subjectName(subject) : 'Stories';
  const list = el('div', { class: 'stories' }, page.stories.map((story, i) => card(story, { lead: i === 0 && !isSearch })));
  const more = moreButton(list, wanted, page.next);
  const shown = el(
    'div',
    { class: disputes.claims.length > 0 ? 'front with-aside' : 'front' },
    el(
      'section',
      { 'aria-labelledby': 'title' },
      el(
        'div',
        { class: 'list-head' },
        el('h1', { id: 'title', tabindex: '-1', class: isPlain ? 'quiet' : null }, title),
        page.total > 0 && el('p', { class: 'total' }, count(page.total, 'story', 'stories')),
        page.total > 1 && sorts(url, wanted),
      ),
      page.stories.length > 0 ? list : empty(isSearch, query, subject, wanted.disputed),
      more,
    ),
    disputes.claims.length > 0 && disputed(disputes.claims, isSearch),
  );
  const stop = listen((type, data) => update(type, data, { list, subject, isSearch, context }));
  return { node: shown, title, stop, feed: feedQuery(subject, isSearch ? query : '') };
}

function sorts(url, wanted) {
  const link = (name, changes, isOn) => {
    const target = new URL(url);
    for (const [key, value] of Object.entries(changes)) {
      if (value) target.searchParams.set(key, value);
      else target.searchParams.delete(key);
    }
    return el('li', {}, el('a', { href: target.pathname + target.search, 'aria-current': isOn ? 'true' : null }, name));
  };
  const current = wanted.sort ?? (wanted.q ? 'relevance' : 'rank');
  const all = wanted.q ? { relevance: 'Best match', ...SORTS } : SORTS;
  return el(
    'nav',
    { 'aria-label': 'Order' },
    el(
      'ul',
      { class: 'sorts' },
      Object.entries(all).map(([word, name]) =>
        link(name, { sort: word === (wanted.q ? 'relevance' : 'rank') ? null : word }, word === current)),
      link('Disputed only', { disputed: wanted.disputed ? null : 'true' }, Boolean(wanted.disputed)),
    ),
  );
}

function moreButton(list, wanted, first) {
  let next = first;
  const button = el('button', { class: 'more', type: 'button', hidden: !next }, 'More stories');
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const page = await get('/api/stories', { ...wanted, cursor: next });
      const known = new Set([...list.children].map((node) => node.dataset.story));
      const added = page.stories.filter((story) => !known.has(story.storyId)).map((story) => card(story));
      list.append(...added);
      added[0]?.querySelector('h2 a').focus({ preventScroll: true });
      next = page.next;
      button.hidden = !next;
      button.textContent = 'More stories';
    } catch (problem) {
      button.textContent = `${problem.title ?? 'That did not work'}. Try again`;
    } finally {
      button.disabled = false;
    }
  });
  return button;
}

function disputed(claims, isSearch) {
  return el(
    'aside',
    { class: 'disputes', 'aria-labelledby': 'disputes' },
    el('h2', { id: 'disputes' }, isSearch ? 'Claims' : 'Where sources differ'),
    el(
      'ul',
      {},
      claims.map((claim) => {
        const against = new Set(claim.opposing.map((evidence) => evidence.source)).size;
        return el(
          'li',
          {},
          el('a', { href: `${storyPath(claim.storyId)}#${encodeURIComponent(claim.claimId)}` }, said('span', claim.text)),
          el(
            'p',
            {},
            claim.range?.low !== undefined && claim.range.high !== undefined && `${quantity(claim.range)} · `,
            claim.state === 'disputed'
              ? `${claim.independentSources} say so, ${against} otherwise`
              : count(claim.independentSources, 'source'),
          ),
        );
      }),
    ),
  );
}

function empty(isSearch, query, subject, isDisputed) {
  if (isSearch) {
    return el(
      'div',
      { class: 'message' },
      el('p', {}, query ? 'No story has all of these words.' : 'What are you looking for?'),
      el('p', {}, query ? 'Fewer words, or the beginning of one, may find more.' : 'Headlines, names and claims are searched.'),
    );
  }
  if (subject || isDisputed) {
    return el('div', { class: 'message' }, el('p', {}, 'No current story here.'), el('p', {}, el('a', { href: '/' }, 'All stories')));
  }
  return el(
    'div',
    { class: 'message' },
    el('p', {}, 'No stories yet.'),
    el('p', {}, 'They appear here by themselves as articles come in. To see some: ', el('code', {}, 'tidings publish --sample'), '.'),
  );
}

/** Cards change in place; what is new waits until it is asked for, so that nothing jumps. */
function update(type, data, { list, subject, isSearch, context }) {
  if (type === 'reset' || type === 'skipped') {
    pill('New stories', context.reload);
    return;
  }
  if (type !== 'story') {
    return;
  }
  const old = [...list.children].find((node) => node.dataset.story === data.storyId);
  if (data.change === 'ended') {
    old?.classList.add('ended');
    return;
  }
  if (old && data.story) {
    const hadFocus = old.contains(document.activeElement);
    const fresh = card(data.story, { lead: old.classList.contains('lead') });
    fresh.classList.add('changed');
    old.replaceWith(fresh);
    if (hadFocus) {
      fresh.querySelector('h2 a').focus({ preventScroll: true });
    }
  } else if (data.change === 'created' && !isSearch && data.story && (!subject || data.story.subject === subject)) {
    context.fresh.add(data.storyId);
    pill(count(context.fresh.size, 'new story', 'new stories'), context.reload);
  }
}

function feedQuery(subject, query) {
  return { name: subject ?? 'all', query: query ? `?q=${encodeURIComponent(query)}` : '' };
}
