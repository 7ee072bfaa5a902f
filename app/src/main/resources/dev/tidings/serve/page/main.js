import { el } from './dom.js';
import { count, number, subjectName } from './format.js';
import { get } from './api.js';
import { connect, listen } from './live.js';
import { clearPill } from './pill.js';
import { watchPipeline } from './strip.js';
import { front } from './front.js';
import { story } from './story.js';
import { entity } from './entity.js';
import { pipeline } from './pipeline.js';

const content = document.getElementById('content');
let running;
let shown;
/** Path and query of what is shown; nothing while something else is on its way. */
let address;

const ROUTES = [
  [/^\/$/, front, []],
  [/^\/search$/, front, []],
  [/^\/subject\/([^/]+)$/, front, ['subject']],
  [/^\/story\/([^/]+)$/, story, ['id']],
  [/^\/entity\/([^/]+)$/, entity, ['id']],
  [/^\/pipeline$/, pipeline, []],
];

/** Shows what the address says; where it scrolls to depends on how one came. */
async function show({ scroll = 0, focus = true } = {}) {
  running?.abort();
  running = new AbortController();
  address = undefined;
  const { signal } = running;
  const url = new URL(location.href);
  const slow = setTimeout(() => content.replaceChildren(waiting()), 200);
  content.setAttribute('aria-busy', 'true');
  let view;
  try {
    view = await render(url, signal);
  } catch (problem) {
    if (signal.aborted) {
      clearTimeout(slow);
      return;
    }
    view = { node: failed(problem), title: problem.title ?? 'Something went wrong' };
    console.debug(problem);
  }
  clearTimeout(slow);
  if (signal.aborted) {
    view.stop?.();
    return;
  }
  shown?.stop?.();
  shown = view;
  clearPill();
  content.replaceChildren(view.node);
  content.setAttribute('aria-busy', 'false');
  document.title = url.pathname === '/' ? 'Tidings' : `${view.title} · Tidings`;
  pointFeeds(view.feed ?? { name: 'all', query: '' });
  markSubject(url.pathname);
  address = location.pathname + location.search;
  settle(url, scroll, focus);
}

function render(url, signal) {
  for (const [pattern, view, names] of ROUTES) {
    const match = pattern.exec(url.pathname);
    if (match) {
      const values = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1])]));
      return view({
        ...values,
        url,
        signal,
        fresh: new Set(),
        reload: () => show({ scroll: view === front ? 0 : scrollY, focus: false }),
        replace: (path) => history.replaceState(history.state, '', path + url.hash),
      });
    }
  }
  return { node: el('div', { class: 'message' }, el('h1', { tabindex: '-1' }, 'There is nothing here'), el('p', {}, el('a', { href: '/' }, 'To the front page'))), title: 'Nothing here' };
}

function settle(url, scroll, focus) {
  const target = url.hash.length > 1 ? document.getElementById(decodeURIComponent(url.hash.slice(1))) : null;
  if (target && scroll === 0) {
    target.closest('details')?.setAttribute('open', '');
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
    return;
  }
  scrollTo({ top: scroll, behavior: 'instant' });
  if (focus) {
    content.querySelector('h1')?.focus({ preventScroll: true });
  }
}

function waiting() {
  return el('div', { class: 'waiting', role: 'status' }, el('span', { class: 'hidden' }, 'Loading'), Array.from({ length: 6 }, () => el('div', { class: 'line' })));
}

function failed(problem) {
  const retry = el('button', { type: 'button', class: 'more' }, 'Try again');
  retry.addEventListener('click', () => show());
  return el(
    'div',
    { class: 'message', role: 'alert' },
    el('h1', { tabindex: '-1' }, problem.title ?? 'Something went wrong'),
    el('p', {}, problem.message),
    problem.status === 404 || problem.status === 410 ? el('p', {}, el('a', { href: '/' }, 'To the front page')) : retry,
  );
}

function go(path) {
  history.replaceState({ scroll: scrollY }, '');
  history.pushState({ scroll: 0 }, '', path);
  show();
}

function pointFeeds(feed) {
  const path = `/feeds/${feed.name}`;
  document.getElementById('feed-atom').href = `${path}.atom${feed.query}`;
  document.getElementById('feed-json').href = `${path}.json${feed.query}`;
  document.getElementById('feed-link').href = `${path}.atom${feed.query}`;
}

async function showSubjects() {
  const place = document.getElementById('subjects');
  const { subjects } = await get('/api/subjects').catch(() => ({ subjects: [] }));
  const total = subjects.reduce((sum, each) => sum + each.storyCount, 0);
  const link = (href, name, stories) =>
    el('li', {}, el('a', { href }, name, el('span', { class: 'count' }, el('span', { class: 'hidden' }, `, ${count(stories, 'story', 'stories')}`), el('span', { 'aria-hidden': 'true' }, number(stories)))));
  place.replaceChildren(
    el('ul', {}, link('/', 'All', total), subjects.map((each) => link(`/subject/${each.subject}`, subjectName(each.subject), each.storyCount))),
  );
  markSubject(location.pathname);
}

function markSubject(pathname) {
  for (const link of document.querySelectorAll('#subjects a')) {
    if (link.getAttribute('href') === pathname) {
      link.setAttribute('aria-current', 'page');
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target) {
    return;
  }
  const url = new URL(link.href);
  const isPage = url.origin === location.origin && ROUTES.some(([pattern]) => pattern.test(url.pathname));
  if (isPage && !link.classList.contains('skip')) {
    event.preventDefault();
    go(url.pathname + url.search + url.hash);
  }
});

document.querySelector('form.search').addEventListener('submit', (event) => {
  event.preventDefault();
  go(`/search?q=${encodeURIComponent(event.target.elements.q.value.trim())}`);
});

// The usual keys of readers: / searches, j and k go from story to story.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, textarea, select')) {
    return;
  }
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('q').focus();
  } else if (event.key === 'j' || event.key === 'k') {
    const links = [...content.querySelectorAll('.card h2 a')];
    const at = links.indexOf(document.activeElement);
    const next = links[event.key === 'j' ? at + 1 : Math.max(0, at - 1)];
    next?.focus();
  }
});

addEventListener('popstate', (event) => {
  const scroll = event.state?.scroll ?? 0;
  // A place on the same page, the skip link's too: drawn anew, what has the focus would be gone.
  if (location.pathname + location.search === address) {
    settle(new URL(location.href), scroll, false);
  } else {
    show({ scroll, focus: false });
  }
});
history.scrollRestoration = 'manual';

let subjectsDue;
listen((type) => {
  if ((type === 'story' || type === 'reset') && !subjectsDue) {
    subjectsDue = setTimeout(() => {
      subjectsDue = undefined;
      showSubjects();
    }, 3000);
  }
});

document.getElementById('q').value = new URL(location.href).searchParams.get('q') ?? '';
showSubjects();
watchPipeline();
connect();
show({ focus: false, scroll: history.state?.scroll ?? 0 });
