import { el, outLink, said, storyPath } from './dom.js';
import { after, count, dayAndTime, dayOf, entityType, number, reprintKind, subjectName, time, timeOfDay } from './format.js';
import { get, part } from './api.js';
import { claims } from './claims.js';
import { entityLink } from './entity.js';
import { sparkline } from './cards.js';
import { listen } from './live.js';
import { pill } from './pill.js';

/** Everything on one story. */
export async function story(context) {
  const { id, signal } = context;
  const [whole, history] = await Promise.all([
    get(`/api/stories/${part(id)}`, {}, signal),
    get(`/api/stories/${part(id)}/events`, {}, signal).catch(() => ({ events: [] })),
  ]);
  if (whole.storyId !== id) {
    context.replace(storyPath(whole.storyId));
  }
  const node = el(
    'div',
    { class: 'story' },
    el(
      'header',
      { class: 'story-head' },
      el('p', { class: 'kicker' }, el('a', { href: `/subject/${whole.subject}` }, subjectName(whole.subject))),
      el('h1', { tabindex: '-1' }, said('span', whole.headline, whole.language)),
      standing(whole),
    ),
    el('div', { class: 'story-body' }, claims(whole), timeline(whole)),
    el('aside', { class: 'story-aside', 'aria-label': 'More on this story' }, sources(whole), entities(whole), happened(history.events), formats(whole)),
  );
  const stop = listen((type, data) => {
    if (type === 'story' && data.storyId === whole.storyId) {
      if (data.change === 'ended') {
        pill(data.mergedInto ? 'This story went into another. Show it' : 'This story has ended', context.reload);
      } else if (data.story) {
        const more = data.story.articleCount + data.story.reprintCount - whole.articleCount - whole.reprintCount;
        pill(more > 0 ? count(more, 'new article') : 'This story has changed', context.reload);
      }
    } else if (type === 'reset') {
      pill('This story may have changed', context.reload);
    }
  });
  return { node, title: whole.headline, stop, feed: { name: whole.subject, query: '' } };
}

function standing(whole) {
  const first = whole.sources[0];
  const coverage = intervals(whole);
  return el(
    'div',
    { class: 'standing' },
    el(
      'p',
      {},
      count(whole.articleCount, 'article'),
      whole.reprintCount > 0 && ` and ${count(whole.reprintCount, 'reprint')}`,
      ' from ',
      count(whole.sourceCount, 'source'),
      first && [' · ', el('strong', {}, first.source), ' had it first, ', dayAndTime(first.firstPublishedAt)],
      ' · latest ',
      time(whole.lastPublishedAt),
    ),
    sparkline(coverage, { width: 320, height: 36 }),
  );
}

/** Articles and reprints in 48 intervals over the story's life. */
function intervals(whole) {
  const times = [
    ...whole.timeline.map((moment) => moment.at),
    ...whole.articles.flatMap((article) => article.reprints.map((reprint) => reprint.publishedAt)),
  ].map((at) => new Date(at).getTime());
  const from = Math.min(...times);
  const interval = Math.max(60_000, (Math.max(...times) - from) / 48 + 1);
  const articles = new Array(48).fill(0);
  for (const at of times) {
    articles[Math.floor((at - from) / interval)]++;
  }
  return { articles, intervalSeconds: interval / 1000 };
}

function timeline(whole) {
  const articles = new Map(whole.articles.map((article) => [article.articleId, article]));
  const begin = whole.timeline[0]?.at;
  let day;
  const items = whole.timeline.map((moment, i) => {
    const article = articles.get(moment.articleId);
    const newDay = dayOf(moment.at) === day ? null : (day = dayOf(moment.at));
    return el(
      'li',
      { class: i === 0 ? 'moment first' : 'moment' },
      newDay && el('p', { class: 'day' }, newDay),
      el('p', { class: 'when' }, timeOfDay(moment.at), el('span', { class: 'after' }, i === 0 ? 'first' : after(begin, moment.at))),
      el(
        'div',
        { class: 'what' },
        el('p', { class: 'source' }, moment.source),
        el('h3', {}, article?.url ? outLink(article.url, said('span', moment.title, whole.language)) : said('span', moment.title, whole.language)),
        el('div', { class: 'more-of-it' }, article?.reprints.length > 0 && reprints(article.reprints), why(moment.articleId)),
      ),
    );
  });
  return el('section', { class: 'timeline' }, el('h2', {}, 'Timeline'), el('ol', {}, items));
}

function reprints(list) {
  return el(
    'details',
    { class: 'reprints' },
    el('summary', {}, count(list.length, 'reprint'), ': ', list.map((reprint) => reprint.source).join(', ')),
    el(
      'ul',
      {},
      list.map((reprint) =>
        el('li', {}, reprint.url ? outLink(reprint.url, reprint.source) : reprint.source, ', ', reprintKind(reprint.kind), ' · ', dayAndTime(reprint.publishedAt))),
    ),
  );
}

/** Why an article is here, fetched when somebody wants to know. */
function why(articleId) {
  const place = el('div', {});
  const details = el('details', { class: 'why' }, el('summary', {}, 'Why is it here?'), place);
  details.addEventListener('toggle', async () => {
    if (!details.open || place.childElementCount > 0) {
      return;
    }
    place.replaceChildren(el('p', {}, 'Looking it up …'));
    try {
      const explanation = await get(`/api/articles/${part(articleId)}/explain`);
      place.replaceChildren(explained(explanation));
    } catch (problem) {
      place.replaceChildren(el('p', {}, problem.status === 404 ? 'What happened then is no longer kept.' : problem.title));
    }
  });
  return details;
}

function explained(explanation) {
  return explanation.events.length > 0
    ? el('ul', {}, explanation.events.map((event) => el('li', {}, reasoned(event))))
    : el('p', {}, 'It was there before what happened was recorded here.');
}

function reasoned(event) {
  const reason = event.reason;
  const began = {
    created: 'The story began with it',
    grew: 'It joined',
    revised: 'Its text was changed and it stayed',
    shrank: 'It left',
    merged: 'Its story went into another',
    split: 'It moved to another story',
  }[event.type] ?? event.type;
  return [
    began,
    event.otherStoryId && [': ', el('a', { href: storyPath(event.otherStoryId) }, 'that story')],
    ', ',
    dayAndTime(event.at),
    '. ',
    reason && `Similarity ${reason.score.toFixed(2)}, needed ${reason.threshold.toFixed(2)}. `,
    reason?.terms.length > 0 && ['Most in common: ', el('em', {}, reason.terms.join(', ')), '. '],
    reason?.runnerUpStoryId && [
      'Next best: ',
      el('a', { href: storyPath(reason.runnerUpStoryId) }, 'another story'),
      reason.runnerUpScore !== undefined && ` (${reason.runnerUpScore.toFixed(2)})`,
      '.',
    ],
  ];
}

function sources(whole) {
  return el(
    'section',
    {},
    el('h2', {}, 'Who had it when'),
    el(
      'ol',
      { class: 'sources' },
      whole.sources.map((source, i) =>
        el(
          'li',
          { class: source.articles === 0 ? 'only-reprints' : null },
          el('span', { class: 'source-name' }, source.source),
          el('span', { class: 'source-when' }, i === 0 ? 'first' : after(whole.sources[0].firstPublishedAt, source.firstPublishedAt)),
          el(
            'span',
            { class: 'source-count' },
            source.articles > 0 && count(source.articles, 'article'),
            source.articles > 0 && source.reprints > 0 && ', ',
            source.reprints > 0 && count(source.reprints, 'reprint'),
          ),
        )),
    ),
  );
}

function entities(whole) {
  return (
    whole.entities.length > 0 &&
    el(
      'section',
      {},
      el('h2', {}, 'Who and where'),
      el(
        'ul',
        { class: 'entities' },
        whole.entities.slice(0, 15).map((entity) =>
          el('li', {}, entityLink(entity), el('span', { class: 'entity-note' }, entityType(entity.type), `, in ${number(entity.articles)}`))),
      ),
    )
  );
}

const HAPPENED = {
  created: () => 'The story began.',
  merged: (event) => ['It went into ', el('a', { href: storyPath(event.otherStoryId) }, 'another story'), '.'],
  split: (event) => ['Some articles left for ', event.otherStoryId ? el('a', { href: storyPath(event.otherStoryId) }, 'another story') : 'another story', '.'],
  retitled: (event) => ['New headline: ', said('q', event.text ?? '')],
  'claim-disputed': (event) => ['Sources began to differ: ', said('q', event.text ?? '')],
  shrank: (event) => `${count(event.articleIds.length, 'article')} left.`,
  revised: () => 'An article was rewritten.',
  retired: () => 'It was closed after a long silence.',
};

/** What happened to the story itself; that articles joined stands in the timeline. */
function happened(events) {
  const told = events.filter((event) => HAPPENED[event.type]);
  const grown = events.filter((event) => event.type === 'grew').reduce((sum, event) => sum + event.articleIds.length, 0);
  return (
    events.length > 0 &&
    el(
      'section',
      {},
      el('h2', {}, 'What happened to it'),
      el('ol', { class: 'events' }, told.map((event) => el('li', {}, el('span', { class: 'when' }, dayAndTime(event.at)), el('span', {}, HAPPENED[event.type](event))))),
      grown > 0 && el('p', { class: 'note' }, `${count(grown, 'article')} joined after it began.`),
    )
  );
}

function formats(whole) {
  const base = `/api/stories/${part(whole.storyId)}`;
  return el(
    'section',
    {},
    el('h2', {}, 'For programs'),
    el(
      'p',
      { class: 'formats' },
      el('a', { href: base }, 'JSON'),
      el('a', { href: `${base}?format=ninjs` }, 'ninjs'),
      el('a', { href: `${base}?format=schema.org` }, 'schema.org'),
      el('a', { href: `${base}/claimreview` }, 'ClaimReview'),
    ),
  );
}
